import { expect } from 'chai';
import { JobAwayError, JobError, inThread } from '../../lambda/worker/in-thread.ts';

/** A script for a thread, as a module that stands in its own address. */
const script = (text: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';${text}`)}`,
  );

describe("a job's thread", () => {
  const run = (text: string, signal = new AbortController().signal): Promise<unknown> =>
    inThread(script(text))('the body', { signal, messageId: 'm' }).catch((error: unknown) => error);

  it('is given the message, and ends when it is done', async () => {
    const isRight = `workerData.body === 'the body' && workerData.messageId === 'm'`;
    expect(
      await run(`parentPort.postMessage({ kind: ${isRight} ? 'done' : 'failed' }); setInterval(() => {}, 1e6);`),
    ).to.equal(undefined);
  });

  it('tells what another try may mend from what none will', async () => {
    const fail = (mayPass: boolean): string =>
      `parentPort.postMessage({ kind: 'failed', name: 'StoreError', message: 'DynamoDB is away.', mayPass: ${String(mayPass)} });`;
    const away = await run(fail(true));
    expect(away).to.be.instanceOf(JobAwayError).and.have.property('message', 'StoreError: DynamoDB is away.');
    expect(await run(fail(false))).to.be.instanceOf(JobError);
  });

  it('ends alone where it takes too much memory, breaks, or says nothing', async () => {
    for (const [text, message] of [
      ['const held = []; for (;;) held.push(new Array(1e5).fill(held.length));', /ERR_WORKER_OUT_OF_MEMORY/],
      ["throw new TypeError('secret');", /TypeError\.$/],
      ['', /said nothing/],
    ] as const) {
      expect(await run(text))
        .to.be.instanceOf(JobError)
        .and.have.property('message')
        .that.matches(message);
    }
  }).timeout(30_000);

  it('is told to stop', async () => {
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort();
    }, 100);
    const text = `parentPort.on('message', (told) => { if (told === 'stop') parentPort.postMessage({ kind: 'done' }); });`;
    expect(await run(text, stop.signal)).to.equal(undefined);
  });
});
