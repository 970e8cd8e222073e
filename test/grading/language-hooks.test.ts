import { expect } from 'chai';
import { plainWords } from '../../lambda/grading/canonical/written.ts';
import { readingsOf } from '../../lambda/grading/canonical/canonical.ts';
import { numberInWords } from '../../lambda/grading/canonical/number-in-words.ts';
import { grade } from '../../lambda/grading/grade.ts';
import { english } from '../../lambda/languages/en/judging.ts';
import type { JudgingTables } from '../../lambda/languages/judging-tables.ts';

const ENGLISH = english();

/** English whose numbers below a hundred are one word, units first, and whose marks are the continent's. */
const TWISTED: JudgingTables = {
  ...ENGLISH,
  numbers: {
    ...ENGLISH.numbers,
    compoundNumber: (word) => ({ oneandtwenty: 21, threehundred: 300 })[word] ?? null,
    compoundOrdinal: (word) => (word === 'oneandtwentieth' ? 21 : null),
    inWords: (value) => [`n${String(value)}`],
  },
  written: { ...ENGLISH.written, isDayFirst: true, decimalMark: ',' },
  clock: { ...ENGLISH.clock, minutesFollow: true, bareHalf: 'to' },
};

const read = (text: string, tables: JudgingTables): string =>
  (readingsOf(plainWords(text, tables), tables)[0]?.tokens ?? []).join(' ');

describe('grading: what a language may have otherwise', () => {
  for (const [text, tokens] of [
    ['oneandtwenty', '21'],
    ['threehundred five', '305'],
    ['threehundred oneandtwenty', '321'],
    ['oneandtwenty thousand', '21000'],
    ['nineteen oneandtwenty', '1921'],
    ['the oneandtwentieth of may', 'month5 21'],
    ['3,5 meters', '3.5 meter'],
    ['1.500.000', '1500000'],
    ['3.4.2020', 'month 4 3 2020'],
    ['3 oclock ten', '3:10'],
    ['half four', '3:30'],
  ] as const)
    it(`"${text}" is read as "${tokens}"`, () => {
      expect(read(text, TWISTED)).to.equal(tokens);
      expect(read(text, ENGLISH)).not.to.equal(tokens);
    });

  it('says numbers in its own way', () => {
    expect(numberInWords('21.5', TWISTED)).to.deep.equal(['n21', 'point', 'five']);
  });

  it('a Briton writes the day first and says half four for half past', () => {
    const card = { front: '', back: '3 April 2020', accepted: [] };
    expect(grade(card, '3/4/2020', { locale: 'en-GB' }).verdict).to.equal('accept');
    expect(grade(card, '3/4/2020', { locale: 'en-US' }).verdict).not.to.equal('accept');
    const time = { front: '', back: '4:30', accepted: [] };
    expect(grade(time, 'half four', { locale: 'en-GB' }).verdict).to.equal('accept');
    expect(grade(time, 'half four', { locale: 'en-US' }).verdict).not.to.equal('accept');
  });

  it('without tables, signs still tell answers apart', () => {
    const card = { front: '', back: 'C#', accepted: [] };
    expect(grade(card, 'c#', { locale: 'fr-FR' }).verdict).to.equal('accept');
    expect(grade(card, 'c', { locale: 'fr-FR' }).verdict).not.to.equal('accept');
  });
});
