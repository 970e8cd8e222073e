import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { newTable } from '../../test/support/dynamodb-engines.ts';
import type { Figure, Section } from '../figures.ts';
import { fillTable } from '../fill-table.ts';
import { sampleCards } from '../sample-cards.ts';
import { answersOf, loadSkill } from './load-session.ts';
import { type Repeatable, keepingClient, steps } from './watched-client.ts';

/** DynamoDB, wherever it is served. */
export interface LoadPlace {
  readonly client: DynamoDBDocumentClient;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  readonly tell: (line: string) => void;
}

/** Turns of each session, at so many sessions at once. */
const TURNS: readonly (readonly [sessions: number, turns: number])[] = [
  [1, 120],
  [16, 30],
  [64, 12],
];
const CARDS = 100;
const GOAL = 0.7;
const userOf = (session: number): string => `amzn1.ask.account.load-${String(session)}`;

interface Pace {
  /** Of all sessions together. */
  readonly turnsASecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface SideBySide {
  /** Of a turn, on average. */
  readonly calls: number;
  /** Turns of the skill that ended in a sentence of trouble. */
  readonly failed: number;
  readonly own: Pace;
  readonly bare: Pace;
}

/** Turns a second of the skill, beside the bare SDK that makes the same calls, in the same order, on a table of the same. */
export async function throughputSection(place: LoadPlace): Promise<Section> {
  const figures: Figure[] = [];
  for (const [sessions, turns] of TURNS) {
    place.tell(`${String(sessions)} sessions at once ...`);
    const { calls, failed, own, bare } = await sideBySide(place, sessions, turns);
    const at = `at ${String(sessions)} session${sessions === 1 ? '' : 's'}`;
    figures.push(
      { name: `turns ${at}`, value: own.turnsASecond, unit: 'a second' },
      { name: `the bare SDK ${at}`, value: bare.turnsASecond, unit: 'a second' },
      { name: `of its speed ${at}`, value: own.turnsASecond / bare.turnsASecond, unit: 'times', atLeast: GOAL },
      { name: `half of the turns ${at} within`, value: own.p50Ms, unit: 'ms' },
      { name: `99 of 100 turns ${at} within`, value: own.p99Ms, unit: 'ms' },
      { name: `99 of 100 of the bare SDK ${at} within`, value: bare.p99Ms, unit: 'ms' },
      { name: `calls a turn ${at}`, value: calls, unit: 'calls' },
      { name: `turns that failed ${at}`, value: failed, unit: 'turns', atMost: 0 },
    );
  }
  return {
    title: 'Turns under load (a launch and answers of learners with 100 cards; replies worded in the same process)',
    figures,
    remarks: ['the process, its SDK and DynamoDB share the processors of this machine'],
  };
}

async function sideBySide(place: LoadPlace, sessions: number, turns: number): Promise<SideBySide> {
  const { client, nowMs } = place;
  const answers = answersOf(sampleCards(CARDS, nowMs));
  const users = Array.from({ length: sessions }, (_, i) => userOf(i));
  const laid = async (): Promise<string> => {
    const tableName = await newTable(client);
    for (const user of users) await fillTable({ client, tableName }, learnerKeyOf(user), { cardCount: CARDS, nowMs });
    return tableName;
  };
  // Each session has a client of its own for this, so that its calls are told from the others'. It also warms up.
  const tableName = await laid();
  const kept = await Promise.all(
    users.map(async (user) => {
      const keeping = keepingClient(client);
      const session = loadSkill({ client: keeping.client, tableName }, answers, nowMs).session(user);
      const own: Repeatable[][][] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        await session.turn();
        own.push(steps(keeping.take()));
      }
      return own;
    }),
  );
  const again = async (): Promise<Pace> => {
    const table = await laid();
    return paced(kept, (turn) => async () => {
      for (const step of turn)
        await Promise.all(step.map((call) => call.again(client, table).catch((error: unknown) => expected(error))));
    });
  };
  await again();
  const ownTable = await laid();
  const skills = users.map(() => loadSkill({ client, tableName: ownTable }, answers, nowMs));
  const own = await paced(
    users.map((user, i) => {
      const session = skills[i]?.session(user);
      return Array.from({ length: turns }, () => session);
    }),
    (session) => async () => session?.turn(),
  );
  const calls = kept.flat().map((turn) => turn.flat().length);
  return {
    calls: calls.reduce((sum, one) => sum + one, 0) / calls.length,
    failed: skills.reduce((sum, skill) => sum + skill.failed(), 0),
    own,
    bare: await again(),
  };
}

/** A condition that does not hold is an answer, too: the skill has it of a card that it rates again. */
function expected(error: unknown): void {
  if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
}

/** Sessions side by side, the turns of each one after the other. */
async function paced<Turn>(
  sessions: readonly (readonly Turn[])[],
  of: (turn: Turn) => () => Promise<void>,
): Promise<Pace> {
  const took: number[] = [];
  const began = performance.now();
  await Promise.all(
    sessions.map(async (turns) => {
      for (const turn of turns) {
        const from = performance.now();
        await of(turn)();
        took.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const atShare = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { turnsASecond: took.length / seconds, p50Ms: atShare(0.5), p99Ms: atShare(0.99) };
}
