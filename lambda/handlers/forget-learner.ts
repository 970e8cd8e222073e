import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readFunctionName, readTableConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { wireForgetLearner } from '../wiring/forget-learner.ts';

/** Profiles have expired. What fails is tried again, and then goes to the dead letters. */
const { tableName } = readTableConfig();

/** Every batch of the table's stream. */
export const handler = inRequest(
  wireForgetLearner({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    log: functionLog(readFunctionName()),
  }),
);
