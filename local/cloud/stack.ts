import { join } from 'node:path';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { CloudError } from './cloud-error.ts';
import { CHECKOUT } from './folders.ts';
import { type LocalAws, REGION, clientOf, environmentOf } from './local-aws.ts';
import { writeLocalTemplate } from './local-template.ts';
import { runProgram } from './run-program.ts';
import { type Say, installed } from './tools.ts';

/** Parameters of template.yaml, by their names. */
export type Parameters = Readonly<Record<string, string>>;

/** What is deployed. */
export interface Stack {
  readonly name: string;
  /** CloudFormation's word: CREATE_COMPLETE, UPDATE_IN_PROGRESS, ... */
  readonly status: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The name in the account of each resource, by its logical id. */
  readonly resources: Readonly<Record<string, string>>;
}

/** This machine's, as Lambda calls it. */
export const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'x86_64';

/** As `sam` takes them, with the flag before them. */
export const overrides = (parameters: Parameters): string[] => [
  '--parameter-overrides',
  ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`),
];

/**
 * `sam build`.
 * @param folder what is built goes to `build` in it
 * @returns the built template
 * @throws CloudError with what SAM says
 */
export async function buildStack(folder: string, parameters: Parameters, say: Say): Promise<string> {
  const programs = await installed('sam', say);
  say('Building the functions: sam build');
  const build = join(folder, 'build');
  const args = ['build', '--cached', '--parallel', '--build-dir', build, ...overrides(parameters)];
  await runProgram({
    command: join(programs, 'sam'),
    args,
    env: { ...process.env, SAM_CLI_TELEMETRY: '0', AWS_DEFAULT_REGION: REGION },
    log: join(folder, 'sam-build.log'),
  });
  return join(build, 'template.yaml');
}

export interface Deployment {
  readonly aws: LocalAws;
  /** Of the built template. */
  readonly template: string;
  readonly name: string;
  readonly parameters: Parameters;
  /** Takes the log. */
  readonly folder: string;
  readonly say: Say;
}

/**
 * `sam deploy`, for the first time or again.
 * @throws CloudError with what SAM and CloudFormation say
 */
export async function deployStack({ aws, template, name, parameters, folder, say }: Deployment): Promise<Stack> {
  const programs = await installed('sam', say);
  const { file, dropped } = writeLocalTemplate(template);
  if (dropped.length > 0) say(`Left out, since the local AWS refuses their types: ${dropped.join(', ')}`);
  say(`Deploying ${name}: sam deploy`);
  const args = ['deploy', '--template-file', file, '--stack-name', name, '--region', REGION, '--resolve-s3'];
  const options = ['--capabilities', 'CAPABILITY_IAM', '--no-confirm-changeset', '--no-fail-on-empty-changeset'];
  await runProgram({
    command: join(programs, 'sam'),
    args: [...args, ...options, ...overrides(parameters)],
    env: { ...environmentOf(aws), SAM_CLI_TELEMETRY: '0' },
    cwd: CHECKOUT,
    log: join(folder, 'sam-deploy.log'),
  });
  const stack = await findStack(aws, name);
  if (stack === null) throw new CloudError(`The stack ${name} is not there after sam deploy.`);
  return stack;
}

/** null where nothing of that name is deployed. */
export async function findStack(aws: LocalAws, name: string): Promise<Stack | null> {
  const client = new CloudFormationClient(clientOf(aws));
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = (Stacks[0]?.Outputs ?? []).map(
      ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
    );
    const resources: (readonly [string, string])[] = [];
    for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName: name })) {
      for (const { LogicalResourceId = '', PhysicalResourceId = '' } of StackResourceSummaries) {
        resources.push([LogicalResourceId, PhysicalResourceId]);
      }
    }
    const status = Stacks[0]?.StackStatus ?? '';
    return { name, status, outputs: Object.fromEntries(outputs), resources: Object.fromEntries(resources) };
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError') return null;
    throw error;
  } finally {
    client.destroy();
  }
}
