import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudError } from './cloud-error.ts';
import { TOOLS_FOLDER } from './folders.ts';
import { runProgram } from './run-program.ts';

/**
 * Programs of the Python Package Index, each in a virtual environment of its own: they want different versions of boto3.
 * All are licensed for it: MiniStack and Schemathesis MIT, the SAM CLI Apache-2.0.
 */
const TOOLS = {
  /** An AWS on one machine: https://github.com/ministackorg/ministack */
  ministack: 'ministack[full]==1.5.33',
  /** https://docs.aws.amazon.com/serverless-application-model/ */
  sam: 'aws-sam-cli==1.170.0',
  /** Requests made of a description: https://schemathesis.readthedocs.io/ */
  schemathesis: 'schemathesis==4.32.5',
} as const;

export type Tool = keyof typeof TOOLS;

/** Takes a line on what is being done, where that takes long. */
export type Say = (line: string) => void;

/**
 * Sees to it that a tool is there, in the version that is wanted.
 * @returns the folder of its programs
 * @throws CloudError where there is no Python with virtual environments, or the package index is out of reach
 */
export async function installed(tool: Tool, say: Say): Promise<string> {
  const requirement = TOOLS[tool];
  const folder = join(TOOLS_FOLDER, tool);
  const mark = join(folder, 'installed');
  const programs = join(folder, 'bin');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === requirement) return programs;
  say(`Installing ${requirement} from the Python Package Index into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(TOOLS_FOLDER, { recursive: true });
  const log = join(TOOLS_FOLDER, `${tool}.log`);
  await withPython(() => runProgram({ command: 'python3', args: ['-m', 'venv', folder], log }));
  const pip = ['install', '--quiet', '--disable-pip-version-check', requirement];
  await runProgram({ command: join(programs, 'pip'), args: pip, log });
  writeFileSync(mark, requirement);
  return programs;
}

async function withPython(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (cause) {
    throw new CloudError(
      `This needs Python 3.10 or later with venv (on Debian: apt-get install python3-venv).\n${String(cause)}`,
      { cause },
    );
  }
}
