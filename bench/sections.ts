import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { learnerKeyOf } from '../lambda/alexa/learner-key.ts';
import { SKILL_FUNCTION, SPEECH_FUNCTION } from '../local/functions.ts';
import { newTable } from '../test/support/dynamodb-engines.ts';
import { type TurnCost, measureAnswerTurns } from './answer-turn.ts';
import type { Bundle, FunctionBundle } from './build-bundles.ts';
import type { Figure, Section } from './figures.ts';
import { fillTable } from './fill-table.ts';
import type { HandlerTime } from './handler-time.ts';
import { importTimes } from './import-time.ts';
import { createUsualTable, fillUsualItem, mostUsualCards } from './usual-way.ts';

/** Where conversations are held. */
export interface Place {
  /** DynamoDB's. */
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  /** Whether that DynamoDB tells capacity units as the real one does. */
  readonly countsUnits: boolean;
  readonly bundles: readonly FunctionBundle[];
  /** Epoch milliseconds. */
  readonly nowMs: number;
}

const USER = 'amzn1.ask.account.bench';
const FEW = 100;
const MANY = 100_000;

const GOALS = { waits: 2, writeUnits: 4 } as const;

interface BundleGoals {
  readonly bytes?: number;
  /** Against the libraries alone. */
  readonly bytesTimes?: number;
  readonly importTimes?: number;
}

/** A function that is not named here has its figures and no goal. */
const BUNDLE_GOALS: Readonly<Record<string, BundleGoals>> = {
  [SKILL_FUNCTION]: { bytesTimes: 1.25, importTimes: 1.3 },
  [SPEECH_FUNCTION]: { bytes: 250_000 },
};

const amount = (count: number): string => `${count.toLocaleString('en-US')} cards`;

function bundleOf(bundles: readonly FunctionBundle[], name: string): FunctionBundle {
  const bundle = bundles.find((one) => one.name === name);
  if (bundle === undefined) throw new Error(`template.yaml bundles no function "${name}".`);
  return bundle;
}

/** The figures of the turns at one number of cards. */
function costFigures({ waits, writeUnits, readUnits }: TurnCost, cards: number, hasGoals: boolean): Figure[] {
  return [
    {
      name: `sequential waits, ${amount(cards)}`,
      value: waits,
      unit: 'waits',
      ...(hasGoals && { atMost: GOALS.waits }),
    },
    {
      name: `write units, ${amount(cards)}`,
      value: writeUnits,
      unit: 'units',
      ...(hasGoals && { atMost: GOALS.writeUnits }),
    },
    { name: `read units, ${amount(cards)}`, value: readUnits, unit: 'units' },
  ];
}

/** An answer turn of the product, at few cards and at many. */
export async function productSection(
  { endpoint, client, countsUnits, bundles, nowMs }: Place,
  tell: (line: string) => void,
): Promise<{ section: Section; at100: TurnCost }> {
  const costAt = async (cardCount: number): Promise<TurnCost> => {
    const tableName = await newTable(client);
    tell(`Laying ${amount(cardCount)} in ...`);
    await fillTable({ client, tableName }, learnerKeyOf(USER), { cardCount, nowMs });
    return measureAnswerTurns({
      skillBundle: bundleOf(bundles, SKILL_FUNCTION).file,
      speechBundle: bundleOf(bundles, SPEECH_FUNCTION).file,
      dynamoDb: endpoint,
      tableName,
      userId: USER,
    });
  };
  const at100 = await costAt(FEW);
  // An engine that counts no units has nothing to show at many cards, and takes long to take them in.
  const many = countsUnits ? await costAt(MANY) : null;
  const section: Section = {
    title: 'An answer turn of Study Aloud (the costliest of 20, on DynamoDB and Lambda)',
    figures: [...costFigures(at100, FEW, true), ...(many === null ? [] : costFigures(many, MANY, true))],
    remarks: [
      `calls: ${at100.calls}`,
      ...(countsUnits ? [] : ['units are counted by DynamoDB Local, which needs Java, and none was found']),
    ],
  };
  return { section, at100 };
}

