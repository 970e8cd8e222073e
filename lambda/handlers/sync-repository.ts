import { CodeCommitClient } from '@aws-sdk/client-codecommit';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readFunctionName, readRepositoryConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createSnsMail } from '../mail/sns-mail.ts';
import { createCodeCommitRepository } from '../store/code-commit-repository.ts';
import { UNHURRIED, ownReader } from '../wiring/bounded-reader.ts';
import { wireSyncRepository } from '../wiring/sync-repository.ts';

/**
 * A branch of the deck repository came or moved. EventBridge calls without waiting for an answer: what fails is tried
 * twice more by Lambda, and then goes to the dead letters.
 */
const { tableName, authorTopicArn, deckRepository, deckLearner } = readRepositoryConfig();

/** Every event of CodeCommit. */
export const handler = inRequest(
  wireSyncRepository({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    repository: createCodeCommitRepository(new CodeCommitClient({}), deckRepository),
    readNote: ownReader(import.meta.url, UNHURRIED).read,
    learner: deckLearner,
    mail: createSnsMail(new SNSClient({}), authorTopicArn),
    clock: Date.now,
    log: functionLog(readFunctionName()),
  }),
);
