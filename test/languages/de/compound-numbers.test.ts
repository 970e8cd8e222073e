import { expect } from 'chai';
import fc from 'fast-check';
import { compoundNumber, numberAsSaid, ordinalWords } from '../../../lambda/languages/de/compound-numbers.ts';

const READ: readonly (readonly [string, number | null])[] = [
  ['einundzwanzig', 21],
  ['zwoundvierzig', 42],
  ['hundert', 100],
  ['hundertfunf', 105],
  ['hundertundeins', 101],
  ['funfzehnhundert', 1500],
  ['neunzehnhundertvierundachtzig', 1984],
  ['zweitausendsechsundzwanzig', 2026],
  ['dreihundertvierundfunfzigtausendsechshundertzwolf', 354_612],
  ['einhalb', 0.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['ein', null],
  ['eine', null],
  ['hund', null],
  ['jahrhundert', null],
  ['hundertwasser', null],
  ['einundein', null],
  ['zweihunderthundert', null],
];

describe('German numbers in one word', () => {
  for (const [word, value] of READ) {
    it(`reads "${word}" as ${String(value)}`, () => {
      expect(compoundNumber(word)).to.equal(value);
    });
  }

  it('reads every whole number below a million as it is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(numberAsSaid(value).map(compoundNumber)).to.deep.equal([value]);
      }),
    );
  });

  it('says a million and more in words of their own', () => {
    expect(numberAsSaid(2_000_021)).to.deep.equal(['zwei', 'millionen', 'einundzwanzig']);
  });

  it('knows ordinals in every ending', () => {
    const ordinals = ordinalWords();
    expect(
      ['erste', 'dritten', 'siebter', 'achtes', 'zwolfte', 'zwanzigstem', 'einundzwanzigste'].map((word) =>
        ordinals.get(word),
      ),
    ).to.deep.equal([1, 3, 7, 8, 12, 20, 21]);
  });
});
