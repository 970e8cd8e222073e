import { expect } from 'chai';
import { readNote } from '../../lambda/notes/formats/formats.ts';
import { markdown } from '../../lambda/notes/formats/markdown.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import type { Draft } from '../../lambda/proofreading/draft.ts';
import { fileTree } from '../../lambda/proofreading/file-tree.ts';
import { type Finding, countsOf, worstFirst } from '../../lambda/proofreading/finding.ts';
import type { Beside } from '../../lambda/proofreading/proof.ts';
import { newFindings, proofread } from '../../lambda/proofreading/proofread.ts';
import { countsInWords } from '../../lambda/proofreading/reasons.ts';
import { aCard } from '../support/cards.ts';

const draft = (path: string, text: string): Draft => ({
  note: readNote({ path, bytes: Buffer.from(text) }, markdown),
  text,
});

const review = (notes: Readonly<Record<string, string>>, beside?: Beside): Finding[] =>
  proofread(
    Object.entries(notes).map(([path, text]) => draft(path, text)),
    beside,
  );

const short = ({ path, line, severity, rule }: Finding): string => `${path}:${String(line)} ${severity} ${rule}`;
const lines = (...all: string[]): string => `#flashcards\n${all.join('\n')}\n`;

/** Lines of a tagged note, which begin at line 2, and what is found. */
const FOUND: readonly (readonly [what: string, cards: readonly string[], found: readonly string[]])[] = [
  ['nothing wrong', ['Which pigment makes leaves green?::chlorophyll', 'What holds the genes?::the nucleus'], []],
  ['a picture for an answer', ['What is this?::![](cell.png)'], ['n.md:2 error unspeakable']],
  ['no answer', ['What is this?::'], ['n.md:2 error unspeakable']],
  ['an answer of 31 words', [`What?::${'word '.repeat(31)}`], ['n.md:2 error too-long']],
  ['an answer of 21 words', [`What?::${'word '.repeat(21)}`], ['n.md:2 warning too-long']],
  ['an answer of 20 words', [`What?::${'word '.repeat(20)}`], []],
  ['an answer that is no answer aloud', ['Which arrow points right?::→'], ['n.md:2 error never-heard']],
  ['a command for an answer', ['What gives up a turn?::skip'], ['n.md:2 warning is-command']],
  ['yes for an answer', ['Is water wet?::yes'], []],
  ['the same question again', ['What is it?::a cell', 'What is it?::a cell'], ['n.md:3 warning duplicate']],
  [
    'answers that sound alike',
    ['Which verb is to influence?::affect', 'Which noun is a result?::effect'],
    ['n.md:2 warning false-friend', 'n.md:3 warning false-friend'],
  ],
  [
    'an answer that is counted for another one',
    ['Where do guests sleep?::suite', 'Where do companies receive guests?::hospitality suite'],
    ['n.md:3 warning false-friend'],
  ],
  [
    'two names for one thing',
    [
      'What stores objects?::S3',
      'Which store has buckets?::Amazon S3',
      'How long?::15 min',
      'How short?::fifteen minutes',
    ],
    [],
  ],
  [
    'an answer in a question about the same thing',
    ['Which bone is in the thigh of the leg?::femur', 'Is the femur in the thigh of the leg?::yes'],
    ['n.md:2 warning gives-away'],
  ],
  [
    'an answer in a question about something else',
    ['Who wrote Faust?::Goethe', 'Where was Goethe born?::Frankfurt'],
    [],
  ],
  ['gaps of one sentence', ['', 'A ==cell== has a ==membrane== around it.'], ['n.md:3 note gives-away']],
  ['a card both ways', ['cell:::Zelle'], []],
];

