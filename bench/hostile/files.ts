import { symlinkSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { packageOf } from '../importing/package-of.ts';

const MB = 1024 * 1024;
type Content = string | Uint8Array;

/** A file that was made to hurt, by its name. */
export interface HostileFile {
  readonly name: string;
  readonly what: string;
  readonly make: () => Content | Promise<Content>;
}

/** A folder that was made to hurt. */
export interface HostileFolder {
  readonly name: string;
  readonly what: string;
  readonly fill: (folder: string) => void;
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const md = (name: string, what: string, make: () => Content): HostileFile => ({ name: `${name}.md`, what, make });

/** Ten names, each of which stands for nine of the one before. */
function laughs(): string {
  const names = [...'abcdefghijkl'];
  const level = (name: string, i: number): string => {
    const of = i === 0 ? 'x' : `*${names[i - 1] ?? ''}`;
    return `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
  };
  return `---\n${names.map(level).join('\n')}\n---\nWhich?::this\n`;
}

/** A frame of zstd that says nothing of its size: blocks of 128 KB of one byte, four bytes each. */
function zstdBomb(blocks: number): Uint8Array {
  const block = (i: number): number[] => {
    const header = (Number(i === blocks - 1) | (1 << 1) | ((128 * 1024) << 3)) >>> 0;
    return [header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, 0];
  };
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58];
  return Uint8Array.from([...head, ...Array.from({ length: blocks }, (_, i) => block(i)).flat()]);
}

/** A zip whose entry says that it holds ten bytes, and holds 256 MB. */
function lyingZip(): Uint8Array {
  const zip = zipSync({ 'collection.anki21': new Uint8Array(256 * MB) }, { level: 1 });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (const [mark, at] of [
    [0x04034b50, 22],
    [0x02014b50, 24],
  ] as const)
    for (let i = 0; i < zip.length - 4; i += 1) if (view.getUint32(i, true) === mark) view.setUint32(i + at, 10, true);
  return zip;
}

const aPackage = (): Promise<Uint8Array> =>
  packageOf(Array.from({ length: 2000 }, (_, i) => ({ front: `Which is ${String(i)}?`, back: `number ${String(i)}` })));

/** A package whose collection is damaged: the zip itself is whole. */
async function damaged(harm: (collection: Uint8Array) => Uint8Array): Promise<Uint8Array> {
  const { 'collection.anki21': collection = new Uint8Array() } = unzipSync(await aPackage());
  return zipSync({ 'collection.anki21': harm(collection) });
}

/** One bit in a thousand bytes, always the same ones. */
const flipped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, i) => (i > 100 && i % 997 === 0 ? byte ^ (1 << (i % 8)) : byte));

export const HOSTILE_FILES: readonly HostileFile[] = [
  md('brackets', '120 KB of [', () => '['.repeat(120_000)),
  md('stars', '120 KB of **', () => `a${'**'.repeat(60_000)}b`),
  md('tildes', '120 KB of ~~', () => `a${'~~'.repeat(60_000)}b`),
  md('backticks', '120 KB of backticks, no two runs alike', () =>
    lines(480, (i) => '`'.repeat(i + 1)).replaceAll('\n', 'a'),
  ),
  md('quotes', '120 KB of >', () => '>'.repeat(120_000)),
  md('dollars', '120 KB of $', () => '$a'.repeat(60_000)),
  md('angles', '120 KB of <a', () => '<a '.repeat(40_000)),
  md('ticks', '120 KB of [a](', () => '[a]('.repeat(30_000)),
  md('colons', '120 KB of ::', () => 'a::'.repeat(40_000)),
  md('gaps', '120 KB of ==', () => '==a'.repeat(40_000)),
  md('items', '4.9 MB of "- a"', () => '- a\n'.repeat(1_225_000)),
  md('headings', '5 MB of tiny headings', () => '# a\n'.repeat(1_310_000)),
  md('front-matter', '4 MB of front matter', () => `---\n${'a: b\n'.repeat(800_000)}---\nWhich?::this\n`),
  md('laughs', 'a billion laughs in front matter', laughs),
  md('long-line', 'a line of 10 MB', () => 'word '.repeat(2_000_000)),
  md('long-card', 'a card of 9 MB in one line', () => `Which?::${'word '.repeat(1_900_000)}`),
  md('zeros', '1 MB of zero bytes', () => new Uint8Array(MB)),
  md('zeros-between', 'a card with zero bytes in it', () => 'Wh\0ich?::th\0is\n'),
  md('utf-16', 'UTF-16 without its mark', () => Buffer.from('Which is good?::this one\n', 'utf16le')),
  md('deep-list', 'lists in lists, 1,500 deep', () => lines(1500, (i) => `${' '.repeat(2 * i)}- a`)),
  md('deep-quote', 'quotes in quotes, 50,000 deep', () => `${'> '.repeat(50_000)}deep`),
  md(
    'wide-table',
    'a table of 20,000 columns',
    () => `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n|${'b|'.repeat(20_000)}\n`,
  ),
  md('long-table', 'a table of 200,000 rows', () => `|Term|Meaning|\n|-|-|\n${'|a|b|\n'.repeat(200_000)}`),
  md(
    'deep-formula',
    'a formula, 5,000 brackets deep',
    () => `Which?::$${'\\frac{'.repeat(5000)}a${'}{b}'.repeat(5000)}$\n`,
  ),
  md('definitions', '60,000 link definitions that refer to each other', () =>
    lines(60_000, (i) => `[a${String(i)}]: <b> "[a${String(i + 1)}]"`),
  ),
  {
    name: 'quotes.csv',
    what: '4 MB of CSV behind one quotation mark',
    make: () => `front,back\n"${'a,b\n'.repeat(1_000_000)}`,
  },
  { name: 'columns.csv', what: 'CSV of 2,000,000 columns', make: () => `front,back${','.repeat(2_000_000)}\na,b\n` },
  { name: 'marks.csv', what: '8 MB of quotation marks', make: () => `front,back\n${'"'.repeat(8 * MB)}\n` },
  {
    name: 'comments.txt',
    what: "Anki's text with comments that never end",
    make: () => `#separator:tab\n#html:true\n${'<!--'.repeat(15_000)}\tb\n`.repeat(20),
  },
  {
    name: 'zip-bomb.apkg',
    what: 'a package of 1 MB that unpacks to 256 MB',
    make: () => zipSync({ 'collection.anki21': new Uint8Array(256 * MB) }, { level: 1 }),
  },
  { name: 'zip-lie.apkg', what: 'a package that says it is smaller than it is', make: lyingZip },
  {
    name: 'zstd-bomb.colpkg',
    what: 'a collection that zstd unpacks to 1 GB',
    make: () => zipSync({ 'collection.anki21b': zstdBomb(8192) }),
  },
  { name: 'cut.apkg', what: 'a package cut in half', make: async () => (await aPackage()).slice(0, 20_000) },
  {
    name: 'cut-sqlite.apkg',
    what: 'a collection cut in half',
    make: () => damaged((bytes) => bytes.slice(0, bytes.length >> 1)),
  },
  { name: 'flipped-sqlite.apkg', what: 'a collection with flipped bits', make: () => damaged(flipped) },
];

export const HOSTILE_FOLDERS: readonly HostileFolder[] = [
  { name: 'itself', what: 'a folder that holds itself', fill: (folder) => symlinkSync(folder, join(folder, 'again')) },
  {
    name: 'crossed',
    what: '12 folders, each with links to all',
    fill(folder) {
      const names = [...'abcdefghijkl'];
      for (const name of names) mkdirSync(join(folder, name));
      for (const name of names)
        for (const other of names) symlinkSync(join(folder, other), join(folder, name, `to-${other}`));
    },
  },
  {
    name: 'pipes',
    what: 'pipes that nobody writes to',
    fill(folder) {
      for (const name of ['pipe.md', 'pipe.csv']) spawnSync('mkfifo', [join(folder, name)]);
    },
  },
  {
    name: 'nowhere',
    what: 'links that lead nowhere',
    fill: (folder) => symlinkSync(join(folder, 'none'), join(folder, 'link.md')),
  },
];
