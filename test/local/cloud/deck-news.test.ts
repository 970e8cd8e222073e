import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CloudError } from '../../../local/cloud/cloud-error.ts';
import { deliverNews } from '../../../local/cloud/deck-news.ts';
import { type Mailbox, keptLetters } from '../../../local/cloud/mailbox.ts';
import type { OwnCloud } from '../../../local/cloud/own-cloud.ts';
import { type CodeCommitEvent, branchEvent } from '../../../local/engines/code-commit-events.ts';

const eventOf = (branch: string): CodeCommitEvent =>
  branchEvent({ repositoryName: 'decks', repositoryId: 'r', branch, before: null, after: 'c', region: 'us-east-1' });

describe('local/cloud/deck-news', () => {
  const resources = {
    SyncRepositoryFunctionPushes: 'default|pushes',
    SyncRepositoryFunction: 'sync',
    ReviewPullRequestFunctionPullRequests: 'default|requests',
    ReviewPullRequestFunction: 'review',
  };
  let calls: string[];
  let isAway: boolean;
  let cloud: OwnCloud;
  let stop: () => Promise<void>;

  /** An AWS that knows two rules: one lets pushes to main through, and the other nothing. */
  beforeEach(async () => {
    [calls, isAway] = [[], false];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (isAway) return response.writeHead(500).end('away');
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
        const target = String(request.headers['x-amz-target'] ?? '');
        if (target.endsWith('DescribeRule')) return response.end(JSON.stringify({ EventPattern: body['Name'] }));
        if (target.endsWith('TestEventPattern')) {
          const { detail } = JSON.parse(body['Event'] ?? '{}') as CodeCommitEvent;
          return response.end(
            JSON.stringify({ Result: body['EventPattern'] === 'pushes' && detail['referenceName'] === 'main' }),
          );
        }
        const [, name] = /functions\/(\w+)\/invocations/.exec(request.url ?? '') ?? [];
        calls.push(`${name ?? ''} ${String((body as unknown as CodeCommitEvent).detail['referenceName'])}`);
        return response.writeHead(202).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    cloud = {
      aws: { endpoint, pid: 0, log: '' },
      stack: { name: 's', status: 'CREATE_COMPLETE', outputs: {}, resources },
    };
    stop = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
  afterEach(() => stop());

  it('calls the function whose rule lets an event through, and says which', async () => {
    const said: string[] = [];
    const news = [[eventOf('main'), eventOf('better')], []];
    const deliver = deliverNews({
      news: async () => news.shift() ?? [],
      cloud: async () => cloud,
      say: (line) => said.push(line),
    });
    await deliver();
    await deliver();
    expect(calls).to.deep.equal(['sync main']);
    expect(said).to.deep.equal([
      'referenceCreated main -> SyncRepositoryFunction',
      'referenceCreated better -> no rule',
    ]);
  });

  it('keeps what it cannot hand on, says so once, and loses nothing', async () => {
    const said: string[] = [];
    const news = [[eventOf('main')], [eventOf('main')]];
    let status = '';
    const deliver = deliverNews({
      news: async () => news.shift() ?? [],
      cloud: async () => {
        if (status === '') throw new CloudError('Nothing is deployed yet');
        return { ...cloud, stack: { ...cloud.stack, status } };
      },
      say: (line) => said.push(line),
    });
    for (let times = 0; times < 3; times += 1) await deliver();
    status = 'CREATE_IN_PROGRESS';
    await deliver();
    status = 'CREATE_COMPLETE';
    isAway = true;
    await deliver();
    expect(calls).to.deep.equal([]);
    expect(said).to.deep.equal([
      '1 events wait: Nothing is deployed yet',
      '2 events wait: The stack is being deployed',
      '2 events wait: EventBridge did not answer DescribeRule: away',
    ]);
    isAway = false;
    await deliver();
    expect(calls).to.deep.equal(['sync main', 'sync main']);
  });

  it('keeps letters that were taken out, and tells all of them again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'study-aloud-mail-'));
    const file = join(folder, 'mail.jsonl');
    const letter = (subject: string) => ({ at: '2026-11-24T09:00:00Z', subject, text: 'two\nlines' });
    const box = [[], [letter('one'), letter('two')], [letter('three')]];
    const mailbox: Mailbox = { take: async () => box.shift() ?? [] };
    const subjects = async (): Promise<string[]> => (await keptLetters(mailbox, file)).map(({ subject }) => subject);
    expect(await subjects()).to.deep.equal([]);
    expect(await subjects()).to.deep.equal(['one', 'two']);
    expect(await subjects()).to.deep.equal(['one', 'two', 'three']);
    expect((await keptLetters(mailbox, file))[2]).to.deep.equal(letter('three'));
    rmSync(folder, { recursive: true });
  });
});
