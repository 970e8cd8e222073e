import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { bundleFunctions } from '../../bench/build-bundles.ts';
import { importMs } from '../../bench/import-time.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

describe('the time that an import takes', () => {
  let folder: string;
  before(() => {
    // Inside the project, so that what the bundles leave out is found from there.
    mkdirSync(DIST, { recursive: true });
    folder = mkdtempSync(join(DIST, 'import-time-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is told of every function, each with what the template gives it', async () => {
    for (const { name, file, variables } of await bundleFunctions(folder)) {
      expect(await importMs(file, variables), name).to.be.greaterThan(0);
    }
  });
});
