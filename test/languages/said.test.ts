import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { canBeSaid } from '../../lambda/languages/say-text.ts';
import { spokenForm } from '../../lambda/languages/spoken-form.ts';

/** Lines of `written | said`; a bar that is written stands escaped or has no space on one of its sides. */
function casesIn(name: string): { written: string; said: string }[] {
  return readFileSync(new URL(`./tables/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !/^# (?!Title)/.test(line))
    .map((line) => {
      const at = line.lastIndexOf(' | ');
      return { written: line.slice(0, at).replace('\\|', '|'), said: line.slice(at + 3) };
    });
}

describe('languages: what is written, as it is said', () => {
  for (const table of ['en-said.txt', 'en-formulas.txt'])
    for (const { written, said } of casesIn(table))
      it(`${written} is "${said}"`, () => {
        expect(spokenForm(written, 'en-US')).to.equal(said);
        expect(canBeSaid(written), 'can be said').to.equal(true);
      });

  it('removes what cannot be sent or heard', () => {
    expect(spokenForm('a\u0000b\ud800c\u200bd\u202ee\nf', 'en-US')).to.equal('a b cde f');
  });

  for (const written of [
    '`if (x) { return; }`',
    '`<div>`',
    '`a\\b`',
    '`a = b + c - d * e / f % g == h != i`',
    '`the quick brown fox jumps over the lazy dog`',
    '$\\begin{matrix}a\\end{matrix}$',
    '$\\unknown{x}$',
    '$a & b$',
    '$a \\\\ b$',
    '$\\frac{1}$',
    '$x^$',
    '$(a$',
    '$a}$',
    `$${'x + '.repeat(40)}x$`,
    '',
    '🚀',
    '...',
  ])
    it(`${JSON.stringify(written)} cannot be said, and is read without a fault`, () => {
      expect(canBeSaid(written)).to.equal(false);
      expect(spokenForm(written, 'en-US')).to.be.a('string');
    });
});
