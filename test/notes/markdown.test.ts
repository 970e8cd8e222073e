import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseMarkdown } from '../../lambda/notes/markdown.ts';

const parse = (text: string, path = 'notes.md') => parseMarkdown({ path, text });
const pairs = (text: string): string[] => parse(text).cards.map(({ front, back }) => `${front} -> ${back}`);
const reasons = (text: string): string[] =>
  parse(text).setAside.map(({ line, reason }) => `${String(line)}: ${reason}`);

/** form: [note, cards]. */
const FORMS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a line with ::': ['Which pigment is green::chlorophyll', ['Which pigment is green? -> chlorophyll']],
  'a line with :: and spaces': ['What boils at 100 degrees? :: water', ['What boils at 100 degrees? -> water']],
  'both ways with :::': ['Hund:::dog', ['Hund -> dog', 'Dog -> Hund']],
  'over several lines': [
    'Which gas do plants take in?\n?\ncarbon dioxide',
    ['Which gas do plants take in? -> carbon dioxide'],
  ],
  'over several lines, both ways': [
    'Paris\n??\nthe capital of France',
    ['Paris -> the capital of France', 'The capital of France -> Paris'],
  ],
  'a list below a lone question mark': [
    'Name the primary colours.\n?\n- red\n- yellow\n- blue',
    ['Name the primary colours. -> red, yellow and blue'],
  ],
  'gaps, each a card': [
    'The ==heart== pumps ==blood==.',
    ['Fill the gap: The blank pumps blood. -> heart', 'Fill the gap: The heart pumps blank. -> blood'],
  ],
  'in a list': [
    '- What is 7 times 8?::56\n- What is 6 times 6?::36',
    ['What is 7 times 8? -> 56', 'What is 6 times 6? -> 36'],
  ],
  'an arrow after a question': [
    '- Need more memory? → a bigger instance',
    ['What do you choose if you need more memory? -> a bigger instance'],
  ],
  'an arrow broken by a wrong encoding': [
    '- Which organ filters blood? â†’ the kidney',
    ['Which organ filters blood? -> the kidney'],
  ],
  'a definition callout': [
    '## Enzyme\n> [!definition]\n> Protein that speeds up a reaction',
    ['What do you call this: protein that speeds up a reaction? -> Enzyme'],
  ],
  'a subject that is defined': [
    '# Osmosis\nOsmosis is the movement of water through a membrane.',
    ['What do you call this: the movement of water through a membrane? -> Osmosis'],
  ],
  'terms against each other': [
    '# Transport\n- **TCP**: reliable, ordered\n- **UDP**: fast, unordered',
    ['TCP or UDP, which one is it: reliable, ordered? -> TCP', 'TCP or UDP, which one is it: fast, unordered? -> UDP'],
  ],
  'a year': [
    '# Rome\n- 476: fall of the western empire',
    ['In which year was this: fall of the western empire? -> 476'],
  ],
  'a short list under a title': [
    '# Phases of mitosis\n1. Prophase\n2. Metaphase\n3. Anaphase\n4. Telophase',
    ['Name the four phases of mitosis. -> Prophase, Metaphase, Anaphase and Telophase'],
  ],
  'a flow': [
    '# Order handling\n```mermaid\ngraph LR\nA[Basket] --> B[Payment] --> C[Shipping]\n```',
    [
      'In the order handling flow, what comes right after Basket? -> Payment',
      'In the order handling flow, what comes right after Payment? -> Shipping',
    ],
  ],
};

