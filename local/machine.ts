import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { learnerKeyOf } from '../lambda/alexa/learner-key.ts';
import { userIdOf } from '../lambda/alexa/envelope.ts';
import { type SkillHandler, createHandler } from '../lambda/alexa/skill.ts';
import type { Reply } from '../lambda/domain/reply.ts';
import { createHandler as createSpeechHandler } from '../lambda/handlers/speech.ts';
import { type Log, silentLog } from '../lambda/log.ts';
import { sampleDeckIn } from '../lambda/notes/sample-decks.ts';
import type { CardStore, Clock, Spoken } from '../lambda/ports.ts';
import { createRemoteSpeaker } from '../lambda/speech/remote-speaker.ts';
import { createCardStore } from '../lambda/store/card-store.ts';
import { PROFILE_KEY } from '../lambda/store/keys.ts';
import { learnerStoreOver } from '../lambda/store/learner-store.ts';
import { DynamoDbPersistenceAdapter } from '../lambda/store/persistence-adapter.ts';
import {
  type EmbeddedDynamoDb,
  LOCAL_CREDENTIALS,
  LOCAL_TABLE,
  startEmbeddedDynamoDb,
} from './engines/embedded-dynamodb.ts';
import { type LambdaFunction, startLambdaEndpoint } from './engines/lambda-endpoint.ts';
import { settingsApi } from './simulator/settings-api.ts';

export const LOCAL_SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
export const SPEECH_FUNCTION = 'SpeechFunction';

/** What a turn said, seen on its way: for whoever shows or checks a conversation. */
export interface Heard {
  readonly reply: Reply;
  readonly by: Spoken<unknown>['by'];
}

export interface Machine {
  readonly dynamoDb: EmbeddedDynamoDb;
  readonly cards: CardStore;
  readonly handle: SkillHandler;
  stop(): Promise<void>;
}

export interface MachineOptions {
  /** null for memory. */
  readonly dataDir: string | null;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly onSpoken?: (heard: Heard) => void;
  /** In place of the real speech function; a test lets it fail. */
  readonly speechFunction?: LambdaFunction;
  readonly speechDeadlineMs?: number;
  /** The simulated device's, an IANA name; default: this computer's. */
  readonly timeZone?: string;
}

/**
 * The whole system in one process: the skill function on an embedded DynamoDB, and the speech function behind an
 * endpoint that the real Lambda client calls.
 * @throws LocalDataError, one line, where the data folder cannot be used
 */
export async function startMachine(options: MachineOptions): Promise<Machine> {
  const { dataDir, clock = Date.now, log = silentLog, onSpoken = () => undefined } = options;
  const { speechFunction = createSpeechHandler({ log }), speechDeadlineMs = 2000 } = options;
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = options;
  const dynamoDb = await startEmbeddedDynamoDb({ dataDir });
  const endpoint = await startLambdaEndpoint({ [SPEECH_FUNCTION]: speechFunction });
  const lambda = new LambdaClient({ endpoint: endpoint.endpoint, maxAttempts: 1, ...LOCAL_CREDENTIALS });
  const speaker = createRemoteSpeaker({
    invoke: async (payload, abortSignal) => {
      const command = new InvokeCommand({ FunctionName: SPEECH_FUNCTION, Payload: payload });
      const { Payload, FunctionError } = await lambda.send(command, { abortSignal });
      return { payload: Payload, functionError: FunctionError };
    },
    deadlineMs: speechDeadlineMs,
    log,
  });
  const cards = createCardStore({ client: dynamoDb.client, tableName: LOCAL_TABLE });
  const handle = createHandler({
    skillId: LOCAL_SKILL_ID,
    adapter: new DynamoDbPersistenceAdapter({
      tableName: LOCAL_TABLE,
      dynamoDBClient: dynamoDb.client,
      partitionKeyName: 'pk',
      sortKey: PROFILE_KEY,
      partitionKeyGenerator: (envelope) => learnerKeyOf(userIdOf(envelope) ?? ''),
    }),
    cards,
    learnersOf: learnerStoreOver,
    speaker: {
      async speak(reply) {
        const spoken = await speaker.speak(reply);
        onSpoken({ reply, by: spoken.by });
        return spoken;
      },
    },
    clock,
    log,
    sampleDeckIn,
    fetch: settingsApi(timeZone),
  });
  return {
    dynamoDb,
    cards,
    handle,
    async stop() {
      lambda.destroy();
      await endpoint.stop();
      await dynamoDb.stop();
    },
  };
}
