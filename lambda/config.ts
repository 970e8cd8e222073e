/** The typed environment of the deployed functions: the only reader of `process.env` under lambda/. */

import { ConfigError, type Environment, environment, orNull } from './environment.ts';

export interface SkillConfig {
  readonly skillId: string;
  readonly tableName: string;
  readonly speechFunctionName: string;
  /** How long the speech function may take before the words are written in-process, milliseconds. */
  readonly speechDeadlineMs: number;
  /** Where pictures can be fetched, HTTPS without a slash at its end; null where they are not public. */
  readonly picturesUrl: string | null;
  /** Where learners sign a page in, HTTPS without a slash at its end; null where there is no page. */
  readonly pageUrl: string | null;
}

/**
 * Reads the skill function's environment.
 * @throws ConfigError that lists every name that is missing or malformed, at once.
 */
export function readSkillConfig(env: Environment = process.env): SkillConfig {
  const { text, whole, address, check } = environment(env);
  const skillId = text('SKILL_ID');
  const tableName = text('TABLE_NAME');
  const speechFunctionName = text('SPEECH_FUNCTION_NAME');
  const speechDeadlineMs = whole('SPEECH_DEADLINE_MS', { standard: 2000, from: 50, to: 7000 });
  const picturesUrl = address('PICTURES_URL');
  const pageUrl = address('PAGE_URL');
  check();
  return { skillId, tableName, speechFunctionName, speechDeadlineMs, picturesUrl, pageUrl };
}

/**
 * Reads the environment of a function that works on the table and nothing else.
 * @throws ConfigError
 */
export function readTableConfig(env: Environment = process.env): Pick<SkillConfig, 'tableName'> {
  const { text, check } = environment(env);
  const tableName = text('TABLE_NAME');
  check();
  return { tableName };
}

/**
 * Reads the environment of the function that imports notes.
 * @throws ConfigError
 */
export function readImportNotesConfig(env: Environment = process.env): {
  readonly tableName: string;
  /** Where the worker's work is put; null where the worker is off. */
  readonly workQueueUrl: string | null;
  /** WordNet's database files; null where there are none. */
  readonly lexiconDir: string | null;
} {
  return {
    ...readTableConfig(env),
    workQueueUrl: orNull(env['WORK_QUEUE_URL']),
    lexiconDir: orNull(env['LEXICON_DIR']),
  };
}

/**
 * Reads the environment of the API's function.
 * @throws ConfigError
 */
export function readApiConfig(env: Environment = process.env): {
  readonly tableName: string;
  readonly notesBucket: string;
} {
  const { text, check } = environment(env);
  const names = { tableName: text('TABLE_NAME'), notesBucket: text('NOTES_BUCKET') };
  check();
  return names;
}

/**
 * Reads the environment of the function that counts reviews.
 * @throws ConfigError
 */
export function readAnalyseReviewsConfig(env: Environment = process.env): {
  readonly tableName: string;
  /** The queue of what nobody can read. */
  readonly deadLettersUrl: string;
} {
  const { text, check } = environment(env);
  const tableName = text('TABLE_NAME');
  const deadLettersUrl = text('DEAD_LETTERS_URL');
  check();
  return { tableName, deadLettersUrl };
}

/**
 * Reads the environment of the functions that work on the deck repository.
 * @throws ConfigError
 */
export function readRepositoryConfig(env: Environment = process.env): {
  readonly tableName: string;
  /** Where the author's mail is published. */
  readonly authorTopicArn: string;
  /** The repository's name. */
  readonly deckRepository: string;
  /** Whose cards its notes become. */
  readonly deckLearner: string;
} {
  const { text, check } = environment(env);
  const tableName = text('TABLE_NAME');
  const authorTopicArn = text('AUTHOR_TOPIC_ARN');
  const deckRepository = text('DECK_REPOSITORY');
  const deckLearner = text('DECK_LEARNER');
  check();
  return { tableName, authorTopicArn, deckRepository, deckLearner };
}

/** Where pull requests are reviewed that are too large for a function. */
export interface ReviewTaskConfig {
  /** ARN of the cluster. */
  readonly cluster: string;
  /** ARN of the task's definition, in that revision. */
  readonly taskDefinition: string;
  readonly subnets: readonly string[];
  readonly securityGroup: string;
}

/**
 * Reads where long reviews go; null where they go nowhere.
 * @throws ConfigError where only a part of it is there
 */
