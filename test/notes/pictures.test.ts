import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { pictureFile } from '../../lambda/notes/picture-file.ts';

const parse = (text: string, path = 'Physics/circuits.md') => parseMarkdown({ path, text });
const only = (text: string) => {
  const { cards, setAside } = parse(text);
  expect(setAside, text).to.deep.equal([]);
  expect(cards, text).to.have.length(1);
  const [{ front, back, items, pictures } = { front: '', back: '', items: [], pictures: {} }] = cards;
  return { front, back, items, pictures };
};

describe('a picture in a note', () => {
  it('is said in its words, a sentence after a sentence, and kept by its file, on the front and on the back', () => {
    expect(only('Which gate is this? ![two inputs, a dot at the end](nand.png)::NAND')).to.deep.equal({
      front: 'Which gate is this? Two inputs, a dot at the end.',
      back: 'NAND',
      items: [],
      pictures: { front: 'Physics/nand.png' },
    });
    expect(only('What does a NAND gate look like?::![a D with a dot](../img/nand.svg)')).to.deep.include({
      back: 'a D with a dot',
      pictures: { back: 'img/nand.svg' },
    });
    expect(only('Which gate?![a dot](a.png)::NAND ![a D](b.png)').pictures).to.deep.equal({
      front: 'Physics/a.png',
      back: 'Physics/b.png',
    });
  });

  it('may be embedded as in Obsidian, with or without its size', () => {
    const pictures = { front: 'Physics/my circuit.png' };
    for (const embed of [
      '![[my circuit.png|a dot]]',
      '![[my circuit.png|a dot|300]]',
      '![a dot|300x200](<my circuit.png>)',
    ]) {
      expect(only(`Which gate? ${embed}::NAND`), embed).to.deep.include({ front: 'Which gate? A dot.', pictures });
    }
    expect(only('Which gate? ![a dot](my%20circuit.png "A title")::NAND')).to.deep.include({ pictures });
  });

  it('stands beside an answer that has words, and needs words of its own else', () => {
    for (const mute of ['![](b.png)', '![b.png](b.png)', '![[b.png]]', '![[b.png|300]]']) {
      expect(only(`What makes ATP?::the mitochondrion ${mute}`), mute).to.deep.include({
        back: 'the mitochondrion',
        pictures: { back: 'Physics/b.png' },
      });
      for (const [side, card] of [
        ['front', `What is this? ${mute}::the mitochondrion`],
        ['back', `What makes ATP?::${mute}`],
      ] as const) {
        expect(parse(card).cards, card).to.deep.equal([]);
        expect(parse(card).setAside, card).to.deep.equal([
          {
            line: 1,
            reason: `the ${side} holds a picture without words for it; write them as ![what it shows](picture.png)`,
          },
        ]);
      }
    }
  });

  it('may be all of a front, in a card of several lines, of a gap and of a list', () => {
    expect(only('![two inputs and a dot](nand.png)::NAND')).to.deep.include({ front: 'Two inputs and a dot' });
    expect(only('![taken in June](x.png)::1989').pictures).to.deep.equal({ front: 'Physics/x.png' });
    expect(only('What is this?\n![two inputs](nand.png)\n?\nNAND\n![a D](b.jpg)')).to.deep.include({
      front: 'What is this? Two inputs.',
      back: 'NAND a D',
      pictures: { front: 'Physics/nand.png', back: 'Physics/b.jpg' },
    });
    expect(only('The gate ![a dot](nand.png) is a ==NAND== gate.').pictures).to.deep.equal({
      front: 'Physics/nand.png',
    });
    const list = only('Name two gates?\n?\n- NAND ![a dot](n.png)\n- OR\n');
    expect(list).to.deep.include({ items: ['NAND a dot', 'OR'], pictures: { back: 'Physics/n.png' } });
  });

  it('is said and not shown where it is no file among the notes', () => {
    for (const address of ['https://example.org/a.png', 'data:image/png;base64,AAAA', '../../a.png', 'a.pdf', 'a.Png'])
      expect(only(`What is it? ![a dot](${address})::NAND`), address).to.deep.include({
        front: 'What is it? A dot.',
        pictures: undefined,
      });
    expect(only('What is it? ![a dot][n]::NAND\n\n[n]: a.png').pictures).to.equal(undefined);
  });

  it('leaves a plain note as it was: nothing is derived from it', () => {
    const plain =
      '# Gates\n\n- **NAND gate**: ![a gate with a dot](nand.png)\n\nA picture ![of a gate](a.png) is shown.\n';
    expect(parse(plain).cards).to.deep.equal([]);
    const [card] = parse(`# Gates ![a dot](x.png)\n\nWhich one?::NAND`).cards;
    expect(card?.heading).to.equal('Gates \uFFFC');
  });

  it('leads nowhere but to its own words, whatever stands in them', () => {
    expect(only('Which? ![a::b](x.png)::c')).to.deep.include({ front: 'Which? A::b.', back: 'c' });
    const hidden = String.fromCodePoint(0x100061);
    expect(parse(`Which one? \uFFFC${hidden}::c`).cards).to.deep.equal([]);
  });
});

describe("a picture's file", () => {
  for (const [address, path] of [
    ['a.png', 'Biology/Cells/a.png'],
    ['./img/a.JPG', 'Biology/Cells/img/a.JPG'],
    ['../a.webp', 'Biology/a.webp'],
    ['..\\a.webp', 'Biology/a.webp'],
    ['/img//a.avif', 'img/a.avif'],
    ['a%20b.png?raw=1', 'Biology/Cells/a b.png'],
    ['100%.png', 'Biology/Cells/100%.png'],
    ['../../../a.png', null],
    ['//host/a.png', null],
    ['file:///etc/a.png', null],
    ['C:/a.png', null],
    [`${'a'.repeat(200)}.png`, null],
    ['', null],
  ] as const) {
    it(`"${address.slice(0, 20)}" is ${path ?? 'none'}`, () => {
      expect(pictureFile('Biology/Cells/note.md', address)).to.equal(path);
    });
  }
});
