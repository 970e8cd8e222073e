import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { type ImportNotesWiring, wireImportNotes } from '../../lambda/wiring/import-notes.ts';
import { emptyStack } from '../support/empty-stack.ts';
import { memoryFiles } from '../support/memory-files.ts';

export const K = 'abcdefghijklmnopqrstuv';
export const AT = Date.parse('2026-03-01T12:00:00Z');
export const CELLS = 'What makes ATP?::the mitochondrion\n\nWhat holds DNA?::the nucleus\n';
/** As `asked` tells the cards of CELLS. */
export const ATP = 'cells: the mitochondrion';
export const DNA = 'cells: the nucleus';
const BUCKET = 'notes-bucket';

const record = (key: string, number: number) => ({
  eventSource: 'aws:s3',
  eventName: 'ObjectCreated:Put',
  s3: {
    bucket: { name: BUCKET },
    object: { key: encodeURIComponent(key), sequencer: number.toString(16).padStart(16, '0') },
  },
});

/** The import function with the bucket that tells it of notes, empty for each test. */
export function notesBucket() {
  const stack = emptyStack();
  let handle: (event: unknown) => Promise<void>;
  let sequence: number;
  const wire = (change: Partial<ImportNotesWiring> = {}): void => {
    handle = wireImportNotes({
      table: stack.table,
      filesIn: (bucket) => (bucket === BUCKET ? stack.files : memoryFiles()),
      longWork: null,
      readNote: openNote,
      lexiconIn: () => null,
      clock: () => AT,
      log: stack.log,
      ...change,
    });
  };
  beforeEach(() => {
    sequence = 0;
    wire();
  });

  const event = (key: string, number = (sequence += 1)) => ({ Records: [record(key, number)] });
  const kept = async (learner = K): Promise<KeptCard[]> => {
    const cards = [];
    for await (const one of createCardStore(stack.table).cards(learner)) cards.push(one);
    return cards;
  };
  return {
    stack,
    /** Wires the function otherwise for the rest of a test. */
    wire,
    handle: (told: unknown) => handle(told),
    record,
    event,
    /** The event that came last, once more. */
    again: (key: string) => event(key, sequence),
    put: async (path: string, text: string, learner = K): Promise<void> => {
      stack.files.put(`notes/${learner}/${path}`, text);
      await handle(event(`notes/${learner}/${path}`));
    },
    remove: async (path: string): Promise<void> => {
      stack.files.held.delete(`notes/${K}/${path}`);
      await handle(event(`notes/${K}/${path}`));
    },
    kept,
    /** Deck and back of what is asked, by back. */
    asked: async (learner = K): Promise<string[]> =>
      (await kept(learner))
        .filter(({ card }) => card.inPlay)
        .map(({ card }) => `${card.deck}: ${card.back}`)
        .sort(),
    reportOn: (path: string) => stack.files.json(`reports/${K}/${path}.json`),
    answered: async (back: string): Promise<Card> => {
      const card = (await kept()).find((one) => one.card.back === back)?.card;
      if (card === undefined) throw new Error(`no card ${back}`);
      const rated = rateCard(card, 'good', back, { nowMs: AT, timeZone: 'UTC', requestId: 'r1' });
      await createCardStore(stack.table).saveAnswer(K, rated, card.version);
      return rated;
    },
  };
}
