import { expect } from 'chai';
import type { NoteFormat } from '../../../lambda/notes/formats/format.ts';
import { endingOf, formatOf, kindsRead, readNote } from '../../../lambda/notes/formats/formats.ts';
import { markdown } from '../../../lambda/notes/formats/markdown.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINES: NoteFormat = {
  name: 'lines',
  endings: ['.lines'],
  isContent: () => true,
  read: ({ path }) => ({ path, cards: [], setAside: [] }),
};

describe('the formats of notes', () => {
  it('are told by the ending of a file', () => {
    for (const [path, ending] of [
      ['a.md', '.md'],
      ['b.c/A.B.MarkDown', '.markdown'],
      ['a.b/c', ''],
      ['a', ''],
      ['.md', ''],
      ['a/.md', ''],
      ['a.', ''],
    ] as const)
      expect(endingOf(path), path).to.equal(ending);
    expect(formatOf('a/B.MD')).to.equal(markdown);
    expect(formatOf('b.markdown')).to.equal(markdown);
    for (const path of ['deck.anki', 'notes.doc', 'md', 'a.md.bak']) expect(formatOf(path), path).to.equal(null);
  });

  it('may be more, each in words', () => {
    expect(formatOf('a.lines', [markdown, LINES])).to.equal(LINES);
    expect(kindsRead()).to.equal(
      'Markdown (.md, .markdown), CSV (.csv, .tsv), Anki (.txt), Anki package (.apkg, .colpkg), Quizlet (.txt), org-drill (.org)',
    );
    expect(kindsRead([markdown, LINES])).to.equal('Markdown (.md, .markdown), lines (.lines)');
  });

  it('read a file, and what is none of theirs is unread', () => {
    expect(readNote({ path: 'a.md', bytes: bytesOf('Which?::this') }, markdown).cards).to.have.length(1);
    expect(readNote({ path: 'a.md', bytes: Uint8Array.of(1, 0, 2) }, markdown)).to.deep.equal({
      path: 'a.md',
      cards: [],
      setAside: [{ line: 1, reason: 'the file is no Markdown; cards it had before stay' }],
      isUnread: true,
    });
  });

  it('of text are read in its encoding, and are nothing else', () => {
    for (const [bytes, isText] of [
      [bytesOf('Café'), true],
      [bytesOf('a\tb\r\n\f\u001b[0m'), true],
      [bytesOf('a\u0001'), true],
      [Buffer.from('Caf\u00e9', 'latin1'), true],
      [Buffer.from('\uFEFFCafé', 'utf16le'), true],
      [Uint8Array.of(0xfe, 0xff, 0, 0x41), true],
      [bytesOf(''), true],
      [Buffer.from('Café', 'utf16le'), true],
      [Buffer.from('Что это?::да', 'utf16le').swap16(), true],
      [Buffer.from('一是什么?::一', 'utf16le'), true],
      [Buffer.from('Caf\0é', 'utf16le'), false],
      [Buffer.from('Caf\u0001é', 'utf16le'), false],
      [Uint8Array.of(...Buffer.from('Café', 'utf16le'), 0x41), false],
      [Uint8Array.of(0x50, 0x4b, 3, 4, 0xff), false],
      [Uint8Array.of(0xe9, 0x1f), false],
      [Uint8Array.of(0xe9, 0x09, 0x0d, 0x1b), true],
      [Uint8Array.of(0x41, 0, 0x42), false],
    ] as const)
      expect(markdown.isContent(bytes), Buffer.from(bytes).toString('hex')).to.equal(isText);
    const answer = (bytes: Uint8Array): string | undefined => markdown.read({ path: 'a.md', bytes }).cards[0]?.back;
    expect(answer(Uint8Array.of(0xfe, 0xff, ...Buffer.from('Which?::Café', 'utf16le').swap16()))).to.equal('Café');
    expect(answer(Buffer.from('Which?::Café\n', 'utf16le'))).to.equal('Café');
    expect(answer(Buffer.from('Which?::Caf\u00e9', 'latin1'))).to.equal('Café');
  });
});
