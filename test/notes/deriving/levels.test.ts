import { expect } from 'chai';
import type { ReadOptions } from '../../../lambda/notes/formats/format.ts';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';
import { asWrittenCards, previewOf } from '../../../local/preview.ts';

const NOTE = '## Osmosis\nThe movement of water through a membrane.\n\nWho named it?::Graham';
const read = (text: string, options: ReadOptions = {}) => parseMarkdown({ path: 'sea.md', text }, options);
const backs = (text: string, options: ReadOptions = {}): string[] => read(text, options).cards.map(({ back }) => back);

describe('how many cards are derived', () => {
  it('is what the command asks for, and written cards always stay', () => {
    expect(backs(NOTE)).to.deep.equal(['Osmosis', 'Graham']);
    expect(backs(NOTE, { derive: 'none' })).to.deep.equal(['Graham']);
  });

  it('is what the front matter says, before the command', () => {
    expect(backs(`---\nderive: none\n---\n${NOTE}`, { derive: 'all' })).to.deep.equal(['Graham']);
  });

  it('says how many more there are', () => {
    expect(read(NOTE, { derive: 'none' }).setAside.map(({ reason }) => reason)).to.deep.equal([
      '1 more derived card is less sure and not asked; "derive: all" asks them',
    ]);
  });
});

describe('what is never derived', () => {
  for (const [what, note] of [
    ['a password', '# Router\n- Password: hunter2\n- **Admin password**: hunter3'],
    ['a path', '# Logs\n- Location: /var/log/syslog'],
    ['a task', '# Plan\n- TODO: water the plants'],
    [
      'the name of a field',
      '# Pros and cons\n- **Pros**: it is fast and cheap to run\n- **Cons**: it breaks now and then, and is loud',
    ],
  ] as const) {
    it(what, () => {
      expect(backs(note, { derive: 'all' })).to.deep.equal([]);
    });
  }

  it('anything in a language without frames, which is found by its prose', () => {
    const french = `## Osmose\nLe mouvement de l'eau à travers une membrane. ${"Les plantes boivent l'eau de la terre par leurs racines, et la donnent aux feuilles. ".repeat(5)}\n\nQui chante ?::le coq`;
    expect(backs(french)).to.deep.equal(['le coq']);
    expect(read(french).setAside[0]?.reason).to.include('plain notes in the language "fr"');
  });
});

describe('the cards of plain notes, seen before anything is imported', () => {
  it('with their lines and why', () => {
    const shown = previewOf([read(NOTE)]);
    expect(shown).to.match(
      /line 2: What do you call the movement of water through a membrane\?\n {4}Osmosis\n {4}why: /,
    );
    expect(shown).not.to.include('Graham');
  });

  it('as written cards, which are read back as the same', () => {
    const [derived] = read(NOTE).cards;
    const [written] = read(asWrittenCards([read(NOTE)])).cards;
    expect(written).to.deep.include({ front: derived?.front, back: derived?.back });
    expect(written).not.to.have.property('shape');
  });
});
