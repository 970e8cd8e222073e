import type { Card } from '../domain/card.ts';
import type { Deck } from '../domain/deck.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { CardStore } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { ImportPlan } from './plan-import.ts';

const ANSWERS_KEPT = 40;
const ANSWER_LENGTH = 60;

/** How often decks are counted again that another import counted meanwhile. */
const ATTEMPTS = 5;

/** Between two looks at whether it is to stop; each takes a second or less. */
const WRITES_A_BATCH = 500;

/** How an import that takes long is watched, and cut short. */
export interface Pace {
  /** Aborted: it stops after the batch that is being written, by throwing the signal's reason. */
  readonly signal: AbortSignal;
  /** Told after each batch. */
  readonly written: (count: number, of: number) => void;
}

/** Other imports for the same learner kept counting the same decks. */
export class DeckConflictError extends TransientError {
  override readonly name = 'DeckConflictError';
}

/**
 * Writes what a plan changes, then the decks it touched, with their cards counted. A deck that is new is written first,
 * empty: where the import is cut short, its cards are not left without a deck. What was written by then is not planned
 * again, so that the same import goes on where it stopped.
 * @throws DeckConflictError where other imports counted a deck again and again meanwhile
 */
export async function applyImport({ writes, decks }: ImportPlan, target: Target): Promise<void> {
  const { cards, learner } = target;
  const before = new Set((await cards.decks(learner)).map(({ id }) => id));
  for (const [id, title] of decks) {
    const empty = { id, title: title ?? id, cardCount: 0, answers: [] };
    if (title !== null && !before.has(id)) await cards.saveDeck(learner, empty, null);
  }
  await writeInBatches(writes, target);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) if (await countDecks(decks, target)) return;
  throw new DeckConflictError(`Decks were counted ${String(ATTEMPTS)} times, and each time another import was faster.`);
}

interface Target {
  readonly cards: CardStore;
  readonly learner: LearnerKey;
  readonly pace?: Pace;
}

async function writeInBatches(writes: ImportPlan['writes'], { cards, learner, pace }: Target): Promise<void> {
  for (let from = 0; from < writes.length; from += WRITES_A_BATCH) {
    pace?.signal.throwIfAborted();
    const batch = writes.slice(from, from + WRITES_A_BATCH);
    await cards.write(learner, batch);
    pace?.written(from + batch.length, writes.length);
  }
}

/**
 * Saves the decks with the cards that they hold now. They are read before the cards: a deck that is then still the same
 * was saved by nobody who knew of more cards.
 * @returns false where another import saved one of them meanwhile
 */
async function countDecks(titles: ImportPlan['decks'], { cards, learner }: Target): Promise<boolean> {
  const stored = new Map((await cards.decks(learner)).map((deck) => [deck.id, deck]));
  const counts = new Map([...titles.keys()].map((id): [string, Counted] => [id, { cardCount: 0, answers: new Set() }]));
  for await (const { card } of cards.cards(learner)) if (card.inPlay) count(card, counts.get(card.deck));
  let isSaved = true;
  for (const [id, { cardCount, answers }] of counts) {
    const old = stored.get(id);
    const deck = { id, title: titles.get(id) ?? old?.title ?? id, cardCount, answers: [...answers] };
    if (!sameDeck(deck, old)) isSaved = (await cards.saveDeck(learner, deck, old ?? null)) === 'saved' && isSaved;
  }
  return isSaved;
}

/** A deck's count and decoys, from the cards it holds now. */
export function deckOf({ id, title }: Pick<Deck, 'id' | 'title'>, held: readonly Pick<Card, 'back'>[]): Deck {
  const counted: Counted = { cardCount: 0, answers: new Set() };
  for (const card of held) count(card, counted);
  return { id, title, cardCount: counted.cardCount, answers: [...counted.answers] };
}

interface Counted {
  cardCount: number;
  readonly answers: Set<string>;
}

/** Adds a card to its deck's count and decoys. Cards come by the hundred thousand: none is kept. */
function count({ back }: Pick<Card, 'back'>, deck: Counted | undefined): void {
  if (deck === undefined) return;
  deck.cardCount += 1;
  if (back.length <= ANSWER_LENGTH && deck.answers.size < ANSWERS_KEPT) deck.answers.add(back);
}

function sameDeck(a: Deck, b: Deck | undefined): boolean {
  const parts = ({ title, cardCount, answers }: Deck): string => JSON.stringify([title, cardCount, answers]);
  return b !== undefined && parts(a) === parts(b);
}
