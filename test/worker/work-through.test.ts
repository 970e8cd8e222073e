import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { readWorkMessage } from '../../lambda/triggers/work-message.ts';
import { type WorkThrough, workThrough } from '../../lambda/worker/work-through.ts';
import { type MemoryInbox, memoryInbox } from '../support/memory-inbox.ts';

class AwayError extends TransientError {
  override readonly name = 'AwayError';
}

describe('the worker at its queue', () => {
  let inbox: MemoryInbox;
  let stop: AbortController;
  let logged: LogEvent[];
  let done: string[];

  beforeEach(() => {
    inbox = memoryInbox();
    stop = new AbortController();
    logged = [];
    done = [];
  });

  /** Works until nothing waits that can be taken now, or until the test has stopped it. */
  async function work(run: WorkThrough['run'], options: Partial<WorkThrough> = {}): Promise<void> {
    let busy = 0;
    const working = workThrough({
      inbox,
      stop: stop.signal,
      graceMs: 1000,
      holdSeconds: 60,
      log: (event) => void logged.push(event),
      alive: () => undefined,
      run: (body, context) => {
        busy += 1;
        return run(body, context).finally(() => (busy -= 1));
      },
      ...options,
    });
    const untilMs = Date.now() + 300;
    const isWaiting = (): boolean => inbox.waiting.some(({ visibleAtMs }) => visibleAtMs === 0);
    do await wait(20);
    while (!stop.signal.aborted && (busy > 0 || (Date.now() < untilMs && isWaiting())));
    stop.abort();
    await working;
  }
  const doing: WorkThrough['run'] = (body) => {
    done.push(body);
    return Promise.resolve();
  };
  const events = (): string[] => logged.map(({ event }) => event);

  it('does what is asked for, one after the other, and removes each when it is done', async () => {
    for (const body of ['a', 'b', 'c']) inbox.put(body);
    await work(doing);
    expect(done).to.deep.equal(['a', 'b', 'c']);
    expect(inbox.waiting).to.deep.equal([]);
    expect(inbox.buried).to.deep.equal([]);
  });

  it('puts off what fails, longer each time, and does the rest', async () => {
    for (const body of ['bad', 'a']) inbox.put(body);
    const failing: WorkThrough['run'] = (body, context) =>
      body === 'bad' ? Promise.reject(new AwayError('away')) : doing(body, context);
    await work(failing);
    expect(done).to.deep.equal(['a']);
    expect(inbox.holds).to.deep.equal([['bad', 15]]);
    const [bad] = inbox.waiting;
    if (bad === undefined) throw new Error('nothing waits');
    stop = new AbortController();
    Object.assign(bad, { times: 9, visibleAtMs: 0 });
    await work(failing);
    expect(inbox.holds.at(-1)).to.deep.equal(['bad', 900]);
    expect(inbox.buried).to.deep.equal([]);
    expect(logged[0]).to.deep.include({ event: 'work-failed', fields: { fault: 'AwayError', times: 1 } });
  });

  it('buries what is no job at once, with the reason, and does the rest', async () => {
    for (const body of [
      '{',
      '{"version":1,"job":"dance"}',
      '{"version":2,"job":"import","key":"k","sequencer":null}',
      'a',
    ]) {
      inbox.put(body);
    }
    await work(async (body, context) => (body === 'a' ? doing(body, context) : void readWorkMessage(body)));
    expect(done).to.deep.equal(['a']);
    expect(inbox.waiting).to.deep.equal([]);
    expect(inbox.buried.map(({ body }) => body))
      .to.have.length(3)
      .and.include('{');
    const [noJson, noJob, newer] = inbox.buried.map(({ reason }) => reason);
    expect(noJson).to.equal('WorkMessageError: No job: the message is no JSON.');
    expect(noJob).to.match(/^WorkMessageError: No job: "job" should be .*"import"/);
    expect(newer).to.equal('WorkMessageError: No job: "version" should be 1.');
  });

  it('buries what fails for good after five tries', async () => {
    inbox.put('bad');
    const fail: WorkThrough['run'] = () => Promise.reject(new RangeError('no such day'));
    for (let times = 1; times <= 5; times += 1) {
      expect(inbox.buried).to.deep.equal([]);
      stop = new AbortController();
      Object.assign(inbox.waiting[0] ?? {}, { times: times - 1, visibleAtMs: 0 });
      await work(fail);
    }
    expect(inbox.buried).to.deep.equal([{ body: 'bad', reason: 'RangeError: no such day' }]);
    expect(inbox.waiting).to.deep.equal([]);
  });

  it('holds a message for as long as its work takes', async () => {
    inbox.put('long');
    await work(
      async () => {
        await wait(140);
        done.push('long');
      },
      { holdSeconds: 0.09 },
    );
    expect(done).to.deep.equal(['long']);
    expect(inbox.holds.filter(([, seconds]) => seconds === 0.09).length).to.be.greaterThan(2);
    expect(inbox.waiting).to.deep.equal([]);
  });

  it('takes nothing new when it is told to stop, and finishes what is under way', async () => {
    for (const body of ['a', 'b']) inbox.put(body);
    await work(async (body) => {
      stop.abort();
      await wait(30);
      done.push(body);
    });
    expect(done).to.deep.equal(['a']);
    expect(inbox.waiting.map(({ body }) => body)).to.deep.equal(['b']);
  });

  it('gives back what is not finished within the grace, whether it heeds that or not', async () => {
    for (const heeds of [true, false]) {
      inbox = memoryInbox();
      stop = new AbortController();
      inbox.put('long');
      const startedMs = Date.now();
      await work(
        async (_body, { signal }) => {
          stop.abort();
          await wait(heeds ? 60_000 : 10_000, undefined, { ref: false, ...(heeds && { signal }) });
        },
        { graceMs: 30 },
      );
      expect(Date.now() - startedMs).to.be.lessThan(heeds ? 1000 : 5000);
      expect(inbox.holds).to.deep.equal([['long', 0]]);
      expect(events()).to.include('work-given-back');
      expect(events()).not.to.include('work-failed');
    }
  }).timeout(8000);

  it('goes on when the queue does not answer to what was done', async () => {
    for (const body of ['a', 'b']) inbox.put(body);
    let isAway = true;
    inbox.before = (what) => {
      if (what !== 'remove' || !isAway) return;
      isAway = false;
      throw new Error('away');
    };
    await work(doing);
    expect(done).to.deep.equal(['a', 'b']);
    expect(inbox.waiting.map(({ body }) => body)).to.deep.equal(['a']);
    expect(events()).to.include('message-unsettled');
  });

  it('asks again where the queue is away, and stops at once when it is told to', async () => {
    let asked = 0;
    inbox.before = (what) => {
      if (what !== 'take') return;
      asked += 1;
      throw new Error('away');
    };
    const startedMs = Date.now();
    await work(doing);
    expect(asked).to.equal(1);
    expect(Date.now() - startedMs).to.be.lessThan(1000);
    expect(events()).to.deep.equal(['queue-away']);
  });
});
