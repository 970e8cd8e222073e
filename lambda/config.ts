/** The typed environment of the deployed functions: the only reader of `process.env` under lambda/. */

export interface SkillConfig {
  readonly skillId: string;
  readonly tableName: string;
  readonly speechFunctionName: string;
  /** How long the speech function may take before the words are written in-process, milliseconds. */
  readonly speechDeadlineMs: number;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the skill function's environment.
 * @throws ConfigError that lists every name that is missing or malformed, at once.
 */
export function readSkillConfig(env: Environment = process.env): SkillConfig {
  const { text, complain, check } = environment(env);
  const skillId = text('SKILL_ID');
  const tableName = text('TABLE_NAME');
  const speechFunctionName = text('SPEECH_FUNCTION_NAME');
  const deadline = env['SPEECH_DEADLINE_MS']?.trim() ?? '2000';
  const speechDeadlineMs = Number(deadline);
  if (!(Number.isInteger(speechDeadlineMs) && speechDeadlineMs >= 50 && speechDeadlineMs <= 7000)) {
    complain(`SPEECH_DEADLINE_MS is "${deadline}", not a whole number from 50 to 7000`);
  }
  check();
  return { skillId, tableName, speechFunctionName, speechDeadlineMs };
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
export function readBackUpConfig(env: Environment = process.env) {
  const { text, complain, check } = environment(env);
  const names = {
    tableName: text('TABLE_NAME'),
    backupBucket: text('BACKUP_BUCKET'),
    /** The drill's; whatever stands under it is deleted. */
    scratchTable: text('SCRATCH_TABLE'),
    readUnitsPerSecond: Number(text('READ_UNITS_PER_SECOND')),
    authorTopicArn: text('AUTHOR_TOPIC_ARN'),
    authorLocale: text('AUTHOR_LOCALE'),
  };
  if (!(names.readUnitsPerSecond > 0)) complain('READ_UNITS_PER_SECOND is not a number above 0');
  if (names.scratchTable !== '' && names.scratchTable === names.tableName)
    complain('SCRATCH_TABLE is the table itself');
  check();
  /** Nobody, where it is empty. */
  const orNull = (name: string): string | null => env[name]?.trim() || null;
  return { ...names, alarmTopicArn: orNull('ALARM_TOPIC_ARN'), digestLearner: orNull('DIGEST_LEARNER') };
}

/** Reads names one by one, and complains of all at once. */
function environment(env: Environment) {
  const problems: string[] = [];
  return {
    text(name: string): string {
      const value = env[name]?.trim() ?? '';
      if (value === '') problems.push(`${name} is missing`);
      return value;
    },
    complain: (problem: string) => void problems.push(problem),
    check(): void {
      if (problems.length > 0) throw new ConfigError(`The environment is incomplete: ${problems.join('; ')}.`);
    },
  };
}

/**
 * Lambda's name of the function that runs, from a variable that Lambda sets itself; "local" where it does not run there.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export const readFunctionName = (env: Environment = process.env): string => env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local';
