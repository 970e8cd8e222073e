import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { readHints } from '../../lambda/alexa/session-attributes.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { wireSkill } from '../../lambda/wiring/skill.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { SKILL_FUNCTION } from '../../local/functions.ts';
import { LOCAL_SKILL_ID } from '../../local/machine.ts';
import { type OpenSession, envelopeOf, newSessionId, requestAt } from '../../local/simulator/envelopes.ts';
import { settingsApi } from '../../local/simulator/settings-api.ts';

const DAY_MS = 86_400_000;
/** Every third answer is wrong: the card comes back. */
const isWrong = (turn: number): boolean => turn % 3 === 2;

/** A learner at a device who opens the skill, answers, and opens it again where there is no more to ask. */
export interface LoadSession {
  launch(): Promise<void>;
  /** The next turn, whatever it has to be. */
  turn(): Promise<void>;
  /** Asks for a deck by its title. @returns the deck that is asked from */
  startDeck(title: string): Promise<string | null>;
}

export interface LoadSkill {
  /** Turns that were answered by a sentence of trouble so far: no figure of turns is worth anything with some. */
  readonly failed: () => number;
  readonly session: (userId: string) => LoadSession;
}

/** What is to be said to each card, by its id. */
export const answersOf = (cards: Iterable<Card>): ReadonlyMap<string, string> =>
  new Map(Array.from(cards, ({ id, back }) => [id, back]));

/**
 * The skill function in this process over a table, with replies worded in it, too: no call but those to DynamoDB.
 * @param nowMs when sessions begin; each that is over begins again so much later that cards are due
 */
export function loadSkill(
  { client, tableName }: { client: DynamoDBDocumentClient; tableName: string },
  answers: ReadonlyMap<string, string>,
  nowMs: number,
): LoadSkill {
  let [laterMs, failed] = [0, 0];
  const now = (): number => nowMs + laterMs;
  const handle = wireSkill({
    skillId: LOCAL_SKILL_ID,
    table: { client, tableName },
    speaker: { speak: (reply) => Promise.resolve({ output: writeResponse(reply), by: 'speech' as const }) },
    clock: now,
    log: ({ event }) => {
      if (event === 'turn-failed') failed += 1;
    },
    fetch: settingsApi('Europe/Berlin'),
  });

  const session = (userId: string): LoadSession => {
    let open: OpenSession = { id: newSessionId(), isNew: true, attributes: {} };
    let isOver = true;
    let turns = 0;
    const send = async (request: object): Promise<ResponseEnvelope> => {
      const identity = { skillId: LOCAL_SKILL_ID, userId, deviceId: 'amzn1.ask.device.load' };
      const asked = requestAt(now(), request);
      const envelope = envelopeOf(asked, { identity, session: open, device: 'speaker' }) as RequestEnvelope;
      const answer = await handle(envelope, localContext(SKILL_FUNCTION));
      isOver = answer.response.shouldEndSession === true;
      open = { ...open, isNew: false, attributes: answer.sessionAttributes ?? {} };
      return answer;
    };
    const intent = (name: string, slots: object): object => ({
      type: 'IntentRequest',
      intent: { name, confirmationStatus: 'NONE', slots },
    });
    const slot = (name: string, value: string): object => ({ [name]: { name, value, confirmationStatus: 'NONE' } });
    const launch = async (): Promise<void> => {
      open = { id: newSessionId(), isNew: true, attributes: {} };
      await send({ type: 'LaunchRequest' });
    };
    return {
      launch,
      async turn() {
        turns += 1;
        if (isOver) {
          // Everything that was put off is due by then.
          laterMs += 100 * DAY_MS;
          return launch();
        }
        const { asked } = readHints(open.attributes);
        const answer = asked === null ? undefined : answers.get(asked.id);
        if (answer === undefined) await send(intent('AMAZON.YesIntent', {}));
        else await send(intent('AnswerIntent', slot('answer', isWrong(turns) ? 'mount everest' : answer)));
      },
      async startDeck(title) {
        await send(intent('StartDeckIntent', slot('deck', title)));
        return readHints(open.attributes).asked?.deck ?? null;
      },
    };
  };
  return { session, failed: () => failed };
}
