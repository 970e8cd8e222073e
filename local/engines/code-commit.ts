import { existsSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { type CodeCommitEvent, branchEvent } from './code-commit-events.ts';
import { type BareRepository, bareRepository } from './code-commit-git.ts';
import { CodeCommitFault, operations, repositoryIdOf } from './code-commit-operations.ts';
import { pullRequests } from './code-commit-pull-requests.ts';
import { type Listening, type Place, listen } from './listen.ts';

export interface CodeCommitOptions extends Place {
  /** Holds a bare repository `<name>.git` for each that is served. */
  readonly folder: string;
  readonly region?: string;
}

export interface CodeCommit extends Listening {
  /**
   * What happened to a repository since this was asked last, as the events that CodeCommit sends: branches that came,
   * moved or went, and pull requests whose source branch moved or that were opened.
   */
  news(repositoryName: string): Promise<CodeCommitEvent[]>;
}

/** AWS JSON 1.1 names the operation in this header. */
const TARGET = /^CodeCommit_20150413\.(\w+)$/;
const BODY_AT_MOST = 10 * 1024 * 1024;

/**
 * The handful of CodeCommit's calls that deck repositories take, over real git: its client is the SDK's own. What git
 * holds is on disk; pull requests and their comments are in memory.
 */
export async function startCodeCommit({
  folder,
  region = 'us-east-1',
  ...place
}: CodeCommitOptions): Promise<CodeCommit> {
  const found = (name: string): BareRepository | null => {
    const path = join(folder, `${name}.git`);
    return /^[\w.-]{1,100}$/.test(name) && existsSync(path) ? bareRepository(path) : null;
  };
  const requests = pullRequests(region);
  const calls = operations({ found, requests, region });
  const known = new Map<string, ReadonlyMap<string, string>>();
  const server = createServer((request, response) => {
    void answer(calls, request, response).catch(() => {
      response.destroy();
    });
  });
  return {
    ...(await listen(server, place)),
    async news(repositoryName) {
      const now = (await found(repositoryName)?.branches()) ?? new Map<string, string>();
      const before = known.get(repositoryName) ?? new Map<string, string>();
      known.set(repositoryName, now);
      const repositoryId = repositoryIdOf(repositoryName);
      const moved = [...new Set([...before.keys(), ...now.keys()])].filter(
        (branch) => before.get(branch) !== now.get(branch),
      );
      const ofBranches = moved.map((branch) =>
        branchEvent({
          repositoryName,
          repositoryId,
          branch,
          before: before.get(branch) ?? null,
          after: now.get(branch) ?? null,
          region,
        }),
      );
      return [...ofBranches, ...requests.news(repositoryName, now)];
    },
  };
}

async function answer(
  calls: ReturnType<typeof operations>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = TARGET.exec(String(request.headers['x-amz-target'] ?? ''))?.[1] ?? '';
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  };
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const input = await bodyOf(request);
  if (call === undefined) {
    send(400, { __type: 'UnknownOperationException', message: `${name} is not served here.` });
    return;
  }
  try {
    send(200, await call(JSON.parse(input === '' ? '{}' : input) as Record<string, unknown>));
  } catch (error) {
    if (error instanceof CodeCommitFault) send(400, { __type: error.type, message: error.message });
    else
      send(500, { __type: 'InternalServerError', message: error instanceof Error ? error.message : 'unknown fault' });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > BODY_AT_MOST) throw new CodeCommitFault('RequestEntityTooLarge', 'The request is too large.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
