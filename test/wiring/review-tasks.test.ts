import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ECSClient } from '@aws-sdk/client-ecs';
import { expect } from 'chai';
import type { PullRequest } from '../../lambda/ports/repository.ts';
import { ReviewTaskError, reviewTasksOver } from '../../lambda/wiring/review-tasks.ts';

const request = { id: '7', revision: 'f'.repeat(64), title: 'More' } as PullRequest;
const config = { cluster: 'arn:cluster', taskDefinition: 'arn:task:3', subnets: ['a', 'b'], securityGroup: 'sg' };

describe('wiring/review-tasks', () => {
  let asked: Record<string, unknown>[];
  let answer: { status: number; body: object };
  let ecs: ECSClient;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    [asked, answer] = [[], { status: 200, body: { tasks: [{ taskArn: 'arn:one' }], failures: [] } }];
    const server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        expect(incoming.headers['x-amz-target']).to.match(/\.RunTask$/);
        asked.push(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
        response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.1' });
        response.end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    ecs = new ECSClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
    stop = () =>
      new Promise((resolve) => {
        ecs.destroy();
        server.close(() => resolve());
      });
  });
  afterEach(() => stop());

  it("starts the worker's image with the pull request, in the worker's network and no other", async () => {
    await reviewTasksOver(ecs, config).start(request, 'event-1');
    const { clientToken, ...rest } = asked[0] ?? {};
    expect(clientToken).to.match(/^[\da-f]{32}$/);
    expect(rest).to.deep.equal({
      cluster: 'arn:cluster',
      taskDefinition: 'arn:task:3',
      launchType: 'FARGATE',
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['a', 'b'], securityGroups: ['sg'], assignPublicIp: 'DISABLED' },
      },
      overrides: { containerOverrides: [{ name: 'review', command: ['review.mjs', '7'] }] },
    });
  });

  it('is the same task for the same event and revision, and another for another', async () => {
    const tasks = reviewTasksOver(ecs, config);
    for (const event of ['event-1', 'event-1', 'event-2']) await tasks.start(request, event);
    await tasks.start({ ...request, revision: '0' }, 'event-1');
    const [first, again, ...others] = asked.map(({ clientToken }) => clientToken);
    expect(again).to.equal(first);
    expect(new Set([first, ...others]).size).to.equal(3);
  });

  it('says that it was not started, in ECS’s own words, so that it is tried again', async () => {
    for (const [given, rule] of [
      [{ status: 200, body: { tasks: [], failures: [{ reason: 'RESOURCE:MEMORY' }] } }, /a review: RESOURCE:MEMORY\.$/],
      [{ status: 200, body: {} }, /it told of no task/],
      [{ status: 400, body: { __type: 'AccessDeniedException', message: 'no' } }, /AccessDeniedException/],
    ] as const) {
      answer = given;
      const thrown: unknown = await reviewTasksOver(ecs, config)
        .start(request, 'event-1')
        .catch((error: unknown) => error);
      expect(thrown).to.be.instanceOf(ReviewTaskError);
      expect((thrown as ReviewTaskError).message).to.match(rule);
    }
  });
});