describe('notes become cards', () => {
  for (const [form, [note, cards]] of Object.entries(FORMS)) {
    it(form, () => {
      expect(pairs(note)).to.deep.equal(cards);
    });
  }

  for (const [what, note] of [
    ['code', '```\na::b\n```\n`std::vector` and `x == y == z`'],
    ['formulas', '$a::b$ and $$\nf::g\n$$'],
    ['a table', '| a::b | c |\n|---|---|\n| d::e | f |'],
    ['an address', 'See ::1, fe80::1 and https://example.org/a::b'],
    ['fields of Dataview', 'due:: 2024-05-01\nstatus:: open\n[rating:: 5]\nLast read:: 2024-05-01'],
    ['prose', '# Walks\nWe walked for hours. It rained, and then: nothing.'],
    ['a comment of the scheduler', '<!--SR:!2024-01-01,3,250-->'],
  ] as const) {
    it(`${what} never does by accident`, () => {
      expect(pairs(note)).to.deep.equal([]);
    });
  }

  it('what else counts, a hint and a block id are taken from the card', () => {
    const [card] = parse('Longest river?::the Nile (accept: Nile River, Nahr an-Nil) (hint: in Africa) ^r1').cards;
    expect(card).to.deep.include({
      back: 'the Nile',
      accepted: ['Nile River', 'Nahr an-Nil'],
      hint: 'in Africa',
      blockId: 'r1',
    });
  });

  it('a list card keeps its items, and cards know their place', () => {
    const [card] = parse('# Bread\n## Key ingredients\n- flour\n- water\n- salt').cards;
    expect(card).to.deep.include({ items: ['flour', 'water', 'salt'], heading: 'Bread > Key ingredients', line: 3 });
    expect(card?.front).to.equal('Name the three key ingredients of Bread.');
  });

  it('tags, front matter or the file name the deck', () => {
    const deck = (text: string, path?: string) =>
      parse(text, path).cards.map((card) => `${card.deck} ${card.deckTitle}`);
    expect(deck('Q?::A', 'my notes/Cell biology_2.md')).to.deep.equal(['cell-biology_2 Cell biology 2']);
    expect(deck('---\ntitle: The Sea\n---\nQ?::A')).to.deep.equal(['the-sea The Sea']);
    expect(deck('---\ntags: [flashcards/law/torts]\n---\nQ?::A')).to.deep.equal(['law/torts Law torts']);
    expect(deck('#flashcards/a\n\nQ1?::A\n\n#flashcards/b\n\nQ2?::A')).to.deep.equal(['a A', 'b B']);
    expect(deck('Q?::A', '日本語.md')[0]).to.match(/^notes-\w+ 日本語$/);
  });

  it('sets aside with line and reason what cannot be asked aloud', () => {
    expect(reasons('Which one::![x](y.png)')).to.deep.equal([
      '1: the back holds a picture, a program or a formula that cannot be spoken',
    ]);
    expect(reasons('What is it::')).to.deep.equal(['1: the back of the card is empty']);
    expect(reasons('Q?::A\n\nQ?::B')).to.deep.equal(['3: the same question stands in line 1']);
    expect(reasons(`Recite?::${'word '.repeat(40)}`)[0]).to.match(/^1: the back has 40 words/);
    expect(reasons('# Pumps\n- **Heat pump**: a heat pump that moves heat with a pump')[0]).to.match(
      /give its answer away/,
    );
  });

  it('reads on after front matter that is broken', () => {
    for (const [note, reason] of [
      ['---\ntitle: [open\n---\nQ?::A', /not valid YAML/],
      ['---\ntitle: open\n\nQ?::A', /never closed/],
    ] as const) {
      expect(parse(note).cards.map(({ back }) => back)).to.deep.equal(['A']);
      expect(reasons(note)[0]).to.match(reason);
    }
  });

  it('refuses a note that is too large, and reads a large one', () => {
    expect(reasons('x'.repeat(5 * 1024 * 1024 + 1))).to.deep.equal(['1: the note is larger than 5 MB; split it']);
    expect(parse('Q?::A\n\n'.repeat(2000)).cards).to.have.length(1);
  });

  it('emoji, whole or broken, are not spoken', () => {
    expect(pairs('# ðŸŒ Planets 🪐\n- Which planet is red? 🔴 → Mars ✅')).to.deep.equal([
      'Which planet is red? -> Mars',
    ]);
  });

  it('never throws, and never says markup', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::',
        '\n?\n',
        '==',
        '# ',
        '- ',
        '**',
        '`',
        '$',
        '> [!info]\n> ',
        '[[',
        '](',
        '→',
        '---\n',
        '|',
        '#flashcards ',
        '```mermaid\ngraph LR\n',
        '-->',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { front, back } of parse(pieces.join('')).cards) {
          expect(front.length).to.be.within(1, 300);
          expect(back.length).to.be.within(1, 200);
          expect(front + back).not.to.match(/\*\*|`|\n|\p{Cc}|\p{Cs}|\uFFFC/u);
        }
      }),
    );
  });
});

describe('the bundled deck', () => {
  const read = (name: string): string => readFileSync(new URL(`../../lambda/notes/${name}`, import.meta.url), 'utf8');

  it('is what its note says', () => {
    expect(JSON.parse(read('sample-deck.json'))).to.deep.equal(parse(read('sample-deck.md'), 'sample-deck.md'));
  });
  it('has nothing set aside', () => {
    expect(parse(read('sample-deck.md')).setAside).to.deep.equal([]);
  });
});
