import { expect } from 'chai';
import { listed, titleWithinSentence, withinSentence } from '../../../lambda/languages/en/note-phrases.ts';
import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow, recognises } from '../../support/each-row.ts';

const { phrases } = ENGLISH_NOTE_WORDS;
const NAMES = new Set(['Lambda', 'Rome', 'Axons']);

describe('English phrases of notes', () => {
  eachRow('a list', phrases.listed, [
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ]);

  it('a list with another conjunction', () => {
    expect(listed(['a', 'b', 'c'], 'or')).to.equal('a, b or c');
  });

  eachRow('within a sentence', (text: string) => withinSentence(text, NAMES), [
    ['Protein that cuts', 'protein that cuts'],
    ['Protein, which cuts', 'protein, which cuts'],
    ['A thing', 'a thing'],
    ['Low-cost storage', 'low-cost storage'],
    ['Low-cost-of-entry storage', 'low-cost-of-entry storage'],
    ['lower case', 'lower case'],
    ['Lambda runs code', 'Lambda runs code'],
    ['Lambda, which runs', 'Lambda, which runs'],
    ['DNA is read', 'DNA is read'],
    ['McDonald sells', 'McDonald sells'],
    ['Multi-AZ copies', 'Multi-AZ copies'],
    ['B2 bombers', 'B2 bombers'],
    ['I said so', 'I said so'],
    ['I, too', 'I, too'],
    ['', ''],
  ]);

  eachRow('a title within a sentence', (text: string) => titleWithinSentence(text, NAMES), [
    ['Key Features', 'key features'],
    ['Use Cases', 'use cases'],
    ['Real-World Examples', 'real-world examples'],
    ['Real-world Examples', 'real-world examples'],
    ['Up-to-date Facts', 'up-to-date facts'],
    ["Newton's Laws", "newton's laws"],
    ['Rome and Carthage', 'Rome and carthage'],
    ['EC2 Types', 'EC2 types'],
    ['McDonald Sites', 'McDonald sites'],
    ['Bo Facts', 'Bo facts'],
    ['USA Facts', 'USA facts'],
    ['AWS Facts', 'AWS facts'],
    ['A Day', 'a day'],
    ['An Hour', 'an hour'],
    ['In Short', 'in Short'],
    ['Is Cheap', 'is cheap'],
    ['It Works', 'it works'],
    ['Of Mice', 'of Mice'],
    ['On Demand', 'on Demand'],
    ['To Do', 'to Do'],
    ['Features of Great Britain', 'features of Great Britain'],
    ['Rules for Ordinary People', 'rules for Ordinary People'],
    ['Rivers in Southern France', 'rivers in Southern France'],
    ['Work with Excel', 'work with Excel'],
    ['Facts on Mars', 'facts on Mars'],
    ['Books by Austen', 'books by Austen'],
    ['Features OF Great Britain', 'features OF Great Britain'],
    ['Roof Often', 'roof often'],
  ]);

  eachRow(
    'the names of a note',
    ({ prose = '', headings = [] }: { prose?: string; headings?: string[] }) => [...phrases.namesIn(prose, headings)],
    [
      [{ prose: 'We use Lambda here' }, ['Lambda']],
      [{ prose: 'It runs, Lambda says' }, ['Lambda']],
      [{ prose: 'we met Éric' }, []],
      [{ prose: 'the Österreich' }, []],
      [{ prose: 'the Zürich lake' }, ['Zürich']],
      [{ prose: 'Great Lambda' }, []],
      [{ prose: 'a Thing' }, []],
      [{ prose: 'the X' }, []],
      [{ prose: 'see Lambda-like' }, []],
      [{ prose: 'see EC2' }, []],
      [{ prose: 'end. Then we' }, []],
      [{ prose: 'pre-built Thing' }, []],
      [{ prose: 'x9abc Thing' }, []],
      [{ headings: ['Lambda'] }, ['Lambda']],
      [{ headings: ['Amazon EC2'] }, ['Amazon', 'EC2']],
      [{ headings: ['Elastic Compute Cloud'] }, []],
      [{ headings: ['Overview'] }, []],
      [{ headings: ['Photosynthesis rate'] }, []],
      [{ headings: ['Axons'] }, []],
      [{ headings: ['children'] }, []],
      [{ headings: ['Swiss Alps'] }, ['Swiss', 'Alps']],
      [{ headings: ['iOS Basics'] }, ['Basics']],
    ],
  );

  eachRow('sentences', phrases.sentencesIn, [
    ['One. Two! Three? Four', ['One', 'Two', 'Three', 'Four']],
    ['One.  Two.', ['One', 'Two']],
    ['It was so. “Yes” it did. (Maybe.)', ['It was so', '“Yes” it did', '(Maybe.)']],
    ['He came. "Well" he said', ['He came', '"Well" he said']],
    ['About 3.5 kg, e.g. bread.', ['About 3.5 kg, e.g. bread']],
    ['Ends so:', ['Ends so']],
    ['Ends so;', ['Ends so']],
    ['Ends so, ', ['Ends so']],
    ['Ends so?!', ['Ends so']],
    ['It is v.2.', ['It is v.2']],
  ]);

  eachRow(
    'mentions of an answer',
    ([text, answer]: readonly [string, string]) =>
      [...text.matchAll(phrases.mentionsOf(answer))].map(([found]) => found),
    [
      [
        ['The cell and a cell, an cell; cells', 'cell'],
        ['The cell', 'a cell', 'an cell', 'cells'],
      ],
      [
        ['CELL by cell', 'Cell'],
        ['CELL', 'cell'],
      ],
      [['bathe cell', 'cell'], ['cell']],
      [['c++ and c', 'c++'], ['c++']],
      [['axb', 'a.b'], []],
    ],
  );

  eachRow('"it" after', (before: string) => phrases.pronounAfter(before, 'cell'), [
    ...['', 'so: ', 'so:', 'one, ', 'one; ', 'one ('].map((before) => [before, 'it'] as const),
    ...'of to with using leveraging by for from in on as is are was through via that when where if because and or'
      .split(' ')
      .flatMap((word) => [[`runs ${word} `, 'it'] as const, [`runs ${word.toUpperCase()}  `, 'it'] as const]),
    ['runs of', null],
    ['runs ', null],
    ['the proof ', null],
    ['in fact ', null],
    ['is not ', null],
    [': runs ', null],
  ]);

  eachRow('stems that tell', phrases.tellingStems, [
    ['Scaling scales', ['scali', 'scal']],
    ['the cat of an ox for in on at to and or with by from as is are a', ['cat']],
    ['Photosynthesis', ['photos']],
    ['cats', ['cats']],
    ['a-b12, Übung!', ['b12', 'übun']],
    ['', []],
  ]);

  recognises(
    'a pronoun at the beginning',
    phrases.beginsWithPronoun,
    'It runs / you run / they run / we run / I run / This runs / that runs',
    'item one / it / runs it now / thistle one / Italy is / your run',
  );
});
