import { expect } from 'chai';
import { LOCALES, wordsOf } from '../../lambda/languages/languages.ts';
import type { Words } from '../../lambda/languages/words.ts';
import { spokenReply } from '../../lambda/speech/spoken-reply.ts';
import { replyOf } from '../speech/replies.ts';

const AMERICAN = wordsOf('en-US');

/** Paths of the entries in which two locales differ, as in "troubles.broken". */
function differences(one: object, other: object): string[] {
  return Object.keys({ ...one, ...other }).flatMap((key) => {
    const [a, b] = [one, other].map((entries) => (entries as Readonly<Record<string, unknown>>)[key]);
    if (a === b) return [];
    return isTable(a) && isTable(b) ? differences(a, b).map((path) => `${key}.${path}`) : [key];
  });
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

describe('languages: the words of a locale', () => {
  it('are its own entries and, for the rest, its language’s', () => {
    expect(differences(AMERICAN, wordsOf('en-GB'))).to.deep.equal(['troubles.unreachable', 'offers.review-ahead']);
  });

  it('are the first locale’s of the language where the locale is not named, American where none is known', () => {
    expect(wordsOf('en-IN')).to.equal(AMERICAN);
    expect(wordsOf('')).to.equal(AMERICAN);
  });

  it('hear an overridden entry wherever another one uses it', () => {
    const words: Words = { ...AMERICAN, count: (count) => `<${String(count)}>` };
    const summary = replyOf([{ act: 'summary', answered: 3, right: 2, dueTomorrow: 4 }]);
    expect(spokenReply(summary, words, 100).pieces).to.deep.equal(['<3> cards, <2> right. <4> are due tomorrow.']);
    expect(spokenReply(summary, AMERICAN, 100).pieces).to.deep.equal([
      'Three cards, two right. Four are due tomorrow.',
    ]);
  });

  for (const locale of LOCALES)
    it(`${locale}: a unit has a form after one and a form after more`, () => {
      const { units } = wordsOf(locale).spoken;
      expect([...units].filter(([, { one, many }]) => one === '' || many === '')).to.deep.equal([]);
      expect(units.get('min')).not.to.equal(undefined);
    });
});
