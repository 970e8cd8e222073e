import { expect } from 'chai';
import fc from 'fast-check';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';

const parse = (text: string, path = 'notes.md') => parseMarkdown({ path, text });
const pairs = (text: string): string[] => parse(text).cards.map(({ front, back }) => `${front} -> ${back}`);
const reasons = (text: string): string[] =>
  parse(text).setAside.map(({ line, reason }) => `${String(line)}: ${reason}`);

describe('notes become cards', () => {
  for (const [what, note] of [
    ['code', '```\na::b\n```\n`std::vector` and `x == y == z`'],
    ['a name of a program', 'Use std::vector here. AWS::S3::Bucket makes one, Shape::area() tells, if x==y==z.'],
    ['a wiki link or another', 'See [[A::B|c]], [a::b](http://x.y), https://x.y/a::b and **[c::d](e)**.'],
    ['a comment', '%% a hidden::comment %%\n\n%%\none more::comment\n%%\n\n<!-- and::this -->'],
    ['a field in brackets', 'A task [due:: 2024-01-01] with (mood:: rather good) in it.'],
    ['a footnote', 'Words.[^1]\n\n[^1]: foo::bar'],
    [
      'a task or a remark',
      '- [ ] read chapter 3\n- Note: this is important\n- Then: we go on\n- See also: another note',
    ],
    ['when it was edited', '*Notes Last Updated: 2025-02-14 14:39*'],
    ['a rhetorical question in prose', 'We walked. What now? Nobody knew, and it rained on us.'],
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

  it('tags hold from their line on, beside a card for it alone', () => {
    const decks = (text: string): string[] => parse(text).cards.map(({ deck, back }) => `${back} ${deck}`);
    expect(
      decks('#flashcards/a\nQ1?::1\n\n#flashcards/b Q2?::2\nQ3?::3\n\n- Q4?::4 #flashcards/c\n- Q5?::5'),
    ).to.deep.equal(['1 a', '2 b', '3 a', '4 c', '5 a']);
    expect(decks('# A\nQ1?::1\n## B #flashcards/b\nQ2?::2\n```\n#flashcards/c\n```\n## D\nQ3?::3')).to.deep.equal([
      '1 notes',
      '2 b',
      '3 b',
    ]);
  });

  it('a block id is that of its own line, or of the one card above it', () => {
    const ids = (text: string): (string | null)[] => parse(text).cards.map(({ blockId }) => blockId);
    expect(ids('Q1?::1\nQ2?::2 ^b\nQ3?::3')).to.deep.equal([null, 'b', null]);
    expect(ids('Q1?::1\n^a')).to.deep.equal(['a']);
    expect(ids('Q1?\n??\nA1 ^a')).to.deep.equal(['a', 'a']);
  });

  it('a back may go on in a list, and a heading may be a front', () => {
    expect(pairs('Which two?\n?\nThese:\n- red\n- blue')).to.deep.equal(['Which two? -> These: red and blue']);
    expect(pairs('# Longest river\n?\nthe Nile')).to.deep.equal(['Longest river -> the Nile']);
    expect(pairs('Q1?::A1\nQ2\n?\nA2')).to.deep.equal(['Q1? -> A1', 'Q2 -> A2']);
    expect(reasons('Show it.\n?\n```\nlet a = 1;\nreturn a;\n```')).to.deep.equal([
      '1: the back holds a program and cannot be spoken',
    ]);
  });

  it('gaps as Anki writes them, and of a long paragraph only the sentence', () => {
    expect(pairs('{{c1::Paris::city}} lies on the {{c2::Seine}}.')).to.deep.equal([
      'Fill the gap: blank lies on the Seine. -> Paris',
      'Fill the gap: Paris lies on the blank. -> Seine',
    ]);
    const filler = 'Words that fill the paragraph and go on. '.repeat(8);
    expect(pairs(`${filler}Rome has ==seven== hills. ${filler}`)).to.deep.equal([
      'Fill the gap: Rome has blank hills. -> seven',
    ]);
  });

  it('says what may be a card and was not made one', () => {
    expect(
      reasons('mood:: great\n\nstd2::vector here\n\n| a | b |\n|---|---|\n| c | d |\n\n- rain → floods'),
    ).to.deep.equal([
      '1: "mood::" may be a field or a program; tag the note #flashcards to make it a card',
      '3: "std2::" may be a field or a program; tag the note #flashcards to make it a card',
      '5: a table is not asked about; write a row as front::back to make it a card',
      '9: an arrow without a question; end its left side with a question mark to make it a card',
    ]);
    expect(pairs('#flashcards\nmood:: great')).to.deep.equal(['Mood -> great']);
    const twice = '# Orders\n```mermaid\ngraph LR\nA[Queue] --> B[Worker] --> C[Table] --> D[Worker] --> E[Mail]\n```';
    expect(reasons(twice)).to.deep.equal(['2: "Worker" stands twice in the flow; what follows it is not clear']);
  });

  it('a comment that is never closed is text', () => {
    expect(pairs('It is 100%% sure.\n\nQ?::A')).to.deep.equal(['Q? -> A']);
  });

  it('reads a long note as it reads a short one, with its lines and links', () => {
    const part = (i: number): string =>
      `## Part ${String(i)}\n\nWhich number is [this][n] in part ${String(i)}?::${String(i)}\n\n\`\`\`\n\n# no heading\nno::card ${String(i)}\n\n\`\`\`\n`;
    const { cards, setAside } = parse(
      `${Array.from({ length: 300 }, (_, i) => part(i)).join('\n')}\n[n]: https://example.org`,
    );
    expect(setAside).to.deep.equal([]);
    expect(cards).to.have.length(300);
    expect(cards.at(-1)).to.deep.include({
      front: 'Which number is this in part 299?',
      line: 299 * 11 + 3,
      heading: 'Part 299',
    });
    expect(
      parse(Array.from({ length: 900 }, (_, i) => `- What is item ${String(i)}?::${String(i)} of them`).join('\n'))
        .cards,
    ).to.have.length(900);
  });

  it('sets aside what is too much for one block, and reads on', () => {
    const note = `Q1?::A1\n\n${'word '.repeat(30_000)}\n\n# H\n\nQ2?::A2\n\n${'> '.repeat(5000)}deep`;
    expect(parse(note).cards.map(({ back }) => back)).to.deep.equal(['A1', 'A2']);
    expect(reasons(note)).to.deep.equal([
      '3: 150001 characters without an empty line are too much to read; divide them',
    ]);
  });

  it('sets aside with line and reason what cannot be asked aloud', () => {
    expect(reasons('Which one::`for (;;) { a(); }`')).to.deep.equal([
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
    expect(reasons('x'.repeat(10 * 1024 * 1024 + 1))).to.deep.equal([
      '1: the note is larger than 10 MB; split it; cards it had before stay',
    ]);
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
        '%%',
        '{{c1::',
        'START\nBasic\n',
        '\nBack: b\nEND\n',
        'STARTI [Cloze] {a} ENDI',
        '\nQ: ',
        '\nA: ',
        '\nC: [a] ',
        ' #card\n',
        '- a #card\n  - b\n',
        '{{cloze ',
        '}}',
        '```flashcard\nfront: a\nback: b\n```\n',
        '<!--SR:!2024-08-01,4,270-->\n',
        '#flashcards/a/b\n',
        'What is it?\n',
        '- **a**: ',
        ' ^id\n',
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
