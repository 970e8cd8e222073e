import { expect } from 'chai';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { cardOf, readCase, readJudgedCase } from '../../local/grading-case.ts';
import { thrownError } from '../support/thrown-error.ts';

const CASE = {
  question: 'Which protocol turns names into addresses?',
  expected: ['DNS', 'name system'],
  given: 'd n s',
};

describe('a grading case', () => {
  const read = (value: unknown): unknown => readCase(JSON.stringify(value), 'Line 3');

  it('is read without what a grader need not know', () => {
    expect(read({ ...CASE, human: true, source: 'own' })).to.deep.equal(CASE);
    expect(readJudgedCase(JSON.stringify({ ...CASE, human: false, n: 1 }), 'Line 1')).to.deep.equal({
      ...CASE,
      human: false,
    });
  });

  const broken: [string, string, string][] = [
    ['no JSON', '{"question": ', 'it is not JSON'],
    ['no object', '"DNS"', 'it is not a JSON object'],
    ['null', 'null', 'it is not a JSON object'],
    ['no question', JSON.stringify({ ...CASE, question: undefined }), '"question" is missing'],
    ['a question of no text', JSON.stringify({ ...CASE, question: 3 }), '"question" is not text'],
    ['no expected answers', JSON.stringify({ ...CASE, expected: [] }), '"expected" holds no answer'],
    [
      'expected answers in one text',
      JSON.stringify({ ...CASE, expected: 'DNS' }),
      '"expected" is not a list of answers',
    ],
    ['an expected answer of no text', JSON.stringify({ ...CASE, expected: ['DNS', null] }), '"expected.1" is not text'],
    ['nothing given', JSON.stringify({ ...CASE, given: undefined }), '"given" is missing'],
    ['a given answer of no text', JSON.stringify({ ...CASE, given: ['d n s'] }), '"given" is not text'],
    [
      'an endless expected answer',
      JSON.stringify({ ...CASE, expected: ['d'.repeat(2001)] }),
      '"expected.0" has 2001 characters, and at most 2,000 make an answer',
    ],
  ];
  for (const [what, text, rule] of broken)
    it(`is refused with ${what}`, () => {
      expect(thrownError(() => readCase(text, 'Line 3'), LocalDataError).message).to.include(`Line 3: ${rule}.`);
    });

  it('must say what a person thought where that is needed', () => {
    const judged = (human: unknown) => () => readJudgedCase(JSON.stringify({ ...CASE, human }), 'a.jsonl, line 9');
    expect(thrownError(judged(undefined), LocalDataError).message).to.include('a.jsonl, line 9: "human" is missing.');
    expect(thrownError(judged('yes'), LocalDataError).message).to.include(
      'a.jsonl, line 9: "human" is neither true nor false.',
    );
  });

  it('makes a card as an import does: the first answer its back, the others and the aliases accepted', () => {
    const expected = ['Domain Name System (DNS)', 'name system', 'Name system', 'dns'];
    const card = cardOf({ question: 'Which?', expected, given: '' });
    expect(card).to.include({ front: 'Which?', back: 'Domain Name System (DNS)' });
    expect(card.accepted.slice(0, 2)).to.deep.equal(['name system', 'dns']);
    expect(card.accepted).to.include('Domain Name System').and.not.include('DNS');
  });

  it('has no question where a key stands for it', () => {
    const front = (question: string): string => cardOf({ ...CASE, question }).front;
    for (const key of ['tech:DNS', 'nemo-cardinal:42', 'qanta:dns']) expect(front(key)).to.equal('');
    for (const question of ['technology: what is it?', 'What does qanta: mean?'])
      expect(front(question)).to.equal(question);
  });
});
