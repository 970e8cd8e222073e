import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packAdapter } from '../../local/adapter-package/pack.ts';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** The official package, and the version of the AWS SDK that it wants, to be tried beside ours. */
const OFFICIAL = ['ask-sdk-dynamodb-persistence-adapter@2.14.0', 'aws-sdk@2.1693.0'];

/** A project of somebody else's that has installed the published packages. */
export interface EmptyProject {
  readonly require: NodeJS.Require;
  /** Runs a file of the project. @returns what it printed */
  run(file: string, text: string, env: Readonly<Record<string, string>>): Promise<string>;
  /** Checks a file's types as `tsc --strict` does. @throws where there are faults, with them in `stdout` */
  check(file: string, text: string): void;
  remove(): void;
}

/** Packs the adapter and installs it in an empty folder, from the registry whatever it needs. */
export async function emptyProject(): Promise<EmptyProject> {
  const folder = mkdtempSync(join(tmpdir(), 'adapter-'));
  const archive = await packAdapter(join(folder, 'package'), folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', archive, ...OFFICIAL], {
    cwd: folder,
    stdio: 'pipe',
  });
  return {
    require: createRequire(join(folder, 'package.json')),
    run: async (file, text, env) => {
      writeFileSync(join(folder, file), text);
      // This process may be the one that the file talks to.
      const options = { cwd: folder, env: { ...process.env, ...env } };
      return (await promisify(execFile)(process.execPath, [file], options)).stdout;
    },
    check: (file, text) => {
      writeFileSync(join(folder, file), text);
      const strict = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
      execFileSync(process.execPath, [TSC, ...strict, file], { cwd: folder, stdio: 'pipe' });
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
