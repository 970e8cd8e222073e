import { expect } from 'chai';
import fc from 'fast-check';
import { numberInWords } from '../../lambda/grading/canonical/number-in-words.ts';
import { grade } from '../../lambda/grading/grade.ts';
import { acceptedAnswers } from '../../lambda/importing/accepted-answers.ts';
import { judgingTablesOf } from '../../lambda/languages/languages.ts';

/** What the properties need of a language. */
interface Spoken {
  readonly locale: string;
  /** Nouns of which none is like another. */
  readonly nouns: readonly string[];
  /** "A causes B", by the verb alone. */
  readonly verbs: readonly string[];
  readonly or: (one: string, other: string) => readonly string[];
  readonly not: (what: string) => readonly string[];
  readonly corrected: (from: string, to: string) => readonly string[];
  readonly more: (number: string) => readonly string[];
  readonly most: (number: string) => readonly string[];
  readonly least: (number: string) => readonly string[];
  readonly percent: string;
  readonly point: string;
  /** Two units, and how many of the smaller one make the larger. */
  readonly units: readonly (readonly [larger: string, smaller: string, times: number])[];
  readonly question: (words: string) => string;
}

const ENGLISH: Spoken = {
  locale: 'en-US',
  nouns: 'glacier hormone treaty magnet violin pepper satellite harbour enzyme compass'.split(' '),
  verbs: ['causes', 'absorbs', 'follows', 'dissolves'],
  or: (one, other) => [`${one} or ${other}`, `either ${one} or ${other}`, `I think it's ${one} or ${other}`],
  not: (what) => [`not ${what}`, `it's not ${what}`, `it isn't ${what}`],
  corrected: (from, to) => [
    `${from}, no, ${to}`,
    `${from}, wait, ${to}`,
    `it's not ${from}, it's ${to}`,
    `not ${from} but ${to}`,
  ],
  more: (number) => [`more than ${number}`, `over ${number}`],
  most: (number) => [`at most ${number}`, `no more than ${number}`, `${number} or less`],
  least: (number) => [`at least ${number}`, `no less than ${number}`, `${number} or more`],
  percent: 'percent',
  point: 'point',
  units: [
    ['minutes', 'seconds', 60],
    ['hours', 'minutes', 60],
    ['kilometers', 'meters', 1000],
    ['years', 'months', 12],
  ],
  question: (words) => `What does the ${words} do?`,
};

const GERMAN: Spoken = {
  locale: 'de-DE',
  nouns: 'Gletscher Hormon Vertrag Magnet Geige Pfeffer Satellit Hafen Enzym Kompass'.split(' '),
  verbs: ['verursacht', 'absorbiert', 'beeinflusst', 'löst'],
  or: (one, other) => [`${one} oder ${other}`, `entweder ${one} oder ${other}`, `ich glaube ${one} oder ${other}`],
  not: (what) => [`nicht ${what}`, `das ist nicht ${what}`, `kein ${what}`],
  corrected: (from, to) => [
    `${from}, nein, ${to}`,
    `${from}, warte, ${to}`,
    `nicht ${from}, sondern ${to}`,
    `es ist nicht ${from}, es ist ${to}`,
  ],
  more: (number) => [`mehr als ${number}`, `über ${number}`],
  most: (number) => [`höchstens ${number}`, `nicht mehr als ${number}`, `${number} oder weniger`],
  least: (number) => [`mindestens ${number}`, `nicht weniger als ${number}`, `${number} oder mehr`],
  percent: 'Prozent',
  point: 'Komma',
  units: [
    ['Minuten', 'Sekunden', 60],
    ['Stunden', 'Minuten', 60],
    ['Kilometer', 'Meter', 1000],
    ['Jahre', 'Monate', 12],
  ],
  question: (words) => `Was macht ${words}?`,
};

