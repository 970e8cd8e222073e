import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option } from 'commander';
import { type Architecture, bundleWorker, filesIn } from '../worker-bundle.ts';
import { UsageError, runCommand } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'dist/worker');
const PLATFORMS = { x86_64: 'linux/amd64', arm64: 'linux/arm64' } as const satisfies Record<Architecture, string>;

/** @throws UsageError where the program is missing or fails; what it says is seen as it says it */
function run(program: string, args: readonly string[], input?: string): void {
  try {
    execFileSync(program, args, { stdio: [input === undefined ? 'inherit' : 'pipe', 2, 2], ...(input && { input }) });
  } catch (cause) {
    throw new UsageError(`${program} ${args[0] ?? ''} failed; see above.`, { cause });
  }
}

/** Signs in to ECR as the AWS CLI's account. */
function signIn(repository: string): void {
  const [registry = ''] = repository.split('/');
  const [, region] = /\.ecr\.([a-z0-9-]+)\.amazonaws\.com/.exec(registry) ?? [];
  if (region === undefined) return;
  const password = execFileSync('aws', ['ecr', 'get-login-password', '--region', region], { encoding: 'utf8' });
  run('docker', ['login', '--username', 'AWS', '--password-stdin', registry], password);
}

/** A tag that says what is in the image. */
function tagOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

interface Options {
  readonly repository?: string;
  readonly architecture: Architecture;
}

await runCommand((command) =>
  command
    .name('worker-image')
    .description("Builds the worker's image with Docker, and pushes it where a repository is given.")
    .option('--repository <uri>', "the stack's output WorkerImageRepository; without it nothing is pushed")
    .addOption(
      new Option('--architecture <name>', "the stack's parameter Architecture")
        .choices(Object.keys(PLATFORMS))
        .default('arm64'),
    )
    .action(async ({ repository, architecture }: Options) => {
      if (!(await bundleWorker(FOLDER, architecture))) {
        throw new UsageError(
          `The optimiser for ${architecture} is not installed: npm install --no-save --force @open-spaced-repetition/binding-linux-${architecture === 'arm64' ? 'arm64' : 'x64'}-gnu@0.5.0`,
        );
      }
      copyFileSync(join(ROOT, 'lambda/worker/Dockerfile'), join(FOLDER, 'Dockerfile'));
      const image = `${repository ?? 'study-aloud-worker'}:${tagOf(FOLDER)}`;
      run('docker', ['build', '--platform', PLATFORMS[architecture], '--tag', image, FOLDER]);
      if (repository !== undefined) {
        signIn(repository);
        run('docker', ['push', image]);
      }
      process.stdout.write(`${image}\n`);
      if (repository !== undefined) process.stderr.write(`Deploy with WorkerImage=${image}\n`);
    }),
);
