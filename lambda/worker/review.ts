import { setTimeout as wait } from 'node:timers/promises';
import { CodeCommitClient } from '@aws-sdk/client-codecommit';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readRepositoryConfig, readWorkerName } from '../config.ts';
import { TransientError } from '../domain/transient-error.ts';
import { functionLog, inWork } from '../log.ts';
import { UNHURRIED, isReadingThread, ownReader } from '../wiring/bounded-reader.ts';
import { createSnsMail } from '../mail/sns-mail.ts';
import { IN_A_TASK, reviewPullRequest } from '../repository/review-pull-request.ts';
import { createCardStore } from '../store/card-store.ts';
import { createCodeCommitPullRequests } from '../store/code-commit-pull-requests.ts';
import { createCodeCommitRepository } from '../store/code-commit-repository.ts';

/**
 * The review of one pull request that is too large for a function: `node review.mjs NUMBER`, as a task of the worker's image.
 * It exits with 1 where the review fails for good, which the stack tells its operator of.
 */
const { tableName, authorTopicArn, deckRepository, deckLearner } = readRepositoryConfig();
const log = functionLog(readWorkerName());
const codeCommit = new CodeCommitClient({});
const dependencies = {
  repository: createCodeCommitRepository(codeCommit, deckRepository),
  readNote: ownReader(import.meta.url, UNHURRIED).read,
  requests: createCodeCommitPullRequests(codeCommit, deckRepository),
  learner: deckLearner,
  cards: createCardStore({ client: DynamoDBDocumentClient.from(new DynamoDBClient({})), tableName }),
  mail: createSnsMail(new SNSClient({}), authorTopicArn),
  log,
  limits: IN_A_TASK,
  longReview: null,
};

const TRIES = 3;
const PAUSE_MS = 20_000;
const [, , pullRequest = ''] = process.argv;

if (!isReadingThread) await review();

async function review(): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      await inWork(`pull-request-${pullRequest}`, () => reviewPullRequest(pullRequest, dependencies));
      return;
    } catch (error) {
      const mayPass = error instanceof TransientError && tries < TRIES;
      const { name, message } = error instanceof Error ? error : { name: 'unknown', message: '' };
      log({
        event: 'review-failed',
        level: mayPass ? 'warn' : 'error',
        fields: { fault: `${name}: ${message}`, tries },
      });
      if (!mayPass) {
        process.exitCode = 1;
        return;
      }
      await wait(PAUSE_MS * tries);
    }
  }
}
