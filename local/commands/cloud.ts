import '../quiet-sdk.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CloudError } from '../cloud/cloud-error.ts';
import { functionLogs, loggingFunctions } from '../cloud/function-logs.ts';
import { environmentOf, runningLocalAws, startLocalAws, stopLocalAws } from '../cloud/local-aws.ts';
import { OWN_FOLDER, OWN_LEARNER, OWN_PARAMETERS, OWN_STACK, type OwnCloud, ownCloud } from '../cloud/own-cloud.ts';
import { buildStack, deployStack } from '../cloud/stack.ts';
import {
  DECK_SERVER_LOG,
  repositoryFolder,
  runningDeckServer,
  serveDecks,
  startDeckServer,
  stopDeckServer,
} from '../cloud/deck-server.ts';
import { keptLetters, openMailbox } from '../cloud/mailbox.ts';
import { openPullRequest } from '../cloud/pull-request.ts';
import { installed } from '../cloud/tools.ts';
import { pageAddress } from '../cloud/page-address.ts';
import { waitingMessages } from '../cloud/waiting-messages.ts';
import { interrupted, parametersIn, portNumber, runCommand, wholeNumber } from './command-line.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** For commands whose standard output programs read. */
const remark = (line: string): void => void process.stderr.write(`${line}\n`);

interface UpOptions {
  readonly port: number;
  readonly host: string;
  readonly parameter: readonly string[];
}

async function up({ port, host, parameter }: UpOptions): Promise<void> {
  const wanted = { ...OWN_PARAMETERS, ...parametersIn(parameter) };
  const aws = await startLocalAws({ folder: OWN_FOLDER, port, host, say });
  const decks = wanted['DeckRepository'] ? await startDeckServer(wanted['DeckRepository'], host) : null;
  if (decks === null) await stopDeckServer();
  const parameters = { ...wanted, ...(decks !== null && { LocalCodeCommitEndpoint: decks.endpoint }) };
  const template = await buildStack(OWN_FOLDER, parameters, say);
  const stack = await deployStack({ aws, template, name: OWN_STACK, parameters, folder: OWN_FOLDER, say });
  await ownMailbox({ aws, stack });
  say(
    `\nDeployed to a local AWS at ${aws.endpoint}, policies enforced. What it holds goes with it: npm run cloud -- down`,
  );
  for (const [name, value] of Object.entries(stack.outputs)) say(`  ${name} ${value}`);
  if (stack.outputs['PageUrl'] !== undefined) say(`  here the page is at ${pageAddress({ aws, stack })}`);
  say(`
Try next:
  echo "open study aloud" | npm run --silent simulate -- --cloud --notes NOTES     a turn of the deployed skill
  npm run --silent simulate -- --cloud < test/conversations/scripts/nothing-to-do.txt
  eval "$(npm run --silent cloud -- env)"                                          for aws, sam and what follows
  npm run --silent sync -- NOTES --bucket ${stack.outputs['NotesBucketName'] ?? ''} --learner ${OWN_LEARNER}
  npm run cloud -- logs SkillFunction
  npm run cloud -- status`);
  if (decks === null) return;
  say(`
Notes in git, whose pushes become the cards of the same learner; from your folder of notes:
  git remote add decks ${repositoryFolder(decks.name)}
  git push decks HEAD:main
  git push decks HEAD:better && npm run cloud -- pull-request better     opens one, which is reviewed
  npm run cloud -- mail                                                  what its author was written`);
}

const OWN_MAIL = join(OWN_FOLDER, 'mail.jsonl');

const ownMailbox = ({ aws, stack }: OwnCloud) =>
  openMailbox(aws, `${stack.name}-author`, stack.outputs['AuthorTopicArn'] ?? '');

async function mail(): Promise<void> {
  const letters = await keptLetters(await ownMailbox(await ownCloud()), OWN_MAIL);
  if (letters.length === 0) remark('No letter has come yet.');
  for (const { at, subject, text } of letters) say(`${at}  ${subject}\n\n${text.replace(/^(?=.)/gm, '    ')}`);
}

async function pullRequest(branch: string): Promise<void> {
  const decks = runningDeckServer();
  if (decks === null) throw new CloudError('No deck repository is served here: npm run cloud -- up');
  const id = await openPullRequest(decks, branch);
  say(
    `Pull request ${id} is open; npm run cloud -- mail says what came of its review. Another push to ${branch} is another.`,
  );
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
  const decks = runningDeckServer();
  if (decks === null) say('No deck repository is served.');
  else
    say(`${repositoryFolder(decks.name)} at ${decks.endpoint} (process ${String(decks.pid)}, log ${DECK_SERVER_LOG})`);
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
  const decks = runningDeckServer();
  if (decks !== null) say(`export AWS_ENDPOINT_URL_CODECOMMIT=${decks.endpoint}`);
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
      await stopDeckServer();
      rmSync(OWN_MAIL, { force: true });
      say((await stopLocalAws(OWN_FOLDER)) ? 'Stopped. The deck repository stays.' : 'It did not run.');
    });
  command
    .command('logs <function>')
    .description('what a function has logged, by its name in template.yaml')
    .option('--since <minutes>', 'how far back', wholeNumber('--since'), 60)
    .option('--follow', 'and what it logs from now on')
    .action(logs);
  command.command('mail').description('what the author was written, oldest first').action(mail);
  command
    .command('pull-request <branch>')
    .description('opens one from a branch of the deck repository to its default branch')
    .action(pullRequest);
  command
    .command('serve-decks <name> <host>', { hidden: true })
    .description('the process that `up` starts in place of CodeCommit')
    .action((name: string, host: string) => serveDecks(name, { host, stop: interrupted(), say }));
  command.command('env').description('variables that lead aws, sam and this project there').action(environment);
  command
    .command('tools')
    .description('installs the SAM CLI as CI uses it, and prints the folder of its programs')
    .action(async () => {
      say(await installed('sam', remark));
    });
  return command;
});