export function readReviewTaskConfig(env: Environment = process.env): ReviewTaskConfig | null {
  if (orNull(env['REVIEW_TASK']) === null) return null;
  const { text, check } = environment(env);
  const found = {
    taskDefinition: text('REVIEW_TASK'),
    cluster: text('REVIEW_CLUSTER'),
    subnets: text('REVIEW_SUBNETS').split(','),
    securityGroup: text('REVIEW_SECURITY_GROUP'),
  };
  check();
  return found;
}

/**
 * Reads the environment of the function that forgets learners.
 * @throws ConfigError
 */
export function readForgetLearnerConfig(env: Environment = process.env): {
  readonly tableName: string;
  readonly notesBucket: string;
  readonly backupBucket: string;
} {
  const { text, check } = environment(env);
  const names = {
    tableName: text('TABLE_NAME'),
    notesBucket: text('NOTES_BUCKET'),
    backupBucket: text('BACKUP_BUCKET'),
  };
  check();
  return names;
}

/**
 * Reads the environment of the function that backs up.
 * @throws ConfigError
 */
export function readBackUpConfig(env: Environment = process.env): {
  readonly tableName: string;
  readonly backupBucket: string;
  /** The drill's: whatever stands under it is deleted. */
  readonly scratchTable: string;
  readonly readUnitsPerSecond: number;
  /** What the scratch table is encrypted with; null for what AWS owns. */
  readonly keyArn: string | null;
  readonly alarmTopicArn: string;
  readonly authorTopicArn: string;
  readonly authorLocale: string;
  /** Whose week the author is told of; null for nobody's. */
  readonly digestLearner: string | null;
} {
  const { text, whole, check } = environment(env);
  const names = {
    tableName: text('TABLE_NAME'),
    backupBucket: text('BACKUP_BUCKET'),
    scratchTable: text('SCRATCH_TABLE'),
    alarmTopicArn: text('ALARM_TOPIC_ARN'),
    authorTopicArn: text('AUTHOR_TOPIC_ARN'),
    authorLocale: text('AUTHOR_LOCALE'),
    readUnitsPerSecond: whole('READ_UNITS_PER_SECOND', { standard: 2000, from: 10, to: 1_000_000 }),
  };
  check();
  if (names.scratchTable === names.tableName) throw new ConfigError('SCRATCH_TABLE is the table itself.');
  return { ...names, keyArn: orNull(env['KEY_ARN']), digestLearner: orNull(env['DIGEST_LEARNER']) };
}

/**
 * Reads the environment of the worker, whatever it works on.
 * @throws ConfigError
 */
export function readWorkerConfig(env: Environment = process.env): {
  readonly tableName: string;
  readonly notesBucket: string;
  /** What its metrics stand under. */
  readonly workerName: string;
  /** WordNet's database files; null where there are none. */
  readonly lexiconDir: string | null;
} {
  const { text, check } = environment(env);
  const tableName = text('TABLE_NAME');
  const notesBucket = text('NOTES_BUCKET');
  check();
  return { tableName, notesBucket, workerName: readWorkerName(env), lexiconDir: orNull(env['LEXICON_DIR']) };
}

/**
 * Reads what a worker needs that works through a queue.
 * @throws ConfigError
 */
export function readQueueConfig(env: Environment = process.env): {
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
  /** Where the container's health is asked for. */
  readonly healthPort: number;
  /** What is under way may take so long after the worker was told to stop; ECS kills it after a minute. */
  readonly graceMs: number;
  /** How long a message is held at once. */
  readonly holdSeconds: number;
} {
  const { text, whole, check } = environment(env);
  const queueUrl = text('WORK_QUEUE_URL');
  const deadLettersUrl = text('WORK_DEAD_LETTERS_URL');
  const healthPort = whole('HEALTH_PORT', { standard: 8080, from: 0, to: 65_535 });
  const graceMs = whole('GRACE_MS', { standard: 45_000, from: 0, to: 110_000 });
  const holdSeconds = whole('HOLD_SECONDS', { standard: 120, from: 2, to: 43_200 });
  check();
  return { queueUrl, deadLettersUrl, healthPort, graceMs, holdSeconds };
}

/** What the metrics of a container stand under. */
export const readWorkerName = (env: Environment = process.env): string => env['WORKER_NAME'] ?? 'worker';

/**
 * Lambda's name of the function that runs, from a variable that Lambda sets itself; "local" where it does not run there.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export const readFunctionName = (env: Environment = process.env): string => env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local';
