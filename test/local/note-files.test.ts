import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { UsageError } from '../../local/commands/command-line.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { type ReadNotes, readNotes } from '../../local/note-files.ts';
import { ROOT } from '../support/command.ts';
import { rejection } from '../support/thrown-error.ts';

describe('note files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const put = (path: string, text: string | Buffer): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** Path below the folder: answers of its cards. */
  const read = async (path = '.'): Promise<Record<string, string[]>> =>
    Object.fromEntries(
      (await readNotes([join(folder, path)])).notes.map((note) => [
        note.path.slice(folder.length + 1),
        note.cards.map(({ back }) => back),
      ]),
    );

  it('are those of a folder and its folders, but for hidden ones and other kinds', async () => {
    for (const path of ['a.md', 'b/c d/Übung.MD', 'e.markdown', '.obsidian/x.md', '.trash/y.md', 'node_modules/z.md'])
      put(path, 'Q?::A');
    put('f.txt', 'Q?::A');
    put('empty.md', '');
    expect(await read()).to.deep.equal({
      'a.md': ['A'],
      'b/c d/Übung.MD': ['A'],
      'e.markdown': ['A'],
      'empty.md': [],
      'f.txt': [],
    });
  });

  it('of other kinds are counted in a folder, by their ending', async () => {
    for (const path of ['a.md', 'b.xyz', 'c/d.XYZ', 'c/LICENSE', '.hidden', 'node_modules/e.txt']) put(path, 'Q?::A');
    expect([...(await readNotes([folder])).passedOver]).to.have.deep.members([
      ['.xyz', 2],
      ['', 1],
    ]);
    expect((await readNotes([join(folder, 'a.md')])).passedOver.size).to.equal(0);
  });

  it('of other kinds are refused by name, whatever their ending says', async () => {
    const read = /; notes may be Markdown \(\.md, \.markdown\), .*\. Nothing was imported\.$/;
    put('deck.xyz', 'Q,A');
    put('LICENSE', 'Q?::A');
    put('zip.md', Buffer.of(0x50, 0x4b, 3, 4, 0));
    put('a.md', 'Q?::A');
    for (const path of ['deck.xyz', 'LICENSE'])
      expect((await rejection(readNotes([join(folder, 'a.md'), join(folder, path)]), LocalDataError, path)).message)
        .to.match(read)
        .and.to.match(/is of no kind that is read/);
    expect((await rejection(readNotes([join(folder, 'zip.md')]), LocalDataError)).message).to.match(
      /zip\.md is not what its ending says/,
    );
  });

  it('in a folder that are not what their ending says are unread, so that their cards stay', async () => {
    put('zip.md', Buffer.of(0x50, 0x4b, 3, 4, 0));
    expect((await readNotes([folder])).notes.map(({ isUnread }) => isUnread)).to.deep.equal([true]);
  });

  it('are none at an empty path', async () => {
    for (const paths of [[''], ['  '], [folder, '']])
      expect((await rejection(readNotes(paths), UsageError)).message).to.match(/A path is empty/);
  });

  it('are followed through links, not in circles', async () => {
    put('in/a.md', 'Q?::A');
    put('out/b.md', 'Q?::B');
    symlinkSync(join(folder, 'in'), join(folder, 'in/circle'));
    symlinkSync(join(folder, 'out'), join(folder, 'in/out'));
    symlinkSync(join(folder, 'out/b.md'), join(folder, 'in/c.md'));
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'in/d.md'));
    expect(await read('in')).to.deep.equal({ 'in/a.md': ['A'], 'in/c.md': ['B'], 'in/out/b.md': ['B'] });
  });

  it('are read in the encoding that they have', async () => {
    put('utf-8.md', Buffer.from('\uFEFFQ?::Café', 'utf8'));
    put('utf-16.md', Buffer.from('\uFEFFQ?::Café', 'utf16le'));
    put('windows.md', Buffer.from('Q?::Café', 'latin1'));
    put('mixed.md', Buffer.concat([Buffer.from('Q?::Café ', 'utf8'), Buffer.from('é', 'latin1')]));
    put('lines.md', 'Q1?::A1\r\n\r\nQ2?::A2\r\n');
    expect(await read()).to.deep.equal({
      'lines.md': ['A1', 'A2'],
      'mixed.md': ['Café é'],
      'utf-16.md': ['Café'],
      'utf-8.md': ['Café'],
      'windows.md': ['Café'],
    });
  });

  it('reached by many links are read once, and what is no file is none', async () => {
    const many = Array.from({ length: 12 }, (_, i) => `d${String(i)}`);
    for (const name of many) put(`${name}/${name}.md`, `${name}?::A`);
    for (const from of many) for (const to of many) symlinkSync(join(folder, to), join(folder, from, `to-${to}`));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(Object.keys(await read()).sort()).to.deep.equal(many.map((name) => `${name}/${name}.md`).sort());
    expect((await rejection(read('pipe.md'), LocalDataError)).message).to.match(/is neither a file nor a folder/);
  });

  it('that cannot be read are named in one line', async () => {
    symlinkSync(join(folder, 'a.md'), join(folder, 'a.md'));
    expect((await rejection(read('a.md'), LocalDataError)).message).to.match(
      /a\.md cannot be read \(ELOOP\); nothing was imported/,
    );
    expect((await rejection(read('b.md'), LocalDataError)).message).to.match(
      /b\.md is not there; nothing was imported/,
    );
  });

  it('have one path each, wherever the command is called', async () => {
    put('a/notes.md', 'Q?::A');
    put('b/notes.md', 'Q?::B');
    const here = process.env['INIT_CWD'];
    const from = (cwd: string, path: string): Promise<ReadNotes> => {
      process.env['INIT_CWD'] = join(folder, cwd);
      return readNotes([path]);
    };
    try {
      const [a, b] = [await from('a', 'notes.md'), await from('b', '.')];
      const pathOf = ({ notes }: ReadNotes): string => notes[0]?.path ?? '';
      expect(pathOf(a)).not.to.equal(pathOf(b));
      expect(pathOf(await from('.', 'a'))).to.equal(pathOf(a));
      expect(pathOf(await from('a', join(ROOT, 'README.md')))).to.equal('README.md');
      const seenFromB = await from('b', '.');
      expect(seenFromB.isGone(pathOf(a))).to.equal(false);
      expect(seenFromB.mayHaveMoved(pathOf(a))).to.equal(false);
      expect(seenFromB.mayHaveMoved('README.md')).to.equal(false);
    } finally {
      if (here === undefined) delete process.env['INIT_CWD'];
      else process.env['INIT_CWD'] = here;
    }
  });

  it('are gone where their folder has them no more, and may have moved where nothing is left', async () => {
    put('in/a.md', 'Q?::A');
    put('b.md', 'Q?::B');
    const { isGone, mayHaveMoved } = await readNotes([join(folder, 'in')]);
    const at = (path: string): string => join(folder, path);
    expect(['in/a.md', 'in/x.md', 'in/..x.md', 'b.md', 'y.md'].map(at).map(isGone)).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(['in/a.md', 'b.md', 'y.md'].map(at).map(mayHaveMoved)).to.deep.equal([false, false, true]);
  });
});
