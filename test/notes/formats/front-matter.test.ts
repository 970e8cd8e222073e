import { expect } from 'chai';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';

const parse = (text: string, path = 'file.md') => parseMarkdown({ path, text });
const CARD = 'Which one?::this';
const deckOf = (matter: string): string | undefined => parse(`---\n${matter}\n---\n${CARD}`).cards[0]?.deck;

describe('front matter', () => {
  it('names the deck by title or tag', () => {
    for (const [matter, deck] of [
      ['title: The Sea', 'the-sea'],
      ['title: "The: Sea" # a comment', 'the-sea'],
      ['title: >\n  The\n  Sea', 'the-sea'],
      ['title: ""', 'file'],
      ['title: [a, b]', 'file'],
      ['title: 1984', '1984'],
      ['title: 1.10 # as it stands', '1-10'],
      ['title: 007', '007'],
      ['title: true', 'file'],
      ['title: null', 'file'],
      ['tags: flashcards/law', 'law'],
      ['tags: a, flashcards/law', 'law'],
      ['tags: [a, "#flashcards/law", 5, ""]', 'law'],
      ['tags:\n- a\n- flashcards/law/torts', 'law/torts'],
      ['tags: [flashcards]\ntitle: The Sea', 'the-sea'],
      ['- a list', 'file'],
      ['just words', 'file'],
      ['', 'file'],
    ] as const)
      expect(deckOf(matter), matter).to.equal(deck);
  });

  it('may end in dots, and has spaces after its marks', () => {
    for (const note of [`---\ntitle: The Sea\n...\n${CARD}`, `---  \ntitle: The Sea\n--- \n${CARD}`])
      expect(parse(note).cards[0]?.deck).to.equal('the-sea');
  });

  it('is no card, however long it is, and lines keep their numbers', () => {
    const lines = Array.from({ length: 200 }, (_, i) => `key${String(i)}: a::b\n\n# c`);
    const { cards, setAside } = parse(`---\n${lines.join('\n')}\n---\n${CARD}\n\n---\n\ntitle: none\n\n---\n`);
    expect(cards.map(({ line, front, heading }) => [line, front, heading])).to.deep.equal([[603, 'Which one?', '']]);
    expect(setAside).to.deep.equal([]);
  });

  it('says the language of the note', () => {
    const note = (matter: string): string =>
      `---\n${matter}\n---\n# Osmosis\nOsmosis is the movement of water.\n\n${CARD}`;
    for (const matter of ['a: b', 'lang: en', 'lang: en-GB', 'language: en', 'language: English please', 'lang: 5'])
      expect(parse(note(matter)).cards, matter).to.have.length(2);
    for (const matter of ['lang: xx', 'language: xx-YY', 'language: xx\nlang: en']) {
      const { cards, setAside } = parse(note(matter));
      expect(cards.map(({ back }) => back)).to.deep.equal(['this']);
      expect(setAside[0]?.reason).to.match(/the language "xx/);
    }
  });

  it("may hold another kind of language beside the note's", () => {
    expect(parse(`---\nlanguage: Python\nlang: de\n---\n${CARD}`).language).to.equal('de');
  });

  it('says where its lang is none', () => {
    for (const lang of ['german', '5', '[de, en]', '"English please"'])
      expect(parse(`---\ntitle: x\nlang: ${lang}\n---\n${CARD}`).setAside, lang).to.deep.equal([
        {
          line: 3,
          reason: `lang is ${lang}, not the code of a language such as de or en-GB; the note was read without it`,
        },
      ]);
    for (const matter of ['language: Python', 'lang:', 'lang: ""', 'lang: en'])
      expect(parse(`---\n${matter}\n---\n${CARD}`).setAside, matter).to.deep.equal([]);
  });

  for (const [what, note, line, reason] of [
    ['broken', `---\na: b\ntitle: [open\n---\n${CARD}`, 3, /is not valid YAML \(Flow sequence.*\); the rest was read$/],
    ['twice the same key', `---\na: b\na: c\n---\n${CARD}`, 3, /is not valid YAML \(Map keys must be unique\)/],
    ['an alias of nothing', `---\na: *b\n---\n${CARD}`, 1, /is not valid YAML \(Unresolved alias/],
    ['never closed', `---\ntitle: open\n\n${CARD}`, 1, /^the front matter is never closed; the rest was read$/],
  ] as const) {
    it(`that is ${what} is set aside, and the note is read`, () => {
      const { cards, setAside } = parse(note);
      expect(cards.map(({ back, deck }) => [back, deck])).to.deep.equal([['this', 'file']]);
      expect(setAside).to.have.length(1);
      expect(setAside[0]?.line).to.equal(line);
      expect(setAside[0]?.reason).to.match(reason);
    });
  }

  it('that would grow without end is set aside', () => {
    const grown = [
      'a: &a [1, 1]',
      ...[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'.charAt(i)}, `.repeat(9)}]`),
    ];
    expect(parse(`---\n${grown.join('\n')}\n---\n${CARD}`).setAside[0]?.reason).to.match(/Excessive alias count/);
  });

  it('is not what a line across the page begins', () => {
    for (const note of [`---\n\n${CARD}`, `---\n${CARD}`, `${CARD}\n\n---\ntitle: x\n---`])
      expect(parse(note).setAside, note).to.deep.equal([]);
  });
});
