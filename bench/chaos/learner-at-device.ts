import type { ResponseEnvelope } from 'ask-sdk-model';
import type { CardRef } from '../../lambda/domain/card.ts';
import type { Hints } from '../../lambda/domain/hints.ts';
import { readHints } from '../../lambda/alexa/session-attributes.ts';
import { wordsOf } from '../../lambda/languages/languages.ts';
import type { InteractionModel } from '../../local/simulator/interaction-model.ts';
import type { Random } from '../../local/simulator/random.ts';
import type { Exchange } from '../../local/simulator/exchange.ts';
import { createSimulator } from '../../local/simulator/simulator.ts';
import type { SendToSkill } from '../../local/simulator/skill-answer.ts';
import type { Delivery } from './faults.ts';

/** What a learner heard of what they said to a card. */
export type Heard = 'counted' | 'taken-back' | 'unsure' | 'not-saved' | 'nothing';

/** What a device lived through. */
export interface Lived {
  turns: number;
  slowestMs: number;
  /** What became of answers, as the learner heard it; the card as "deck#id". */
  readonly heard: { readonly card: string; readonly heard: Heard }[];
  readonly illegal: string[];
  /** Turns without a legal answer, killed functions apart. */
  unheard: number;
}

export const newLife = (): Lived => ({ turns: 0, slowestMs: 0, heard: [], illegal: [], unheard: 0 });

export const placeOf = ({ deck, id }: CardRef): string => `${deck}#${id}`;

interface Sent {
  readonly envelope: unknown;
  readonly response: ResponseEnvelope | null;
}

const LOCALE = 'en-US';
const { troubles } = wordsOf(LOCALE);
const saysTrouble = (speech: string | null, trouble: 'unsure' | 'unreachable' | 'broken'): boolean =>
  troubles[trouble]('').some((sentence) => speech?.includes(sentence) === true);

/** One answer in so many is wrong. */
const WRONG = 0.2;
const WRONG_ANSWER = 'mount everest';

/**
 * A learner who studies at a device: opens the skill, answers what is asked, opens it again where it has closed. Every
 * turn is told in `life`.
 * @param handle rejects where the function was killed, with KilledError
 */
export async function studyAt({
  handle,
  model,
  identity,
  answers,
  turns,
  random,
  delivery,
  life,
}: {
  handle: SendToSkill;
  model: InteractionModel;
  identity: { skillId: string; userId: string; deviceId: string };
  answers: ReadonlyMap<string, string>;
  turns: number;
  random: Random;
  delivery: Delivery;
  life: Lived;
}): Promise<void> {
  let sent: Sent | null = null;
  let isKilled = false;
  const send: SendToSkill = async (asked) => {
    const envelope = withoutToken(asked);
    sent = { envelope, response: null };
    const began = performance.now();
    try {
      const response = await handle(envelope);
      sent = { envelope, response };
      return response;
    } catch (error) {
      isKilled = error instanceof KilledError;
      throw error;
    } finally {
      life.slowestMs = Math.max(life.slowestMs, performance.now() - began);
    }
  };
  /** Alexa brings it once more, and nobody hears what comes back. */
  const again = (one: Sent): Promise<unknown> => handle(one.envelope).catch(() => null);
  const simulator = createSimulator({ handle: send, model, locale: LOCALE, identity, clock: Date.now });

  let hints: Hints | null = null;
  let before: Sent | null = null;

  /** One request and what became of it. */
  const turn = async (ask: () => Promise<Exchange | null>, told: CardRef | null): Promise<void> => {
    const was = hints;
    isKilled = false;
    life.turns += 1;
    const exchange = await ask();
    const now = sent as Sent | null;
    const response = now?.response ?? null;
    const isLegal = exchange !== null && !exchange.problems.some(({ rule }) => rule !== 'handler-error');
    if (!isKilled && (response === null || exchange === null)) life.unheard += 1;
    if (!isLegal && !isKilled) life.illegal.push(...(exchange?.problems ?? []).map(({ message }) => message));
    const speech = exchange?.speech ?? null;
    if (saysTrouble(speech, 'broken')) life.unheard += 1;
    hints = exchange?.listening === true ? readHints(response?.sessionAttributes) : null;
    if (told !== null) {
      const after = response === null ? null : readHints(response.sessionAttributes);
      life.heard.push({ card: placeOf(told), heard: heardOf(told, { was, after, speech, isKilled }) });
    }
  };

  const say = (text: string) => () => simulator.say(text);

  while (life.turns < turns) {
    const asked: CardRef | null = (hints as Hints | null)?.asked ?? null;
    if (hints === null) await turn(() => simulator.launch(), null);
    else if (asked === null) await turn(say('yes'), null);
    else {
      const answer = random.happens(WRONG) ? WRONG_ANSWER : (answers.get(placeOf(asked)) ?? WRONG_ANSWER);
      const isAtOnce = delivery === 'at-once';
      const asking = say(answer);
      if (isAtOnce) {
        await turn(async () => {
          const first = asking();
          await Promise.resolve();
          const [exchange] = await Promise.all([first, sent === null ? null : again(sent)]);
          return exchange;
        }, asked);
      } else await turn(asking, asked);
    }
    const now = sent as Sent | null;
    if (delivery === 'twice' && now !== null) await again(now);
    if (delivery === 'late' && before !== null) await again(before);
    if (delivery === 'undo-again' && asked !== null && life.heard.at(-1)?.heard === 'counted') {
      await turn(say('undo'), asked);
      const undo = sent as Sent | null;
      const waiting: CardRef | null = (hints as Hints | null)?.asked ?? null;
      if (waiting !== null) await turn(say(answers.get(placeOf(waiting)) ?? WRONG_ANSWER), waiting);
      if (undo !== null) await again(undo);
    }
    before = now;
  }
}

/** The function was killed while it worked: Alexa has no answer, and says so herself. */
export class KilledError extends Error {
  override readonly name = 'KilledError';
}

function heardOf(
  card: CardRef,
  {
    was,
    after,
    speech,
    isKilled,
  }: { was: Hints | null; after: Hints | null; speech: string | null; isKilled: boolean },
): Heard {
  if (isKilled || saysTrouble(speech, 'unsure')) return 'unsure';
  if (saysTrouble(speech, 'unreachable')) return 'not-saved';
  if (after === null || was === null) return 'nothing';
  const isLast = after.last !== null && placeOf(after.last) === placeOf(card);
  if (isLast && after.answeredTurn === was.turn) return 'counted';
  const isTakenBack = was.last !== null && after.last === null && after.asked !== null;
  return isTakenBack ? 'taken-back' : 'nothing';
}

/** Nobody asks Alexa for the device's time zone: there is no Alexa. */
function withoutToken(envelope: unknown): unknown {
  const copy = structuredClone(envelope) as { context?: { System?: { apiAccessToken?: string } } };
  delete copy.context?.System?.apiAccessToken;
  return copy;
}
