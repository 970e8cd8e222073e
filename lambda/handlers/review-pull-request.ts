import { CodeCommitClient } from '@aws-sdk/client-codecommit';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ECSClient } from '@aws-sdk/client-ecs';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readFunctionName, readRepositoryConfig, readReviewTaskConfig } from '../config.ts';
import { functionLog, inRequest } from '../log.ts';
import { createSnsMail } from '../mail/sns-mail.ts';
import { createCodeCommitPullRequests } from '../store/code-commit-pull-requests.ts';
import { createCodeCommitRepository } from '../store/code-commit-repository.ts';
import { UNHURRIED, ownReader } from '../wiring/bounded-reader.ts';
import { wireReviewPullRequest } from '../wiring/review-pull-request.ts';
import { reviewTasksOver } from '../wiring/review-tasks.ts';

/**
 * A pull request of the deck repository was opened, or its source branch moved. EventBridge calls without waiting for an
 * answer: what fails is tried twice more by Lambda, and then goes to the dead letters.
 */
const { tableName, authorTopicArn, deckRepository, deckLearner } = readRepositoryConfig();
const task = readReviewTaskConfig();
const codeCommit = new CodeCommitClient({});

/** Every event of CodeCommit. */
export const handler = inRequest(
  wireReviewPullRequest({
    table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName },
    repository: createCodeCommitRepository(codeCommit, deckRepository),
    readNote: ownReader(import.meta.url, UNHURRIED).read,
    requests: createCodeCommitPullRequests(codeCommit, deckRepository),
    learner: deckLearner,
    mail: createSnsMail(new SNSClient({}), authorTopicArn),
    tasks: task && reviewTasksOver(new ECSClient({}), task),
    log: functionLog(readFunctionName()),
  }),
);
