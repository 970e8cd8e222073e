import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CloudError } from '../cloud/cloud-error.ts';
import { runProgram } from '../cloud/run-program.ts';

/** The two programs of others that deploy: SAM the stack, ask-cli the skill. */
export interface Programs {
  /** @throws CloudError with the last lines of what it printed, where it fails */
  sam(args: readonly string[]): Promise<void>;
  /** @throws CloudError with the last lines of what it printed, where it fails */
  ask(args: readonly string[]): Promise<void>;
}

export interface ProgramsOptions {
  /** Where they are run. */
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Takes a log for each. */
  readonly logs: string;
}

const HINTS = {
  sam: 'The SAM CLI is not there: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html, or put the folder that npm run --silent cloud -- tools prints on PATH.',
  ask: 'ask-cli is not there, or does not start: npm install -g ask-cli@2 antlr4ts@0.5.0-alpha.4. With --no-skill the stack alone is deployed.',
  account:
    'ask-cli has no account: ask configure, or ASK_REFRESH_TOKEN and ASK_VENDOR_ID (README). With --no-skill the stack alone is deployed.',
} as const;

/**
 * Finds them on PATH.
 * @param withAsk whether the skill is deployed, too
 * @throws CloudError, one line, for the first that is missing
 */
export async function findPrograms({ root, env, logs }: ProgramsOptions, withAsk: boolean): Promise<Programs> {
  const run = (command: 'sam' | 'ask', args: readonly string[], log: string): Promise<void> =>
    runProgram({
      command,
      args,
      cwd: root,
      env: { ...env, SAM_CLI_TELEMETRY: '0', ASK_SHARE_USAGE: 'false' },
      log: join(logs, log),
    });
  const mustStart = async (command: 'sam' | 'ask'): Promise<void> => {
    try {
      await run(command, ['--version'], `${command}-version.log`);
    } catch (cause) {
      throw new CloudError(HINTS[command], { cause });
    }
  };
  await mustStart('sam');
  if (withAsk) {
    await mustStart('ask');
    if (!hasAskAccount(env)) throw new CloudError(HINTS.account);
  }
  return {
    sam: (args) => run('sam', args, `sam-${args[0] ?? ''}.log`),
    ask: (args) => run('ask', args, `ask-${args[0] ?? ''}.log`),
  };
}

/** ask-cli's own places: https://developer.amazon.com/en-US/docs/alexa/smapi/quick-start-alexa-skills-kit-command-line-interface.html */
const hasAskAccount = (env: NodeJS.ProcessEnv): boolean =>
  Boolean(env['ASK_REFRESH_TOKEN'] ?? env['ASK_ACCESS_TOKEN']) ||
  existsSync(join(env['HOME'] ?? homedir(), '.ask/cli_config'));
