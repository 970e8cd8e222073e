import { expect } from 'chai';
import { deadlineSignal, timeLeftMs, within } from '../lambda/deadline.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a deadline', () => {
  it('is none where nobody set one', async () => {
    expect(timeLeftMs()).to.equal(Infinity);
    expect(deadlineSignal()).to.equal(undefined);
    await within(Infinity, async () => {
      expect(timeLeftMs()).to.equal(Infinity);
      expect(deadlineSignal()).to.equal(undefined);
    });
  });

  it('ends what is under way', async () => {
    await within(20, async () => {
      expect(timeLeftMs()).to.be.within(1, 20);
      expect(deadlineSignal()?.aborted).to.equal(false);
      await pause(40);
      expect(deadlineSignal()?.aborted).to.equal(true);
      expect(timeLeftMs()).to.equal(0);
    });
    expect(timeLeftMs()).to.equal(Infinity);
  });

  it('is no later for a part than for the whole', async () => {
    await within(30, async () => {
      await within(10_000, async () => {
        expect(timeLeftMs()).to.be.at.most(30);
        await pause(50);
        expect(deadlineSignal()?.aborted).to.equal(true);
      });
      await within(-5, async () => {
        expect(timeLeftMs()).to.equal(0);
      });
    });
  });

  it('breaks nothing off when the work is done', async () => {
    const signal = await within(20, async () => deadlineSignal());
    await pause(40);
    expect(signal?.aborted).to.equal(false);
  });
});
