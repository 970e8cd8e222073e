import { expect } from 'chai';
import { serveHealth } from '../../lambda/worker/health.ts';

describe("the worker's health", () => {
  it('is well as long as the queue answers, and is told on this machine alone', async () => {
    let nowMs = 1_000_000;
    const health = await serveHealth(0, () => nowMs);
    const status = async (): Promise<number> => (await fetch(`http://127.0.0.1:${String(health.port)}/`)).status;
    try {
      expect(await status()).to.equal(200);
      nowMs += 120_001;
      expect(await status()).to.equal(503);
      health.alive();
      expect(await status()).to.equal(200);
    } finally {
      health.close();
    }
  });
});