describe('the review of notes', () => {
  for (const [what, cards, found] of FOUND)
    it(`finds ${what}`, () => {
      expect(review({ 'n.md': lines(...cards) }).map(short)).to.deep.equal(found);
    });

  it('says what is wrong in a sentence with the answers and the place', () => {
    const [first] = review({ 'n.md': lines('Which verb is to influence?::affect', 'Which noun is a result?::effect') });
    expect(first?.sentence).to.equal(
      'The answer "affect" sounds like "effect", the answer in line 3; said aloud, one may be heard as the other.',
    );
  });

  it('takes plain notes for no cards that were lost', () => {
    const text = '# Cells\n\n| a | b |\n|---|---|\n| ![](x.png) | 2 |\n\n- Price: what to ask is open\n';
    expect(review({ 'n.md': text }).every(({ severity }) => severity === 'note')).to.equal(true);
  });

  it('finds the same card in another note, and another answer to a question of the deck', () => {
    const found = review(
      {
        'a/x.md': lines('What is it?::a cell', 'Who?::she'),
        'b/y.md': lines('What is it?::a cell'),
        'c/z.md': '#flashcards/x\nWho?::he\n',
      },
      { shown: (path) => `./${path}` },
    );
    expect(found.map(short)).to.deep.equal(['b/y.md:2 warning duplicate', 'c/z.md:2 error duplicate']);
    expect(found[0]?.sentence).to.equal('The same question with the same answer stands in ./a/x.md, line 2.');
    expect(found[1]?.sentence).to.include('with another answer ("she")');
  });

  describe('beside the cards of a learner', () => {
    const kept = (source: string, reviews: number, card: Partial<KeptCard['card']> = {}): KeptCard => ({
      card: aCard({
        deck: 'n',
        front: 'What is it?',
        back: 'a cell',
        accepted: [],
        reviews: Array.from({ length: reviews }, () => ({ atMs: 1, rating: 'good' as const })),
        ...card,
      }),
      origin: { source, heading: 'Cells', blockId: null, line: null, isDerived: false },
    });

    it('tells of reviews that would be lost, at the heading they stood under', () => {
      const found = review({ 'n.md': '#flashcards\n\n## Cells\n\nWho?::she\n' }, { kept: [kept('n.md', 7)] });
      expect(found.map(short)).to.deep.equal(['n.md:3 warning lost-history']);
      expect(found[0]?.sentence).to.include('"What is it?" has been reviewed 7 times and is in the notes no more');
    });

    it('does not where the card was never reviewed, is still there, or was reworded', () => {
      const one = { kept: [kept('n.md', 7)] };
      expect(review({ 'n.md': '#flashcards\n\n## Cells\n\nWho?::she\n' }, { kept: [kept('n.md', 0)] })).to.deep.equal(
        [],
      );
      expect(review({ 'n.md': lines('What is it?::a cell') }, one)).to.deep.equal([]);
      expect(review({ 'n.md': '#flashcards\n\n## Cells\n\nWhat is that?::a cell\n' }, one)).to.deep.equal([]);
    });

    it('tells where a note is gone, and of a card that another note gave already', () => {
      const isGone = (path: string): boolean => path === 'gone.md';
      const gone = review({ 'n.md': lines('Who?::she') }, { kept: [kept('gone.md', 2)], isGone });
      expect(gone.map(short)).to.deep.equal(['gone.md:1 warning lost-history']);
      const stored = review(
        { 'n.md': lines('What is it?::a cell') },
        { kept: [kept('other.md', 2, { deck: 'other' })] },
      );
      expect(stored.map(short)).to.deep.equal(['n.md:2 warning duplicate']);
      expect(stored[0]?.sentence).to.include('is a card of other.md already');
    });
  });

  it('finds links and pictures that lead nowhere', () => {
    const text = [
      '# Plant cells',
      'See [walls](walls.md), [its parts](walls.md#parts), [none](none.md) and [there](https://a.example/x.md).',
      '![green](img/green.png) and ![red](img/red.png), [below](#plant-cells), [moon](#moon), [nothing]()',
      '[[walls]] [[Walls#Parts|parts]] [[Moss]] ![[green.png]] ![[blue.png]] ![capital](img/Green.png)',
      '`[code](code.md)` <img src="img/none.svg"> [up](../n.md) [site](/img/green.png)',
    ].join('\n\n');
    const files = fileTree(['bio/n.md', 'n.md', 'bio/walls.md', 'bio/img/green.png']);
    const found = review({ 'bio/n.md': text, 'bio/walls.md': '# Walls\n\n## Parts\n' }, { files });
    expect(found.map(({ line, severity, sentence }) => `${String(line)} ${severity} ${sentence}`)).to.deep.equal([
      '3 warning The link leads to "none.md", which is not there.',
      '5 error The picture "img/red.png" is not there.',
      '5 warning The link leads to "#moon", and no heading has that name.',
      '5 warning The link leads nowhere.',
      '7 note The link leads to "Moss", which is not there.',
      '7 error The picture "blue.png" is not there.',
      '7 error "img/Green.png" is not there, but "green.png" is: capitals count where notes are kept online.',
      '9 error The picture "img/none.svg" is not there.',
    ]);
    expect(review({ 'bio/n.md': text }).filter(({ rule }) => rule.startsWith('broken'))).to.deep.equal([]);
  });

  it('says of a note that cannot be read that nothing was', () => {
    const note = readNote({ path: 'n.md', bytes: Buffer.from([0, 1, 2]) }, markdown);
    const found = proofread([{ note, text: null }]);
    expect(found.map(short)).to.deep.equal(['n.md:1 error unread']);
    expect(found[0]?.sentence).to.equal(
      'Nothing of this note was read: the file is no Markdown; cards it had before stay.',
    );
  });

  it('takes a thousand cards in seconds', function () {
    this.timeout(30_000);
    const cards = Array.from(
      { length: 1000 },
      (_, i) => `What is number ${String(i)} of the list?::thing ${String(i)}`,
    );
    expect(review({ 'n.md': lines(...cards) }).filter(({ rule }) => rule === 'false-friend')).to.deep.equal([]);
  });
});

describe('new findings', () => {
  const before = review({ 'old.md': lines('What gives up a turn?::skip') });

  it('are those that the notes did not have before, wherever they stand', () => {
    const now = review({ 'new.md': lines('Who?::she', '', 'What gives up a turn?::skip', 'What ends it?::stop') });
    expect(newFindings(now, before, () => 'old.md').map(short)).to.deep.equal(['new.md:5 warning is-command']);
    expect(newFindings(now, before)).to.have.length(2);
  });

  it('count one by one where a fault stands twice', () => {
    expect(newFindings([...before, ...before], before)).to.have.length(1);
  });
});

describe('findings', () => {
  const found = review({ 'n.md': lines('What gives up a turn?::skip', 'Which arrow points right?::→') });

  it('are counted, in words too', () => {
    expect(countsOf(found)).to.deep.equal({ error: 1, warning: 1, note: 0 });
    expect(countsInWords({ error: 1, warning: 2, note: 0 })).to.equal('1 error, 2 warnings');
    expect(countsInWords({ error: 0, warning: 0, note: 0 })).to.equal('nothing to say');
  });

  it('are told worst first', () => {
    expect(worstFirst(found).map(short)).to.deep.equal(['n.md:3 error never-heard', 'n.md:2 warning is-command']);
  });
});
