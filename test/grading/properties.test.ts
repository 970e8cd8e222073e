import { expect } from 'chai';
import fc from 'fast-check';
import { numberInWords } from '../../lambda/grading/canonical/number-in-words.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { Judgement } from '../../lambda/grading/judgement.ts';
import { english } from '../../lambda/languages/en/judging.ts';
import { acceptedAnswers } from '../../lambda/importing/accepted-answers.ts';

const judged = (back: string, heard: string, locale = 'en-US'): Judgement =>
  grade({ front: 'What is it?', back, accepted: acceptedAnswers(back, [], 'en-US') }, heard, { locale });
const ENGLISH = english();
const inWords = (value: number): string => numberInWords(String(value), ENGLISH).join(' ');

const WORDS =
  `lambda queue bucket table trigger gateway photosynthesis nucleus treaty Hastings Shakespeare Danube encryption
  container registry pipeline snapshot replica shard consumer quaternion isotope verb`.split(/\s+/);
const UNITS = 'seconds minutes hours days meters kilometers grams kilograms gigabytes megabytes dollars percent'.split(
  ' ',
);

const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const amount = fc.record({ value: fc.integer({ min: 2, max: 99_999 }), unit: fc.constantFrom(...UNITS) });
const letters = fc.string({ unit: fc.constantFrom(...'BCDFGJKLMPQRSTVWXZ'), minLength: 2, maxLength: 5 });

describe('grading, whatever the answer', () => {
  it("accepts a card's own answer in any casing and punctuation", () => {
    fc.assert(
      fc.property(phrase, fc.constantFrom('', '.', '!', '?', ','), fc.boolean(), (back, mark, isLoud) => {
        const heard = `${isLoud ? back.toUpperCase() : back.toLowerCase()}${mark}`;
        expect(judged(back, heard)).to.include({ verdict: 'accept', rule: 'exact' });
      }),
    );
  });

  it('accepts a number in its spoken form', () => {
    fc.assert(
      fc.property(amount, ({ value, unit }) => {
        expect(judged(`${String(value)} ${unit}`, `${inWords(value)} ${unit}`).verdict).to.equal('accept');
        expect(judged(`${value.toLocaleString('en-US')} ${unit}`, `${inWords(value)} ${unit}`).verdict).to.equal(
          'accept',
        );
      }),
    );
  });

  it('accepts an initialism letter by letter', () => {
    fc.assert(
      fc.property(letters, (back) => {
        const spelled = [...back.toLowerCase()];
        expect(judged(back, spelled.join(' ')).verdict).to.equal('accept');
        expect(judged(back, `${spelled.join('. ')}.`).verdict).to.equal('accept');
      }),
    );
  });

  it('never accepts another number of the same unit', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 2, max: 99_999 }), ({ value, unit }, other) => {
        fc.pre(other !== value);
        expect(judged(`${String(value)} ${unit}`, `${inWords(other)} ${unit}`).verdict).to.equal('reject');
        expect(judged(`within ${String(value)} ${unit}`, `within ${String(other)} ${unit}`).verdict).to.equal('reject');
      }),
    );
  });

  it('takes no notice of a filler', () => {
    fc.assert(
      fc.property(phrase, phrase, fc.constantFrom('um', 'uh', 'well', 'erm'), (back, heard, filler) => {
        expect(judged(back, `${filler} ${heard} ${filler}`)).to.deep.equal(judged(back, heard));
      }),
    );
  });

  it('never throws, gives a score from 0 to 1, and says the same again', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      phrase,
      amount.map(({ value, unit }) => `${inWords(value)} ${unit}`),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom('en-US', 'en-GB', 'de-DE', 'xx', ''), (back, heard, locale) => {
        const judgement = judged(back, heard, locale);
        expect(judgement.score).to.be.within(0, 1);
        expect(judged(back, heard, locale)).to.deep.equal(judgement);
      }),
    );
  });
});
