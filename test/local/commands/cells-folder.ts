import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** When the conversations of the tests take place. */
export const CLOCK = ['--clock', '2026-11-24T09:00:00Z'];

/** A note of two cards, and a line 7 that is set aside. */
const CELLS =
  '# Cells\n\nWhich pigment is green?::chlorophyll ^b1\n\nWhich part holds DNA?::the nucleus\n\nWhich one::![](y.png)\n';

/** To be called in a describe: gives each of its tests a folder of its own with that note in notes/cells.md. */
export function cellsFolder(): { readonly path: string } {
  let path: string;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'study-aloud-'));
    mkdirSync(join(path, 'notes'));
    writeFileSync(join(path, 'notes/cells.md'), CELLS);
  });
  afterEach(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return {
    get path() {
      return path;
    },
  };
}
