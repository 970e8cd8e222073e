import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SkillHandler } from '../alexa/skill.ts';
import { readFunctionName, readSkillConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { speakerOver, wireSkill } from '../wiring/skill.ts';

/**
 * The first function, cold start: clients are built once and kept for every request. Alexa waits 8 seconds, so nothing
 * below may wait long: a table that does not answer in time becomes a sentence, not a silence.
 */
const { skillId, tableName, speechFunctionName, speechDeadlineMs, picturesUrl, pageUrl } = readSkillConfig();

/** Without throwOnRequestTimeout the SDK writes a warning and waits on. */
const withTimeout = (requestTimeout: number) => ({
  connectionTimeout: 500,
  requestTimeout,
  throwOnRequestTimeout: true,
});

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 3, requestHandler: withTimeout(1000) }));
const lambda = new LambdaClient({ maxAttempts: 1, requestHandler: withTimeout(speechDeadlineMs) });
const log = functionLog(readFunctionName());

/** Every request. nodejs24.x refuses handlers with a callback, such as ask-sdk's own. */
export const handler: SkillHandler = inRequest(
  wireSkill({
    skillId,
    table: { client, tableName },
    speaker: speakerOver(lambda, { functionName: speechFunctionName, deadlineMs: speechDeadlineMs, log }),
    clock: Date.now,
    log,
    fetch,
    picturesUrl,
    page: pageUrl === null ? null : { address: pageUrl },
  }),
);