for (const spoken of [ENGLISH, GERMAN]) {
  const { locale, nouns, verbs, units } = spoken;
  const tables = judgingTablesOf(locale);
  if (tables === null) throw new Error(`${locale} has no tables.`);
  const verdict = (back: string, heard: string, front = ''): string =>
    grade({ front, back, accepted: acceptedAnswers(back, [], locale) }, heard, { locale }).verdict;
  const inWords = (value: number): string => numberInWords(String(value), tables).join(' ');
  const noun = fc.constantFrom(...nouns);
  const twoNouns = fc.uniqueArray(noun, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;
  const number = fc.integer({ min: 2, max: 9_999 });
  const each = (heard: readonly string[], check: (one: string) => void): void => {
    heard.forEach(check);
  };

  describe(`grading in ${locale}, whatever the answer`, () => {
    it('never accepts a right answer beside another one', () => {
      fc.assert(
        fc.property(twoNouns, fc.boolean(), ([right, wrong], isFirst) => {
          const heard = isFirst ? spoken.or(right, wrong) : spoken.or(wrong, right);
          each(heard, (one) => expect(verdict(right, one), one).to.equal('ask'));
        }),
      );
    });

    it('never accepts a right answer that is denied', () => {
      fc.assert(
        fc.property(noun, (right) => {
          each(spoken.not(right), (one) => expect(verdict(right, one), one).to.equal('reject'));
        }),
      );
    });

    it('takes a correction for what it says', () => {
      fc.assert(
        fc.property(twoNouns, ([right, wrong]) => {
          each(spoken.corrected(wrong, right), (one) => expect(verdict(right, one), one).to.equal('accept'));
          each(spoken.corrected(right, wrong), (one) => expect(verdict(right, one), one).not.to.equal('accept'));
        }),
      );
    });

    it('takes a corrected number for what it says', () => {
      fc.assert(
        fc.property(number, number, (right, wrong) => {
          fc.pre(right !== wrong);
          const [to, from] = [inWords(right), inWords(wrong)];
          each(spoken.corrected(from, to), (one) => expect(verdict(String(right), one), one).to.equal('accept'));
          each(spoken.corrected(to, from), (one) => expect(verdict(String(right), one), one).to.equal('reject'));
        }),
      );
    });

    it('never accepts a sentence whose subject and object have changed places', () => {
      fc.assert(
        fc.property(twoNouns, fc.constantFrom(...verbs), ([one, other], verb) => {
          const back = `${one.toLowerCase()} ${verb} ${other.toLowerCase()}`;
          expect(verdict(back, back)).to.equal('accept');
          expect(verdict(back, `${other} ${verb} ${one}`)).to.equal('reject');
        }),
      );
    });

    it('tells bounds from numbers, and from each other', () => {
      fc.assert(
        fc.property(number, (value) => {
          const said = inWords(value);
          each(spoken.more(said), (one) => expect(verdict(String(value), one), one).to.equal('reject'));
          each([...spoken.most(said), ...spoken.least(said)], (one) =>
            expect(verdict(String(value), one), one).to.equal('ask'),
          );
          each(spoken.most(said), (one) => {
            expect(verdict(`<= ${String(value)}`, one), one).to.equal('accept');
            expect(verdict(`>= ${String(value)}`, one), one).to.equal('reject');
          });
          each(spoken.least(said), (one) => expect(verdict(`≥ ${String(value)}`, one), one).to.equal('accept'));
        }),
      );
    });

    it('accepts a share in any form', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 99 }), (hundredths) => {
          const share = (hundredths / 100).toFixed(2).replace('.', tables.written.decimalMark);
          const percent = `${inWords(hundredths)} ${spoken.percent}`;
          expect(verdict(share, percent)).to.equal('accept');
          expect(verdict(`${String(hundredths)} %`, percent)).to.equal('accept');
          expect(verdict(`$\\frac{${String(hundredths)}}{100}$`, percent)).to.equal('accept');
          expect(verdict(share, `${inWords(hundredths === 50 ? 51 : 100 - hundredths)} ${spoken.percent}`)).to.equal(
            'reject',
          );
        }),
      );
    });

    it('accepts an amount in another unit', () => {
      fc.assert(
        fc.property(fc.constantFrom(...units), fc.integer({ min: 2, max: 40 }), ([larger, smaller, times], value) => {
          const back = `${String(value)} ${larger}`;
          expect(verdict(back, `${inWords(value * times)} ${smaller}`)).to.equal('accept');
          expect(verdict(back, `${inWords(value * times + 1)} ${smaller}`)).to.equal('reject');
        }),
      );
    });

    it('rejects what only repeats the question', () => {
      fc.assert(
        fc.property(twoNouns, ([asked, right]) => {
          expect(verdict(right, asked, spoken.question(asked))).to.equal('reject');
        }),
      );
    });

    it('counts no item of a list that is denied', () => {
      fc.assert(
        fc.property(twoNouns, ([one, other]) => {
          const { and } = tables.numbers;
          const card = { front: '', back: `${one}, ${other}`, items: [one, other], accepted: [] };
          const judged = (heard: string): string => grade(card, heard, { locale }).verdict;
          const [not = ''] = spoken.not('');
          expect(judged(`${other} ${and} ${one}`)).to.equal('accept');
          expect(judged(`${not} ${other} ${and} ${not} ${one}`)).to.equal('reject');
          expect(judged(`${other} ${and} ${not} ${one}`)).to.equal('ask');
        }),
      );
    });
  });
}
