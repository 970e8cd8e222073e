import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createHandler } from '../lambda/alexa/skill.ts';
import { writeHints } from '../lambda/alexa/session-attributes.ts';
import type { Card } from '../lambda/domain/card.ts';
import { NO_HINTS } from '../lambda/domain/hints.ts';
import { silentLog } from '../lambda/log.ts';
import { writeResponse } from '../lambda/speech/write-response.ts';
import { newSession } from '../lambda/review/review-session.ts';
import { localContext } from '../local/engines/lambda-context.ts';
import { SKILL_FUNCTION } from '../local/functions.ts';
import { LOCAL_SKILL_ID } from '../local/machine.ts';
import { envelopeOf, requestAt } from '../local/simulator/envelopes.ts';
import { memoryImports, memoryStatistics } from '../test/support/memory-statistics.ts';
import { memoryStore } from '../test/support/memory-store.ts';
import { median } from './figures.ts';
import { ORIGIN, sampleCards, sampleDecks, sampleLearner } from './sample-cards.ts';

const CARDS = 100;
const WARM_UP = 200;
const TURNS = 500;

export interface HandlerTime {
  /** Of an answer turn with everything but an engine: reading, judging, scheduling, wording. Median, milliseconds. */
  readonly answerMs: number;
  /** Of a skill on ask-sdk-core that says a word and does nothing. */
  readonly nothingMs: number;
}

/** Times the same answer again and again, on ports that are in memory and forget what is saved. */
export async function measureHandler(nowMs: number): Promise<HandlerTime> {
  const { answer, envelope } = await answering(nowMs);
  const nothing = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('Yes.').getResponse(),
    })
    .create();
  const { response } = await answer();
  if (!JSON.stringify(response).includes('Which code name')) throw new Error('The answer did not lead to a question.');
  const [answers, nothings]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
    const answerMs = await timed(() => answer());
    const nothingMs = await timed(() => nothing.invoke(envelope));
    if (turn < WARM_UP) continue;
    answers.push(answerMs);
    nothings.push(nothingMs);
  }
  return { answerMs: median(answers), nothingMs: median(nothings) };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** A handler in the middle of a review, and the envelope of the right answer to its question. */
async function answering(
  nowMs: number,
): Promise<{ answer: () => Promise<ResponseEnvelope>; envelope: RequestEnvelope }> {
  const cards = [...sampleCards(CARDS, nowMs)];
  const store = memoryStore();
  await store.write(
    '',
    cards.map((card) => ({ kind: 'add', ref: card, content: card, origin: ORIGIN, position: card.position })),
  );
  for (const deck of sampleDecks(cards)) await store.saveDeck('', deck, null);
  const [asked, next] = cards as [Card, Card];
  const phase = { kind: 'question', card: asked, misses: 0, hinted: false } as const;
  const learner = { ...sampleLearner(nowMs), session: newSession(nowMs, { phase }) };
  const handle = createHandler({
    skillId: LOCAL_SKILL_ID,
    adapter: { getAttributes: async () => ({}), saveAttributes: async () => undefined },
    cards: { ...store, saveAnswer: async () => 'saved' },
    learnersOf: () => ({ load: async () => learner, save: async () => 'saved', forget: async () => undefined }),
    statistics: memoryStatistics(),
    imports: memoryImports(),
    departures: { leave: async () => undefined, comeBack: async () => undefined },
    speaker: { speak: async (reply) => ({ output: writeResponse(reply), by: 'speech' }) },
    clock: () => nowMs,
    log: silentLog,
    sampleDeckIn: () => ({
      title: '',
      layFor: async () => undefined,
      layForNewcomer: async (_, meanwhile) => meanwhile(),
    }),
    fetch,
  });
  const slot = { name: 'answer', value: asked.back, confirmationStatus: 'NONE' };
  const intent = { name: 'AnswerIntent', confirmationStatus: 'NONE', slots: { answer: slot } };
  const envelope = envelopeOf(requestAt(nowMs, { type: 'IntentRequest', intent }), {
    identity: { skillId: LOCAL_SKILL_ID, userId: 'amzn1.ask.account.bench', deviceId: 'amzn1.ask.device.bench' },
    session: {
      id: 'amzn1.echo-api.session.bench',
      isNew: false,
      attributes: writeHints({ ...NO_HINTS, asked, next: [next] }),
    },
    device: 'speaker',
  });
  const context = localContext(SKILL_FUNCTION);
  return { answer: () => handle(envelope, context), envelope };
}
