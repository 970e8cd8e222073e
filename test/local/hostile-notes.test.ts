import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { loadSqlite } from '../../lambda/notes/anki/sqlite.ts';
import { readNotes } from '../../local/note-files.ts';
import { reportInWords } from '../../local/report-in-words.ts';

const MB = 1024 * 1024;
/** A frame of zstd that says nothing of its size and holds so many blocks of 128 KB, four bytes each. */
function zstdBomb(blocks: number): Uint8Array {
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
  const block = (isLast: boolean): number[] => {
    const header = (Number(isLast) | (1 << 1) | ((128 * 1024) << 3)) >>> 0;
    return [header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, 0];
  };
  return Uint8Array.from([...head, ...Array.from({ length: blocks }, (_, i) => block(i === blocks - 1)).flat()]);
}

async function recursiveViews(): Promise<Uint8Array> {
  const { Database } = await loadSqlite();
  const db = new Database();
  db.run('create table col (crt, models, decks)');
  db.run(
    'create view notes as with recursive n(id) as (select 1 union all select id + 1 from n) select id, id as guid, id as mid, id as tags, id as flds from n',
  );
  db.run('create table cards (id, nid)');
  return db.export();
}

/** A zip whose one entry says that it holds less than it does. */
function lyingZip(): Uint8Array {
  const zip = zipSync({ 'collection.anki2': new Uint8Array(MB) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return zip;
}

const ENDED = /^reading it took (?:more than 2 seconds|too much memory) and was ended/;

/** Files that were made to hurt, and what is said of each: the first line, where there is one. */
const FILES: readonly (readonly [string, () => string | Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ['brackets.md', () => '['.repeat(120_000), ENDED],
  ['stars.md', () => `a${'**'.repeat(60_000)}b`, /^$/],
  ['tildes.md', () => '~~'.repeat(60_000), /^$/],
  ['items.md', () => '- a\n'.repeat(1_225_000), ENDED],
  ['front-matter.md', () => `---\n${'a: b\n'.repeat(800_000)}---\n`, /too much to read/],
  ['laughs.md', () => laughs(), /^the front matter is not valid YAML \(Excessive alias count/],
  ['long-line.md', () => 'word '.repeat(1_900_000), /characters without an empty line are too much to read/],
  ['deep.md', () => `${'> '.repeat(50_000)}deep`, /^$/],
  [
    'nested.md',
    () => Array.from({ length: 1500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    /without an empty line/,
  ],
  ['nothing.md', () => '\0'.repeat(100_000), /^the file is no Markdown/],
  ['utf-16.md', () => Buffer.from('Which?::this', 'utf16le'), /^$/],
  ['zeros.md', () => Buffer.from('Which\0\0?::this\0', 'utf16le'), /^the file is no Markdown/],
  ['sets.txt', () => `#separator:tab\n#html:true\n${'<!--'.repeat(15_000)}\tb\n`.repeat(3), /characters|cannot/],
  ['quotes.csv', () => `front,back\n"${'a,b\n'.repeat(1_000_000)}`, /^the row cannot be read/],
  ['cells.csv', () => `front,back${','.repeat(2_000_000)}\na,b\n`, /^$|names no columns/],
  [
    'zip-bomb.apkg',
    () => zipSync({ 'collection.anki2': new Uint8Array(129 * MB) }, { level: 1 }),
    /larger than 128 MB/,
  ],
  ['zstd-bomb.apkg', () => zipSync({ 'collection.anki21b': zstdBomb(1100) }), /larger than 128 MB|damaged/],
  ['lie.apkg', () => lyingZip(), /^it is damaged/],
  ['traversal.apkg', () => zipSync({ '../../etc/collection.anki2': strToU8('x') }), /^it holds no collection/],
  ['views.apkg', async () => zipSync({ 'collection.anki2': await recursiveViews() }), /^it is damaged/],
  ['cut.colpkg', () => zipSync({ 'collection.anki2': new Uint8Array(9000) }).slice(0, 60), /^it is damaged/],
];

const laughs = (): string => {
  const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  const names = [...'abcdefghijkl'];
  const lines = names.map((name, i) => level(name, i === 0 ? 'x' : `*${names[i - 1] ?? ''}`));
  return `---\n${lines.join('\n')}\n---\n`;
};

describe('hostile notes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are each one clear line, and leave the others as they are', async function () {
    this.timeout(240_000);
    for (const [name, content] of FILES) writeFileSync(join(folder, name), await content());
    writeFileSync(join(folder, 'good.md'), 'Which one is good?::this one');
    writeFileSync(
      join(folder, 'large.md'),
      Array.from({ length: 600 }, (_, i) => `Which is ${String(i)}?::it\n`).join('\n'),
    );
    const { notes } = await readNotes([folder], { budget: { timeMs: (bytes) => (bytes < 50_000 ? 60_000 : 2000) } });
    const byName = new Map(notes.map((note) => [note.path.slice(folder.length + 1), note]));
    expect(byName.get('good.md')?.cards.map(({ back }) => back)).to.deep.equal(['this one']);
    expect(byName.get('large.md')?.cards).to.have.length(600);
    for (const [name, , said] of FILES) {
      const { setAside, cards } = byName.get(name) ?? { setAside: [], cards: [] };
      // A machine that is busy ends files that another one reads.
      const reason = setAside[0]?.reason ?? '';
      expect(ENDED.test(reason) || said.test(reason), `${name}: ${reason}`).to.equal(true);
      expect(setAside.length, name).to.be.at.most(7);
      expect(cards.length, name).to.be.at.most(1);
      expect(
        setAside.every(({ reason }) => reason.length < 300 && !reason.includes('\n')),
        name,
      ).to.equal(true);
    }
  });

  it('that take too much memory end with their thread', async () => {
    writeFileSync(join(folder, 'a.md'), '- a\n'.repeat(300_000));
    writeFileSync(join(folder, 'b.md'), 'Which?::this');
    const { notes } = await readNotes([folder], { budget: { memoryMb: 48, timeMs: () => 60_000 } });
    expect(notes[0]?.setAside.map(({ reason }) => reason)[0]).to.match(/took too much memory/);
    expect(notes[1]?.cards).to.have.length(1);
  });

  it('have names that do nothing to a terminal', async () => {
    writeFileSync(join(folder, 'a\u001b[2J\u202Eb.md'), '[x]::');
    const { notes } = await readNotes([folder]);
    const [first = ''] = notes.map(({ path, setAside }) =>
      reportInWords({ path, setAside, added: 0, changed: 0, unchanged: 0, removed: 0 }).join('\n'),
    );
    expect(first).to.include('a\\u{1b}[2J\\u{202e}b.md: 0 added');
    expect(first).not.to.include('\u001b').and.not.to.include('\u202e');
  });
});
