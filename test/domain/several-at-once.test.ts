import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';

describe('several things at once', () => {
  it('are each done once, no more at a time than may be, with the results in their order', async () => {
    let running = 0;
    let most = 0;
    const times = await severalAtOnce([9, 1, 5, 2, 7], 2, async (ms) => {
      running += 1;
      most = Math.max(most, running);
      await wait(ms);
      running -= 1;
      return ms * 10;
    });
    expect(times).to.deep.equal([90, 10, 50, 20, 70]);
    expect(most).to.equal(2);
  });

  it('may be none', async () => {
    expect(await severalAtOnce([], 3, () => Promise.reject(new Error('never')))).to.deep.equal([]);
  });

  it('fail with the first fault, and the rest is done all the same', async () => {
    const done: number[] = [];
    const fault = severalAtOnce([1, 2, 3, 4], 2, async (thing) => {
      await wait(thing);
      if (thing === 1) throw new Error('the first');
      done.push(thing);
    });
    expect(String(await fault.catch((error: unknown) => error))).to.equal('Error: the first');
    await wait(50);
    expect(done).to.deep.equal([2, 3, 4]);
  });
});
