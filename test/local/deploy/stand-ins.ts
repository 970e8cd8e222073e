import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { type DeployRequest, deploySystem } from '../../../local/deploy/deploy-system.ts';
import { ROOT } from '../../support/command.ts';

export const MADE = 'amzn1.ask.skill.aaaaaaaa-0000-4000-8000-000000000000';
export const ENDPOINT = 'arn:aws:lambda:us-east-1:123456789012:function:study-aloud-SkillFunction-1:live';

/** What CloudFormation tells of the stack; null where there is none. */
interface Told {
  status: string;
  parameters: Record<string, string>;
}

/** Programs of the names `sam` and `ask` on a PATH of their own, a checkout, and an AWS that knows one stack. */
export interface StandIns {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** What was called, one line a call, in order. */
  calls(): string[];
  /** What was said. */
  readonly said: string[];
  /** Makes a program fail where its words hold these. */
  fails(program: 'sam' | 'ask', words: string): void;
  without(program: 'sam' | 'ask'): void;
  /** The stack before the deployment, and after it where it is there. */
  stack: Told | null;
  /** The code of the fault with which AWS answers everything; null for none. */
  fault: string | null;
  /** What the function answers to a request's type. */
  answer: (type: string) => { readonly body: unknown; readonly isFault?: boolean };
  /** The requests that the function got. */
  readonly asked: Record<string, unknown>[];
  deploy(request?: Partial<DeployRequest>, around?: { isLocal?: boolean; region?: string }): Promise<void>;
  json(path: string): unknown;
  stop(): Promise<void>;
}

const OPENED = {
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak>Welcome. Shall we try five cards?</speak>' },
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Shall we try?</speak>' } },
    shouldEndSession: false,
  },
  sessionAttributes: {},
};

/** Each notes its words; `ask deploy` makes a skill where the checkout keeps none, as ask-cli does. */
const PROGRAMS = {
  sam: '',
  ask: `[ "$1" = deploy ] && { grep -o '"uri": "[^"]*"' .ask/skill-package/skill.json | sort -u | sed 's/^/  /' >>"$CALLS"
    grep -q amzn1 .ask/ask-states.json 2>/dev/null ||
    printf '{"profiles":{"default":{"skillId":"${MADE}"}}}' >.ask/ask-states.json; }`,
} as const;

export async function standIns(): Promise<StandIns> {
  const folder = mkdtempSync(join(tmpdir(), 'study-aloud-deploy-'));
  const root = join(folder, 'checkout');
  const bin = join(folder, 'bin');
  for (const made of [root, bin, join(folder, 'home/.ask')]) mkdirSync(made, { recursive: true });
  cpSync(join(ROOT, 'skill-package'), join(root, 'skill-package'), { recursive: true });
  cpSync(join(ROOT, 'ask-resources.json'), join(root, 'ask-resources.json'));
  writeFileSync(join(folder, 'home/.ask/cli_config'), '{}');
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  const write = (program: 'sam' | 'ask', failing = ''): void => {
    const fail = failing === '' ? '' : `case "$*" in *"${failing}"*) echo "it went wrong" >&2; exit 3;; esac`;
    const lines = [
      '#!/bin/sh',
      'PATH=/usr/bin:/bin',
      `[ "$1" = --version ] || echo "${program} $*" >>"$CALLS"`,
      fail,
      PROGRAMS[program],
    ];
    writeFileSync(join(bin, program), `${lines.join('\n')}\nexit 0\n`);
    chmodSync(join(bin, program), 0o755);
  };
  write('sam');
  write('ask');
  const calls = (): string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean);

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const send = (status: number, text: string, headers: Record<string, string> = {}): void => {
        response.writeHead(status, headers).end(text);
      };
      if (it.fault !== null) return send(403, faultXml(it.fault, 'refused'));
      if (body.startsWith('Action=DescribeStacks')) {
        const isDeployed = calls().some((call) => call.startsWith('sam deploy'));
        const told = it.stack ?? (isDeployed ? { status: 'CREATE_COMPLETE', parameters: {} } : null);
        return told === null
          ? send(400, faultXml('ValidationError', 'Stack with id study-aloud does not exist'))
          : send(200, stackXml(told, isDeployed));
      }
      const envelope = JSON.parse(body) as { request: { type: string } };
      it.asked.push(envelope);
      const { body: answer, isFault = false } = it.answer(envelope.request.type);
      send(200, JSON.stringify(answer), isFault ? { 'x-amz-function-error': 'Unhandled' } : {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const env = {
    PATH: bin,
    HOME: join(folder, 'home'),
    CALLS: log,
  };

  const it: StandIns = {
    root,
    env,
    calls,
    said: [],
    fails: write,
    without: (program) => {
      rmSync(join(bin, program));
    },
    stack: null,
    fault: null,
    answer: (type) => ({ body: type === 'LaunchRequest' ? OPENED : { version: '1.0', response: {} } }),
    asked: [],
    async deploy(request = {}, { isLocal = false, region = 'us-east-1' } = {}) {
      const client = { endpoint, region, credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 };
      const wanted = { stackName: 'study-aloud', parameters: {}, skillId: null, privacyPolicyUrl: null };
      await deploySystem(
        { ...wanted, withSkill: true, isDryRun: false, ...request },
        {
          root,
          env,
          cloudFormation: new CloudFormationClient(client),
          lambda: new LambdaClient(client),
          isLocal,
          say: (line) => it.said.push(line),
        },
      );
    },
    json: (path) => (existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : null),
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return it;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const faultXml = (code: string, message: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;

function stackXml({ status, parameters }: Told, isDeployed: boolean): string {
  const members = (of: Record<string, string>, key: string, value: string): string =>
    Object.entries(of)
      .map(([name, text]) => `<member><${key}>${name}</${key}><${value}>${text}</${value}></member>`)
      .join('');
  const outputs: Record<string, string> = isDeployed ? { SkillFunctionArn: ENDPOINT } : {};
  return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member>
    <StackName>study-aloud</StackName><StackStatus>${status}</StackStatus>
    <Parameters>${members(parameters, 'ParameterKey', 'ParameterValue')}</Parameters>
    <Outputs>${members(outputs, 'OutputKey', 'OutputValue')}</Outputs>
    </member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
}
