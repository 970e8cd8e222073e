import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { newTable } from '../../test/support/dynamodb-engines.ts';
import { type Figure, type Section, median } from '../figures.ts';
import { fillTable } from '../fill-table.ts';
import { type Call, type Recording, createRecording, sequentialWaits, unitsOf } from '../recording.ts';
import { type LoadSession, answersOf, loadSkill } from './load-session.ts';
import type { LoadPlace } from './throughput.ts';
import { countingClient } from './watched-client.ts';

interface Size {
  readonly cards: number;
  readonly decks: number;
}

const SIZES: readonly Size[] = [
  { cards: 100, decks: 10 },
  { cards: 10_000, decks: 10 },
  { cards: 10_000, decks: 1000 },
];
/** With a deck of so many cards that are due after all others. */
const DEEP: Size = { cards: 100_000, decks: 11 };
const BEHIND = 50;
const TIMES = 20;
const USER = 'amzn1.ask.account.sizes';
const READ_STEPS = 2;
const READ_UNITS = 30;
const WRITE_UNITS = 4;

/** Of turns of one kind: the middle time, and calls of the one that made most. */
interface Cost {
  readonly ms: number;
  readonly waits: number;
  readonly readUnits: number | null;
  readonly writeUnits: number | null;
}

const inDecks =
  (decks: number) =>
  (place: number): string =>
    `services-${String(place % decks)}`;

const amount = ({ cards, decks }: Size): string =>
  `${cards.toLocaleString('en-US')} cards in ${decks.toLocaleString('en-US')} decks`;

/** A launch and an answer, however much there is; and a deck that is asked for by name while all others are due before it. */
export async function sizesSections(place: LoadPlace): Promise<Section[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const learner = await learnerWith(place, size, inDecks(size.decks));
    figures.push(...(await turnFigures(learner, size)));
  }
  const behind = (at: number): string => (at < BEHIND ? 'services-behind' : `services-${String(at % 10)}`);
  const learner = await learnerWith(place, DEEP, behind);
  figures.push(...(await turnFigures(learner, DEEP)));
  return [
    { title: 'A launch and an answer, however much there is', figures, remarks: [] },
    await deepDeckSection(learner),
  ];
}

async function turnFigures({ session, recording, failed }: Watched, size: Size): Promise<Figure[]> {
  const launch = await costOf(() => session.launch(), recording.take);
  const answer = await costOf(() => session.turn(), recording.take);
  return [
    ...costFigures('a launch', launch, size),
    ...costFigures('an answer', answer, size, WRITE_UNITS),
    { name: 'turns of these that failed', value: failed(), unit: 'turns', atMost: 0 },
  ];
}

async function deepDeckSection({ session, recording }: Watched): Promise<Section> {
  const costs: Call[][] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await session.launch();
    recording.take();
    const found = await session.startDeck('services behind');
    if (found !== 'services-behind') throw new Error(`The deck was not found, but ${String(found)}.`);
    costs.push(recording.take());
  }
  const reads = costs.map((calls) => calls.filter(({ operation }) => isRead(operation)));
  return {
    title: `A deck of ${String(BEHIND)} cards behind ${(DEEP.cards - BEHIND).toLocaleString('en-US')} of others, asked for by name`,
    figures: [
      {
        name: 'reads one after the other until it is asked from',
        value: Math.max(...reads.map(sequentialWaits)),
        unit: 'waits',
        atMost: READ_STEPS,
      },
      { name: 'read units', value: highest(reads, 'read'), unit: 'units', atMost: READ_UNITS },
      { name: 'write units', value: highest(costs, 'write'), unit: 'units', atMost: WRITE_UNITS },
    ],
    remarks: [],
  };
}

const isRead = (operation: string): boolean => ['GetItem', 'BatchGetItem', 'Query'].includes(operation);

interface Watched {
  readonly session: LoadSession;
  readonly recording: Recording;
  readonly failed: () => number;
}

async function learnerWith(
  { client, nowMs, tell }: LoadPlace,
  size: Size,
  deckOf: (place: number) => string,
): Promise<Watched> {
  tell(`${amount(size)} ...`);
  const tableName = await newTable(client);
  const cards = await fillTable({ client, tableName }, learnerKeyOf(USER), { cardCount: size.cards, nowMs, deckOf });
  const recording = createRecording();
  const counted = { client: countingClient(client, recording), tableName };
  const skill = loadSkill(counted, answersOf(cards), nowMs);
  return { session: skill.session(USER), recording, failed: skill.failed };
}

async function costOf(turn: () => Promise<void>, take: () => Call[]): Promise<Cost> {
  const [took, turns]: [number[], Call[][]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    const from = performance.now();
    await turn();
    took.push(performance.now() - from);
    turns.push(take());
  }
  return {
    ms: median(took),
    waits: Math.max(...turns.map(sequentialWaits)),
    readUnits: highest(turns, 'read'),
    writeUnits: highest(turns, 'write'),
  };
}

function highest(turns: readonly Call[][], kind: 'read' | 'write'): number | null {
  const units = turns.map((calls) => unitsOf(calls, kind));
  return units.includes(null) ? null : Math.max(...units.map(Number));
}

const costFigures = (what: string, cost: Cost, size: Size, atMost?: number): Figure[] => [
  { name: `${what}, ${amount(size)}`, value: cost.ms, unit: 'ms' },
  { name: `its calls one after the other`, value: cost.waits, unit: 'waits' },
  { name: `its read units`, value: cost.readUnits, unit: 'units' },
  { name: `its write units`, value: cost.writeUnits, unit: 'units', ...(atMost !== undefined && { atMost }) },
];
