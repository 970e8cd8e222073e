import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { learnerKeyOf } from '../alexa/learner-key.ts';
import { userIdOf } from '../alexa/envelope.ts';
import { createHandler } from '../alexa/skill.ts';
import { readSkillConfig } from '../config.ts';
import { jsonLog } from '../log.ts';
import { sampleDeckIn } from '../notes/sample-decks.ts';
import { createRemoteSpeaker } from '../speech/remote-speaker.ts';
import { createCardStore } from '../store/card-store.ts';
import { learnerStoreOver } from '../store/learner-store.ts';
import { DynamoDbPersistenceAdapter } from '../store/persistence-adapter.ts';
import { PROFILE_KEY } from '../store/keys.ts';

/**
 * The first function, cold start: clients are built once and kept for every request. Alexa waits 8 seconds, so nothing
 * below may wait long: a table that does not answer in time becomes a sentence, not a silence.
 */
const { skillId, tableName, speechFunctionName, speechDeadlineMs } = readSkillConfig();

/** Without throwOnRequestTimeout the SDK writes a warning and waits on. */
const giveUpAfter = (requestTimeout: number) => ({
  connectionTimeout: 500,
  requestTimeout,
  throwOnRequestTimeout: true,
});

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, requestHandler: giveUpAfter(1000) }));
const lambda = new LambdaClient({
  maxAttempts: 1,
  requestHandler: giveUpAfter(speechDeadlineMs),
});
const log = jsonLog((line) => process.stdout.write(`${line}\n`), Date.now);

/** Every request. nodejs24.x refuses handlers with a callback, such as ask-sdk's own. */
export const handler = createHandler({
  skillId,
  adapter: new DynamoDbPersistenceAdapter({
    tableName,
    dynamoDBClient: client,
    partitionKeyName: 'pk',
    sortKey: PROFILE_KEY,
    partitionKeyGenerator: (envelope) => learnerKeyOf(userIdOf(envelope) ?? ''),
  }),
  cards: createCardStore({ client, tableName }),
  learnersOf: learnerStoreOver,
  speaker: createRemoteSpeaker({
    invoke: async (payload, abortSignal) => {
      const command = new InvokeCommand({ FunctionName: speechFunctionName, Payload: payload });
      const { Payload, FunctionError } = await lambda.send(command, { abortSignal });
      return { payload: Payload, functionError: FunctionError };
    },
    deadlineMs: speechDeadlineMs,
    log,
  }),
  clock: Date.now,
  log,
  sampleDeckIn,
  fetch,
});
