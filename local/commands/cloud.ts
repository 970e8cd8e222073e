import '../quiet-sdk.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { functionLogs, loggingFunctions } from '../cloud/function-logs.ts';
import { environmentOf, runningLocalAws, startLocalAws, stopLocalAws } from '../cloud/local-aws.ts';
import { OWN_FOLDER, OWN_PARAMETERS, OWN_STACK, type OwnCloud, ownCloud } from '../cloud/own-cloud.ts';
import { buildStack, deployStack } from '../cloud/stack.ts';
import { installed } from '../cloud/tools.ts';
import { waitingMessages } from '../cloud/waiting-messages.ts';
import { learnerKeyFrom, parametersIn, portNumber, runCommand, wholeNumber } from './command-line.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** For commands whose standard output programs read. */
const remark = (line: string): void => void process.stderr.write(`${line}\n`);

interface UpOptions {
  readonly port: number;
  readonly host: string;
  readonly parameter: readonly string[];
}

async function up({ port, host, parameter }: UpOptions): Promise<void> {
  const parameters = { ...OWN_PARAMETERS, ...parametersIn(parameter) };
  const aws = await startLocalAws({ folder: OWN_FOLDER, port, host, say });
  const template = await buildStack(OWN_FOLDER, parameters, say);
  const stack = await deployStack({ aws, template, name: OWN_STACK, parameters, folder: OWN_FOLDER, say });
  say(
    `\nDeployed to a local AWS at ${aws.endpoint}, policies enforced. What it holds goes with it: npm run cloud -- down`,
  );
  for (const [name, value] of Object.entries(stack.outputs)) say(`  ${name} ${value}`);
  say(`
Try next:
  echo "open study aloud" | npm run --silent simulate -- --cloud --notes NOTES     a turn of the deployed skill
  npm run --silent simulate -- --cloud < test/conversations/scripts/nothing-to-do.txt
  eval "$(npm run --silent cloud -- env)"                                          for aws, sam and what follows
  npm run --silent sync -- NOTES --bucket ${stack.outputs['NotesBucketName'] ?? ''} --learner ${learnerKeyFrom('local')}
  npm run cloud -- logs SkillFunction
  npm run cloud -- status`);
}

async function status(): Promise<void> {
  const aws = await runningLocalAws(OWN_FOLDER);
  if (aws === null) {
    say('The local AWS does not run: npm run cloud -- up');
    process.exitCode = 1;
    return;
  }
  const cloud = await ownCloud();
  say(`${OWN_STACK} at ${aws.endpoint} (process ${String(aws.pid)}, log ${aws.log})`);
  for (const [name, value] of Object.entries(cloud.stack.outputs)) say(`  ${name} ${value}`);
  say(`Functions: ${loggingFunctions(cloud).join(', ')}`);
  for (const [queue, count] of await waitingMessages(cloud)) say(`${queue}: ${String(count)} waiting`);
}

const FOLLOW_MS = 1000;

async function logs(name: string, { since, follow = false }: { since: number; follow?: boolean }): Promise<void> {
  const cloud: OwnCloud = await ownCloud();
  let from = Date.now() - since * 60_000;
  for (;;) {
    const lines = await functionLogs(cloud, name, from);
    for (const { atMs, text } of lines) say(`${new Date(atMs).toISOString()} ${text}`);
    if (lines.length === 0 && !follow) remark(`${name} logged nothing in the last ${String(since)} minutes.`);
    if (!follow) return;
    from = (lines.at(-1)?.atMs ?? from - 1) + 1;
    await wait(FOLLOW_MS);
  }
}

async function environment(): Promise<void> {
  const { aws } = await ownCloud();
  const programs = await installed('sam', remark);
  for (const [name, value = ''] of Object.entries(environmentOf(aws)))
    if (name.startsWith('AWS_')) say(`export ${name}=${value}`);
  say(`export PATH="${programs}:$PATH"`);
}

await runCommand((command) => {
  command.name('cloud').description('The whole system, deployed by SAM to an AWS on this machine (MiniStack).');
  command
    .command('up')
    .description('installs what is needed, starts the local AWS, builds and deploys; again after a change')
    .option('--port <number>', 'of the local AWS', portNumber('--port'), 4566)
    .option('--host <address>', 'where it listens; containers need 0.0.0.0', '127.0.0.1')
    .option('--parameter <NAME=VALUE...>', 'of template.yaml', [])
    .action(up);
  command.command('status').description('what runs, its outputs, and what waits in its queues').action(status);
  command
    .command('down')
    .description('stops it; everything in it is gone')
    .action(async () => {
      say((await stopLocalAws(OWN_FOLDER)) ? 'Stopped.' : 'It did not run.');
    });
  command
    .command('logs <function>')
    .description('what a function has logged, by its name in template.yaml')
    .option('--since <minutes>', 'how far back', wholeNumber('--since'), 60)
    .option('--follow', 'and what it logs from now on')
    .action(logs);
  command.command('env').description('variables that lead aws, sam and this project there').action(environment);
  command
    .command('tools')
    .description('installs the SAM CLI as CI uses it, and prints the folder of its programs')
    .action(async () => {
      say(await installed('sam', remark));
    });
  return command;
});
