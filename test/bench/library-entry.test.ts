import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { expect } from 'chai';
import { libraryEntry } from '../../bench/library-entry.ts';

const SOURCE = `
import { readFileSync } from 'node:fs';
import type { Card } from 'cards';
import { type Deck, shuffle, cut as halve } from 'decks';
import * as v from 'valibot';
import { mine } from './mine.ts';
const schema = v.object({ name: v.string() });
type Name = v.InferOutput<typeof schema>;
`;

describe('bench/library-entry', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'library-entry-'));
    writeFileSync(join(root, 'entry.ts'), SOURCE);
    writeFileSync(join(root, 'unused.ts'), "import { dead } from 'dead';");
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('imports the values that the bundled sources take from packages, and nothing else', () => {
    const inputs = { 'entry.ts': { bytesInOutput: 10 }, 'unused.ts': { bytesInOutput: 0 } };
    const metafile = { inputs: {}, outputs: { 'out.mjs': { inputs } } } as unknown as Metafile;
    const imported = Array.from(libraryEntry(metafile, root).matchAll(/import \{ (\w+) as \w+ \} from '(\w+)'/g), (m) =>
      m.slice(1).join(' of '),
    );
    expect(imported).to.deep.equal(['shuffle of decks', 'cut of decks', 'object of valibot', 'string of valibot']);
  });
});
