import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { startLambdaEndpoint } from '../../local/engines/lambda-endpoint.ts';
import { SPEECH_FUNCTION } from '../../local/functions.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import type { InteractionModel } from '../../local/simulator/interaction-model.ts';
import { type Random, seededRandom } from '../../local/simulator/random.ts';
import type { SendToSkill } from '../../local/simulator/skill-answer.ts';
import { ORIGIN, sampleCards, sampleDecks } from '../sample-cards.ts';
import { type Broken, whatIsBroken } from './check-invariants.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { Fault, Mute } from './faults.ts';
import { type Lived, newLife, placeOf, studyAt } from './learner-at-device.ts';

/** The skill function as it runs here. */
export interface RunningSkill {
  readonly handle: SendToSkill;
  /** Ends it in the middle of its work and starts it anew; null where it cannot be killed by itself. */
  readonly kill: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** Where faults are tried. */
export interface Ground {
  /** DynamoDB's, with nothing in between. */
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly model: InteractionModel;
  /** @param at the endpoints that it calls */
  startSkill(at: { readonly dynamoDb: string; readonly lambda: string }): Promise<RunningSkill>;
  readonly speak: (reply: unknown) => Promise<unknown>;
}

/** What came of a fault. */
export interface Row extends Broken {
  readonly fault: string;
  readonly turns: number;
  readonly illegal: number;
  readonly slowestMs: number;
  /** The first illegal answer; null where there was none. */
  readonly example: string | null;
}

const DAY_MS = 86_400_000;
const NEW_CARDS = 5;
const BETWEEN_KILLS_MS = 150;
/** On one machine all of them cannot begin at the same moment and be answered in time. */
const BETWEEN_DEVICES_MS = 150;

/** Has a learner study under one fault, then without it, and compares what was heard with what is stored. */
export async function runFault(
  fault: Fault,
  ground: Ground,
  { turns, seed }: { readonly turns: number; readonly seed: number },
): Promise<Row> {
  const random = seededRandom(seed);
  const table = await startFaultProxy(ground.endpoint);
  const speech = await startLambdaEndpoint({
    [SPEECH_FUNCTION]: (reply) => spoken(fault.speech, () => ground.speak(reply)),
  });
  const way = await startFaultProxy(speech.endpoint);
  const skill = await ground.startSkill({ dynamoDb: table.endpoint, lambda: way.endpoint });
  const userId = `amzn1.ask.account.chaos-${fault.name.replaceAll(/\W+/g, '-')}`;
  const learner = learnerKeyOf(userId);
  const devices = fault.devices ?? 1;
  const all = Math.max(turns, 3 * devices);
  const cards = await layCards(ground, learner, all + NEW_CARDS);
  const answers = new Map(cards.map((card) => [placeOf(card), card.back]));
  const lives = Array.from({ length: devices }, newLife);
  const study = async (life: Lived, device: number, ownTurns: number, own: Random): Promise<void> =>
    studyAt({
      handle: skill.handle,
      model: ground.model,
      identity: { skillId: LOCAL_SKILL_ID, userId, deviceId: `amzn1.ask.device.${String(device)}` },
      answers,
      turns: ownTurns,
      random: own,
      delivery: fault.delivery ?? 'once',
      life,
    });
  try {
    table.fateOf = (call) => fault.table?.(call, random) ?? null;
    way.fateOf = () => fault.way?.(random) ?? null;
    const studying = lives.map(async (life, i) => {
      await wait(i * BETWEEN_DEVICES_MS);
      await study(life, i, Math.ceil(all / devices), seededRandom(seed + i));
    });
    const isOver = Promise.all(studying);
    if (fault.isKilled === true && skill.kill !== null) await killUntil(isOver, skill.kill, random);
    await isOver;
    table.fateOf = null;
    way.fateOf = null;
    await table.quiet();
    // Somebody opens it once more: what was left open is settled.
    await study(newLife(), devices, 1, random);
    const stored = {
      cards: await allCards(ground, learner),
      learner: await createLearnerStore(ground).load(learner),
    };
    const given = new Map(cards.map((card) => [placeOf(card), card.reviews.length]));
    const isRedelivered = (fault.delivery ?? 'once') !== 'once';
    const illegal = lives.flatMap((life) => life.illegal);
    return {
      fault: fault.name,
      turns: lives.reduce((sum, life) => sum + life.turns, 0),
      ...whatIsBroken(lives, stored, { given, isRedelivered }),
      illegal: illegal.length,
      slowestMs: Math.max(...lives.map(({ slowestMs }) => slowestMs)),
      example: illegal[0] ?? null,
    };
  } finally {
    await skill.stop();
    await way.stop();
    await speech.stop();
    await table.stop();
  }
}

async function killUntil(isOver: Promise<unknown>, kill: () => Promise<void>, random: Random): Promise<void> {
  let isDone = false;
  void isOver.finally(() => (isDone = true)).catch(() => undefined);
  for (;;) {
    await Promise.race([wait(BETWEEN_KILLS_MS * (1 + 6 * random.next())), isOver]);
    if (isDone) return;
    await kill();
  }
}

async function spoken(mute: Mute | undefined, speak: () => Promise<unknown>): Promise<unknown> {
  switch (mute) {
    case undefined:
      return speak();
    case 'throws':
      throw new Error('made to fail');
    case 'no-response':
      return { outputSpeech: 7 };
    case 'too-long':
      return withSpeech(await speak(), 'a word '.repeat(2000));
    case 'too-heavy':
      return { ...((await speak()) as object), card: { type: 'Simple', title: 'x', content: 'y'.repeat(200_000) } };
    case 'too-deep':
      return { ...((await speak()) as object), directives: [nested(50_000)] };
    default:
      await wait(mute.waitsMs);
      return speak();
  }
}

const withSpeech = (response: unknown, words: string): unknown => ({
  ...(response as object),
  outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
});

/** An object in an object in an object. It travels as text, for which JSON.stringify cannot be asked. */
function nested(depth: number): unknown {
  return { toJSON: () => ({ type: 'x', ...chain(Math.min(depth, 2000)) }) };
}

function chain(depth: number): object {
  let inner: object = {};
  for (let i = 0; i < depth; i += 1) inner = { a: inner };
  return inner;
}

/** Cards that were reviewed months ago and are due, and a few new ones. */
async function layCards(ground: Ground, learner: string, count: number): Promise<Card[]> {
  const nowMs = Date.now();
  const cards = [...sampleCards(count, nowMs)].map((sample, i): Card => {
    const fresh = { ...sample, schedule: NEW_SCHEDULE, reviews: [], before: null, version: 0, lastRequestId: null };
    if (i % Math.ceil(count / NEW_CARDS) === 0) return fresh;
    return [120, 119, 100].reduce((card, daysAgo) => {
      const moment = { nowMs: nowMs - daysAgo * DAY_MS, timeZone: 'UTC', requestId: 'before' };
      return rateCard(card, 'good', card.back, moment);
    }, fresh as Card);
  });
  const store = createCardStore(ground);
  for (const deck of sampleDecks(cards)) await store.saveDeck(learner, deck, null);
  await store.write(
    learner,
    cards.map((card) => {
      const { schedule, reviews, position } = card;
      const memory = { schedule, reviews, learnedAnswers: [] };
      const isNew = reviews.length === 0;
      return { kind: 'add', ref: card, content: card, origin: ORIGIN, position, ...(!isNew && { memory }) };
    }),
  );
  return cards;
}

async function allCards(ground: Ground, learner: string): Promise<Card[]> {
  const cards: Card[] = [];
  for await (const { card } of createCardStore(ground).cards(learner)) cards.push(card);
  return cards;
}
