import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

eachPeerCase('decks, as hashcards reads them', {
  'an empty one': { note: '', cards: [], aside: [] },
  'one of empty lines': { note: '\n\n\n', cards: [], aside: [] },
  'a question': {
    note: 'Q: What is Ada?\nA: A language of the eighties.',
    cards: ['What is Ada? -> A language of the eighties'],
  },
  'sides of several lines': {
    note: 'Q: What are\nthese\nthree?\nA: one\ntwo\nthree',
    cards: ['What are these three? -> one two three'],
  },
  'two questions': { note: 'Q: One?\nA: 1\n\nQ: Two?\nA: 2\n\n', cards: ['One? -> 1', 'Two? -> 2'] },
  'a gap, then a question': {
    note: 'C: It is [foo] here\nQ: Who?\nA: me',
    cards: ['Fill the gap: It is blank here -> foo', 'Who? -> me'],
  },
  'a gap': { note: 'C: Cats [purr] loudly.', cards: ['Fill the gap: Cats blank loudly. -> purr'] },
  'two gaps': {
    note: 'C: Cats [purr] and dogs [bark].',
    cards: ['Fill the gap: Cats blank and dogs bark. -> purr', 'Fill the gap: Cats purr and dogs blank. -> bark'],
  },
  'gaps over several lines': {
    note: 'C: Cats [purr]\nand dogs [bark]\nat night.',
    cards: [
      'Fill the gap: Cats blank and dogs bark at night. -> purr',
      'Fill the gap: Cats purr and dogs blank at night. -> bark',
    ],
  },
  'two texts with gaps': {
    note: 'C: Cats [purr]\nC: Dogs [bark]',
    cards: ['Fill the gap: Cats blank -> purr', 'Fill the gap: Dogs blank -> bark'],
  },
  'gaps that begin on the next line, after an empty one': {
    note: 'C:\nMake what people want.\n\n— [Ann Lee], [_Of Paint_]\n\n',
    cards: [
      'Fill the gap: Make what people want. — blank, Of Paint -> Ann Lee',
      'Fill the gap: Make what people want. — Ann Lee, blank -> Of Paint',
    ],
  },
  'an exclamation mark in a gap': {
    note: "C: The sign [$n!$] means 'n factorial'.",
    cards: ["Fill the gap: The sign blank means 'n factorial'. -> $n!$"],
  },
  // A picture without words cannot be shown to ears; with words it is said.
  'a picture beside gaps': {
    note: 'C: Cats [purr] ![](cat.jpg) here.\n\nC: Dogs [bark] ![at night](dog.jpg) here.',
    cards: ['Fill the gap: Dogs blank at night here. -> bark'],
    aside: ['1: the front holds a picture without words for it; write them as ![what it shows](picture.png)'],
  },
  'no answer': { note: 'Q: Who?', cards: [], aside: ['1: the back of the card is empty'] },
  'no question': { note: 'A: me', cards: [] },
  'no answer before a gap': {
    note: 'Q: Who?\nC: Cats [purr]',
    cards: ['Fill the gap: Cats blank -> purr'],
    aside: ['1: the back of the card is empty'],
  },
  'no answer before a question': {
    note: 'Q: Who?\nQ: What?\nA: this',
    cards: ['What? -> this'],
    aside: ['1: the back of the card is empty'],
  },
  'two answers': {
    note: 'Q: Who?\nA: me\nA: you',
    cards: ['Who? -> me'],
    aside: ['3: the front of the card is empty'],
  },
  'an answer to a gap': {
    note: 'C: Cats [purr]\nA: no',
    cards: ['Fill the gap: Cats blank -> purr'],
    aside: ['2: the front of the card is empty'],
  },
  'a text without a gap': {
    note: 'C: Cats\n\nC: Dogs [bark]',
    cards: ['Fill the gap: Dogs blank -> bark'],
    aside: ['1: it has no gap to ask for'],
  },
  'the same card twice': {
    note: 'Q: Who?\nA: me\n\nQ: Who?\nA: me\n\n',
    cards: ['Who? -> me'],
    aside: ['4: the same question stands in line 1'],
  },
  'the same gap twice': {
    note: 'C: Cats [purr]\n\nC: Cats [purr]',
    cards: ['Fill the gap: Cats blank -> purr'],
  },
  'lines of dashes and headings end a card': {
    note: '# Pets\n\nQ: Who barks?\nA: the dog\n---\nA remark.\n\n## More\nQ: Who mews?\nA: the cat\n\n## End\n\nWords.',
    cards: ['Who barks? -> the dog', 'Who mews? -> the cat'],
  },
  'what is escaped, a link, a footnote are no gaps': {
    note: 'C: A \\[b\\] and [c](http://x.y) and [d].[^1]',
    cards: ['Fill the gap: A [b] and c and blank. -> d'],
  },
  'an equals sign in a gap': { note: 'C: So [a = b] holds', cards: ['Fill the gap: So blank holds -> a = b'] },
});

describe('decks of hashcards', () => {
  const of = (note: string) => readPeer({ note, cards: [], path: 'cells.md' });

  it('have the name that their front matter says, which is TOML', () => {
    for (const [matter, deck] of [
      ['---\nname = "Cell Biology"\n---\n\n', 'cell-biology'],
      ["---\nother = 1\nname = 'Bio::Cells'\n---\n", 'bio/cells'],
      ['---\nother_field = "value"\n---\n', 'cells'],
      ['---\n---\n', 'cells'],
      ['', 'cells'],
    ] as const) {
      const { cards, setAside, format } = of(`${matter}Q: What is a cell?\nA: the unit of life`);
      expect(
        cards.map((card) => card.deck),
        matter,
      ).to.deep.equal([deck]);
      expect(setAside).to.deep.equal([]);
      expect(format).to.equal('hashcards');
    }
  });

  it('are no notes that ask questions beside other things', () => {
    for (const note of ['We met.\n\nQ: Who?\nA: me', '- Q: Who?\n- A: me', 'Q: Who?\nA: me\n\nWe met and spoke.'])
      expect(of(note).format, note).to.equal(undefined);
  });
});
