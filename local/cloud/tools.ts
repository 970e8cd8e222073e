import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudError } from './cloud-error.ts';
import { TOOLS_FOLDER } from './folders.ts';
import { runProgram } from './run-program.ts';

/**
 * Programs of the Python Package Index, each in a virtual environment of its own, as they want different versions of the same
 * libraries; and one of npm's, whose package holds it with AWS's rules. All are licensed for it: MiniStack and Schemathesis MIT,
 * the others Apache-2.0.
 */
const TOOLS = {
  /** An AWS on one machine: https://github.com/ministackorg/ministack */
  ministack: { pip: 'ministack[full]==1.5.33' },
  /** https://docs.aws.amazon.com/serverless-application-model/ */
  sam: { pip: 'aws-sam-cli==1.170.0' },
  /** Requests made of a description: https://schemathesis.readthedocs.io/ */
  schemathesis: { pip: 'schemathesis==4.32.5' },
  /** What is said against templates: https://www.checkov.io/ */
  checkov: { pip: 'checkov==3.3.30' },
  /** The same, by AWS's own rules: https://github.com/cdklabs/cdk-validator-cfnguard brings cfn-guard and those of Control Tower. */
  'cfn-guard': { npm: '@cdklabs/cdk-validator-cfnguard@0.0.62' },
  /** Secrets in files: https://github.com/Yelp/detect-secrets */
  'detect-secrets': { pip: 'detect-secrets==1.5.0' },
} as const satisfies Record<string, { readonly pip: string } | { readonly npm: string }>;

export type Tool = keyof typeof TOOLS;

/** Takes a line on what is being done, where that takes long. */
export type Say = (line: string) => void;

/**
 * Sees to it that a tool is there, in the version that is wanted.
 * @returns the folder of its programs; of a package of npm's, its own
 * @throws CloudError where there is no Python with virtual environments, or the registry is out of reach
 */
export async function installed(tool: Tool, say: Say): Promise<string> {
  const from: { readonly pip?: string; readonly npm?: string } = TOOLS[tool];
  const requirement = from.pip ?? from.npm ?? '';
  const folder = join(TOOLS_FOLDER, tool);
  const mark = join(folder, 'installed');
  const programs =
    from.npm === undefined ? join(folder, 'bin') : join(folder, 'node_modules', requirement.replace(/@[^@]*$/, ''));
  if (existsSync(mark) && readFileSync(mark, 'utf8') === requirement) return programs;
  say(`Installing ${requirement} from ${from.npm === undefined ? 'the Python Package Index' : 'npm'} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(TOOLS_FOLDER, `${tool}.log`);
  if (from.npm === undefined) {
    await withPython(() => runProgram({ command: 'python3', args: ['-m', 'venv', folder], log }));
    const pip = ['install', '--quiet', '--disable-pip-version-check', requirement];
    await runProgram({ command: join(programs, 'pip'), args: pip, log });
  } else {
    // Its peers are what it is a part of elsewhere.
    const alone = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await runProgram({ command: 'npm', args: ['install', '--prefix', folder, ...alone, requirement], log });
  }
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
