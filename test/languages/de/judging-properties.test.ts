import { expect } from 'chai';
import fc from 'fast-check';
import { grade } from '../../../lambda/grading/grade.ts';
import { acceptedAnswers } from '../../../lambda/importing/accepted-answers.ts';
import { numberAsSaid } from '../../../lambda/languages/de/compound-numbers.ts';

const LOCALE = 'de-DE';
const judged = (back: string, heard: string): string =>
  grade({ front: 'Was ist das?', back, accepted: acceptedAnswers(back, [], LOCALE) }, heard, { locale: LOCALE })
    .verdict;

const WORDS = `Donau Äquator Österreich Schlüssel Fußball Verfügbarkeit Größe Zelle Enzym Bundestag Wörterbuch Übung
  Warteschlange Lichtgeschwindigkeit Grundgesetz Königsberg Ozean`.split(/\s+/);
const UNITS = 'Sekunden Minuten Stunden Tage Meter Kilometer Gramm Kilogramm Megabyte Euro Prozent'.split(' ');
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const amount = fc.record({ value: fc.integer({ min: 2, max: 999_999 }), unit: fc.constantFrom(...UNITS) });
const inWords = (value: number): string => numberAsSaid(value).join(' ');
const withoutUmlauts = (text: string): string =>
  text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

describe('German judging, whatever the answer', () => {
  it("accepts a card's own answer in small letters, with umlauts or without", () => {
    fc.assert(
      fc.property(phrase, fc.boolean(), (back, isSpelled) => {
        const heard = back.toLowerCase();
        expect(judged(back, isSpelled ? withoutUmlauts(heard) : heard)).to.equal('accept');
      }),
    );
  });

  it('accepts a number as it is said, also where thousands are parted by points', () => {
    fc.assert(
      fc.property(amount, ({ value, unit }) => {
        expect(judged(`${String(value)} ${unit}`, `${inWords(value)} ${unit}`)).to.equal('accept');
        expect(judged(`${value.toLocaleString('de-DE')} ${unit}`, `${inWords(value)} ${unit}`)).to.equal('accept');
      }),
    );
  });

  it('never accepts another number', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 2, max: 999_999 }), ({ value, unit }, other) => {
        fc.pre(value !== other);
        expect(judged(`${String(value)} ${unit}`, `${inWords(other)} ${unit}`)).to.equal('reject');
      }),
    );
  });

  it('accepts decimals with their comma, and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const said = (digit: number): string => `${inWords(whole)} komma ${inWords(digit)}`;
        expect(judged(`${String(whole)},${String(tenth)}`, said(tenth))).to.equal('accept');
        expect(judged(`${String(whole)},${String(tenth)}`, said((tenth % 9) + 1))).to.equal('reject');
      }),
    );
  });

  it('judges whatever is heard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), phrase, (heard, back) => {
        expect(judged(back, heard)).to.be.oneOf(['accept', 'ask', 'reject']);
      }),
    );
  });
});
