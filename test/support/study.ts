import type { Card, CardContent } from '../../lambda/domain/card.ts';
import type { Command } from '../../lambda/domain/command.ts';
import { type Hints, NO_HINTS } from '../../lambda/domain/hints.ts';
import type { Reply } from '../../lambda/domain/reply.ts';
import type { LogEvent } from '../../lambda/log.ts';
import type { ParsedNote } from '../../lambda/notes/note.ts';
import type { PublicPictures } from '../../lambda/ports/pictures.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { sampleDeckOf } from '../../lambda/importing/sample-deck.ts';
import { takeTurn } from '../../lambda/review/take-turn.ts';
import { countReviews } from '../../lambda/analytics/count-reviews.ts';
import { memoryImports, memoryStatistics } from './memory-statistics.ts';
import { memoryLearners, memoryStore } from './memory-store.ts';

const LEARNER = 'a-learner-of-the-tests';

export type NoteOf = Partial<CardContent> & {
  front: string;
  back: string;
  deck?: string;
  blockId?: string;
  heading?: string;
};

/** A note with such cards. */
export function aNote(cards: readonly NoteOf[], path = 'notes.md'): ParsedNote {
  return {
    path,
    setAside: [],
    cards: cards.map((card, i) => ({
      deck: 'serverless',
      deckTitle: 'Serverless',
      blockId: null,
      heading: '',
      accepted: [],
      items: [],
      options: [],
      hint: null,
      line: i + 1,
      ...card,
    })),
  };
}

export const SAMPLE = aNote([
  { front: 'Which AWS service runs your code without servers?', back: 'AWS Lambda' },
  { front: 'How long may one Lambda run at most?', back: 'fifteen minutes' },
  { front: 'Which service runs containers without servers?', back: 'AWS Fargate', hint: 'Far, far away.' },
  { front: 'Which database is key-value and serverless?', back: 'Amazon DynamoDB' },
  { front: 'What holds messages until a worker reads them?', back: 'a queue' },
  { front: 'Which principle gives each role only what it needs?', back: 'least privilege' },
]);

/** One learner at one device, without Alexa and without AWS: commands in, replies out. */
export function aStudent({
  nowMs = Date.parse('2026-03-02T10:00:00Z'),
  timeZone = null as string | null,
  pictures = null as PublicPictures | null,
} = {}) {
  const cards = memoryStore();
  const learners = memoryLearners();
  const statistics = memoryStatistics();
  const imports = memoryImports();
  let changes = 0;
  /** What the table's stream tells of a turn. */
  const count = async (before: ReadonlyMap<string, Card>): Promise<void> => {
    const changed = cards.kept.flatMap(({ card }) => {
      const was = before.get(`${card.deck}#${card.id}`) ?? null;
      if (was === card) return [];
      changes += 1;
      return [{ learner: LEARNER, at: String(changes).padStart(9, '0'), before: was, after: card }];
    });
    // Another function reads the profile: none of the turn's own reads.
    await countReviews(LEARNER, changed, { learners: { ...learners, load: async () => learners.now }, statistics });
  };
  let hints: Hints = NO_HINTS;
  let requests = 0;
  let opensSession = true;
  let reply: Reply | null = null;
  const events: LogEvent[] = [];
  const student = {
    cards,
    learners,
    statistics,
    imports,
    /** What was logged. */
    events,
    nowMs,
    get hints() {
      return hints;
    },
    import: async (...notes: ParsedNote[]) => importNotes(notes, { cards, learner: LEARNER }),
    /** Another session: Alexa forgets what the attributes held. */
    leave() {
      hints = NO_HINTS;
      opensSession = true;
    },
    async says(command: Command, requestId = `r${String((requests += 1))}`, from: Hints = hints): Promise<Reply> {
      const request = {
        command,
        learnerKey: LEARNER,
        requestId,
        opensSession,
        nowMs: student.nowMs,
        locale: 'en-US',
        hints: from,
        askTimeZone: async () => timeZone,
      };
      const speaker = {
        speak: async (said: Reply) => {
          reply = said;
          return { output: {}, by: 'speech' as const };
        },
      };
      const before = new Map(cards.kept.map(({ card }) => [`${card.deck}#${card.id}`, card]));
      hints = (
        await takeTurn(request, {
          cards,
          learners,
          statistics,
          imports,
          speaker,
          sampleDeck: sampleDeckOf(SAMPLE, cards),
          pictures,
          pause: async () => undefined,
          log: (event) => events.push(event),
        })
      ).hints;
      await count(before);
      opensSession = reply?.listen === null;
      if (reply === null) throw new Error('nothing was spoken');
      return reply;
    },
    answers: (heard: string) => student.says({ kind: 'answer', heard, resolved: null }),
  };
  return student;
}

export type Student = ReturnType<typeof aStudent>;

/** A student with the sample's cards, asked the first of them. */
export async function reviewing() {
  const student = aStudent();
  await student.import(SAMPLE);
  await student.says({ kind: 'launch' });
  return student;
}

/** What a reply conveys, in short: "verdict:wrong question:How long ...?". */
export function gist({ acts }: Reply): string {
  return acts
    .map((act) => {
      switch (act.act) {
        case 'question':
          return `${act.lead}? ${act.card.back}`;
        case 'verdict':
          return act.outcome;
        case 'self-check':
          return `check ${act.expected}`;
        case 'counted':
          return `counted ${act.as}${act.learned === null ? '' : ` learned ${act.learned}`}`;
        case 'trouble':
          return act.trouble;
        case 'summary':
          return `summary ${String(act.right)}/${String(act.answered)}, ${String(act.dueTomorrow)} tomorrow`;
        case 'offer':
          return `offer ${act.offer}`;
        case 'welcome-back':
          return `welcome-back ${String(act.due)} due ${String(act.fresh)} new`;
        default:
          return act.act;
      }
    })
    .join(' | ');
}
