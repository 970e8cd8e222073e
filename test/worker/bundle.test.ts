import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { LogEvent } from '../../lambda/log.ts';
import { lexiconsIn } from '../../lambda/wiring/lexicons.ts';
import { ARCHITECTURE } from '../../local/cloud/stack.ts';
import { DICTIONARY, bundleWorker, filesIn } from '../../local/worker-bundle.ts';

describe("the worker's bundle", () => {
  let folder: string;
  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'worker-bundle-'));
    await bundleWorker(folder, ARCHITECTURE);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a program for the queue and one for a review', () => {
    expect(filesIn(folder)).to.include.members(['main.mjs', 'review.mjs']);
  });

  it('has WordNet where its image says, so that long imports leave what short ones do', () => {
    const logged: LogEvent[] = [];
    const english = lexiconsIn(join(folder, DICTIONARY), (event) => void logged.push(event))('en-US');
    expect(english).not.to.equal(null);
    expect(logged).to.deep.equal([]);
    const dockerfile = readFileSync(new URL('../../lambda/worker/Dockerfile', import.meta.url), 'utf8');
    expect(dockerfile).to.match(new RegExp(`^ENV .*\\bLEXICON_DIR=/worker/${DICTIONARY}$`, 'm'));
    expect(dockerfile).to.match(/^WORKDIR \/worker\nCOPY \. \.$/m);
  });
});