/** The same turn with all cards in one attribute map, at few cards and at as many as fit. */
export async function usualSection(
  { endpoint, client, countsUnits, bundles, nowMs }: Place,
  usual: Bundle,
  product: TurnCost,
): Promise<Section> {
  const item = { client, tableName: 'UsualWay', userId: USER };
  await createUsualTable(client, item.tableName);
  const most = await mostUsualCards(item, nowMs);
  const costAt = async (cardCount: number): Promise<TurnCost> => {
    await fillUsualItem(item, { cardCount, nowMs });
    return measureAnswerTurns({
      skillBundle: usual.file,
      speechBundle: bundleOf(bundles, SPEECH_FUNCTION).file,
      dynamoDb: endpoint,
      tableName: item.tableName,
      userId: USER,
    });
  };
  const at100 = await costAt(FEW);
  const atMost = await costAt(most);
  return {
    title: 'The same turn the usual way (ask-sdk-dynamodb-persistence-adapter, all cards in one attribute map)',
    figures: [
      ...costFigures(at100, FEW, false),
      ...costFigures(atMost, most, false),
      { name: 'cards that fit into its item', value: most, unit: 'cards' },
      timesFigure(`write units against Study Aloud, ${amount(FEW)}`, at100.writeUnits, product.writeUnits),
      timesFigure(`write units against Study Aloud, ${amount(most)}`, atMost.writeUnits, product.writeUnits),
    ],
    remarks: [
      `calls: ${at100.calls}`,
      `an item holds 400 KB, so ${amount(MANY)} cannot be kept this way`,
      ...(countsUnits ? [] : ['units are counted by DynamoDB Local, which needs Java, and none was found']),
    ],
  };
}

const timesFigure = (name: string, value: number | null, against: number | null): Figure => ({
  name,
  value: value === null || against === null ? null : value / against,
  unit: 'times',
});

export function handlerSection({ answerMs, nothingMs }: HandlerTime): Section {
  return {
    title: 'The handler without an engine (an answer, on ports in memory)',
    figures: [
      { name: 'an answer', value: answerMs, unit: 'ms' },
      { name: 'against an ask-sdk skill that does nothing', value: answerMs / nothingMs, unit: 'times' },
    ],
    remarks: [],
  };
}

/** Of every function: its bundle's size and import time, and both as ratios to its own libraries alone. */
export async function bundleSection(bundles: readonly FunctionBundle[], usual: Bundle | null): Promise<Section> {
  const figures: Figure[] = [];
  const remarks: string[] = [];
  const importFigure = async (
    name: string,
    bundle: Bundle,
    { against, variables }: { against: Bundle; variables: readonly string[] },
  ): Promise<Figure> => {
    const { ms, againstMs } = await importTimes(bundle, against, variables);
    remarks.push(`${name}: ${ms.toFixed(1)} ms against ${againstMs.toFixed(1)} ms of processor time`);
    return { name, value: ms / againstMs, unit: 'times' };
  };
  for (const bundle of bundles) {
    const { name, bytes, libraries, variables } = bundle;
    const goals = BUNDLE_GOALS[name] ?? {};
    const times = await importFigure(`${name}, import against its libraries`, bundle, {
      against: libraries,
      variables,
    });
    figures.push(
      withGoal({ name: `${name}, bundle`, value: bytes, unit: 'bytes' }, goals.bytes),
      withGoal(
        { name: `${name}, bundle against its libraries`, value: bytes / libraries.bytes, unit: 'times' },
        goals.bytesTimes,
      ),
      withGoal(times, goals.importTimes),
    );
  }
  if (usual !== null) {
    const skill = bundleOf(bundles, SKILL_FUNCTION);
    figures.push(
      timesFigure('usual way, bundle against Study Aloud', usual.bytes, skill.bytes),
      await importFigure('usual way, import against Study Aloud', usual, {
        against: skill,
        variables: skill.variables,
      }),
    );
  }
  return { title: 'The bundles, as SAM makes them', figures, remarks };
}

const withGoal = (figure: Figure, atMost: number | undefined): Figure =>
  atMost === undefined ? figure : { ...figure, atMost };
