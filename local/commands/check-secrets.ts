import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from '../cloud/folders.ts';
import { installed } from '../cloud/tools.ts';
import { runCommand } from './command-line.ts';

/** What was looked at and is no secret, by its hash. */
const BASELINE = '.secrets.baseline';
/** Lists of hashes and of numbers. */
const NO_TEXT = /(?:^|\/)(?:package-lock|weights(?:-\w+)?)\.json$/;
/** The tool has moved lines in its copy of the baseline; nothing was found. */
const MOVED = 3;

/** Everything that git has, or would take. */
const files = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && file !== BASELINE && !NO_TEXT.test(file));

await runCommand((command) =>
  command
    .name('check-secrets')
    .description(
      `Fails where a file holds what looks like a secret and is not known from ${BASELINE} (detect-secrets).`,
    )
    .action(async () => {
      const programs = await installed('detect-secrets', (line) => process.stderr.write(`${line}\n`));
      const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
      const baseline = join(folder, 'baseline');
      copyFileSync(join(CHECKOUT, BASELINE), baseline);
      const looked = files();
      const { status, stdout, stderr } = spawnSync(
        join(programs, 'detect-secrets-hook'),
        ['--baseline', baseline, '--', ...looked],
        { cwd: CHECKOUT, encoding: 'utf8' },
      );
      rmSync(folder, { recursive: true });
      if (status === 0 || status === MOVED) {
        process.stdout.write(`No secret in ${String(looked.length)} files.\n`);
        return;
      }
      process.stdout.write(`${stdout}${stderr}`);
      process.stdout.write(
        `What is none: ${join(programs, 'detect-secrets')} scan --baseline ${BASELINE}, and look at what it adds.\n`,
      );
      process.exitCode = 1;
    }),
);
