import { LambdaClient } from '@aws-sdk/client-lambda';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Reply } from '../lambda/domain/reply.ts';
import { type Log, silentLog } from '../lambda/log.ts';
import type { CardStore } from '../lambda/ports/cards.ts';
import type { LastImports } from '../lambda/ports/imports.ts';
import type { Clock } from '../lambda/ports/learners.ts';
import type { Speaker } from '../lambda/ports/speaker.ts';
import { createCardStore } from '../lambda/store/card-store.ts';
import { wireAnalyseReviews } from '../lambda/wiring/analyse-reviews.ts';
import { createLastImports } from '../lambda/store/last-imports.ts';
import { speakerOver, wireSkill } from '../lambda/wiring/skill.ts';
import { cardStream } from './engines/card-stream.ts';
import { LocalDataError } from './engines/data-folder.ts';
import {
  type EmbeddedDynamoDb,
  LOCAL_CREDENTIALS,
  LOCAL_TABLE,
  startEmbeddedDynamoDb,
} from './engines/embedded-dynamodb.ts';
import { localContext } from './engines/lambda-context.ts';
import { type LambdaFunction, startLambdaEndpoint } from './engines/lambda-endpoint.ts';
import { type LocalResources, SKILL_FUNCTION, SPEECH_FUNCTION, localFunctions } from './functions.ts';
import { settingsApi } from './simulator/settings-api.ts';
import type { SendToSkill } from './simulator/skill-answer.ts';

export const LOCAL_SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

export interface Machine {
  readonly dynamoDb: EmbeddedDynamoDb;
  readonly cards: CardStore;
  readonly imports: LastImports;
  readonly handle: SendToSkill;
  /** Counts what was reviewed by other ways than `handle`. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface MachineOptions {
  /** null for memory. */
  readonly dataDir: string | null;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Sees what is said on its way: for whoever shows or checks a conversation. */
  readonly onSpoken?: (reply: Reply) => void;
  /** In place of the real speech function; a test lets it fail. */
  readonly speechFunction?: LambdaFunction;
  readonly speechDeadlineMs?: number;
  /** Six digits that sign a page in; default: by chance. */
  readonly newCode?: () => string;
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
  const { timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone, speechDeadlineMs = 2000 } = options;
  const dynamoDb = await startEmbeddedDynamoDb({ dataDir });
  const resources: LocalResources = { table: { client: dynamoDb.client, tableName: LOCAL_TABLE }, clock, log };
  const analyse = wireAnalyseReviews({
    table: resources.table,
    setAside: ({ reason }) => Promise.reject(new LocalDataError(reason)),
    log,
  });
  const stream = cardStream(dynamoDb.client, clock, analyse);
  const functions = localFunctions(resources);
  const { speechFunction } = options;
  const endpoint = await startLambdaEndpoint(
    speechFunction === undefined ? functions : { ...functions, [SPEECH_FUNCTION]: speechFunction },
  );
  const lambda = new LambdaClient({ endpoint: endpoint.endpoint, maxAttempts: 1, ...LOCAL_CREDENTIALS });
  const speaker = speakerOver(lambda, { functionName: SPEECH_FUNCTION, deadlineMs: speechDeadlineMs, log });
  const skill = wireSkill({
    ...resources,
    skillId: LOCAL_SKILL_ID,
    speaker: watched(speaker, onSpoken),
    fetch: settingsApi(timeZone),
    page: { address: null, ...(options.newCode && { newCode: options.newCode }) },
  });
  return {
    dynamoDb,
    cards: createCardStore(resources.table),
    imports: createLastImports(resources.table),
    // A body that is no request is for the skill to recognise.
    async handle(event) {
      const response = await skill(event as RequestEnvelope, localContext(SKILL_FUNCTION));
      await stream.drain();
      return response;
    },
    settle: () => stream.drain(),
    async stop() {
      lambda.destroy();
      await endpoint.stop();
      await dynamoDb.stop();
    },
  };
}

function watched(speaker: Speaker<Response>, onSpoken: (reply: Reply) => void): Speaker<Response> {
  return {
    async speak(reply) {
      const spoken = await speaker.speak(reply);
      onSpoken(reply);
      return spoken;
    },
  };
}
