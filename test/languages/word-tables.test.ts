import { expect } from 'chai';
import { askedBounds } from '../../lambda/languages/bound-phrases.ts';
import { spokenTerms, termsByFirstWord } from '../../lambda/languages/spoken-terms.ts';
import { unitFormsBySymbol, unitsByName } from '../../lambda/languages/unit-tables.ts';
import { expansionsOf, keptWords, linesOf, phrasesOf, valuesOf, wordSet } from '../../lambda/languages/word-tables.ts';

describe('a table of words', () => {
  it('has an entry a line, however far it is indented', () => {
    expect(linesOf('\na b\n    c\n')).to.deep.equal(['a b', 'c']);
    expect([...wordSet('a b\n   c')]).to.deep.equal(['a', 'b', 'c']);
  });

  it('has the longest phrase first, so that no shorter one takes its beginning', () => {
    expect(phrasesOf('i think\ni think it is')).to.deep.equal([
      ['i', 'think', 'it', 'is'],
      ['i', 'think'],
    ]);
    expect(spokenTerms('square root = root\nsquare root of = root').map(({ words }) => words.length)).to.deep.equal([
      3, 2,
    ]);
    expect(termsByFirstWord('big o = o\nbig o of = o').get('big')).to.deep.equal([
      { words: ['big', 'o', 'of'], written: ['o'] },
      { words: ['big', 'o'], written: ['o'] },
    ]);
  });

  it('gives a word for its other forms, the words behind an initialism, and the values of number words', () => {
    expect([...keptWords('color colour colours')]).to.deep.equal([
      ['colour', 'color'],
      ['colours', 'color'],
    ]);
    expect([...expansionsOf('un united nations')]).to.deep.equal([['un', ['united', 'nations']]]);
    expect([...valuesOf('ten twenty', 10, 10)]).to.deep.equal([
      ['ten', 10],
      ['twenty', 20],
    ]);
  });

  it('gives units by every name and every symbol, and small coins with the unit they are a part of', () => {
    const units = unitsByName('time|60|minute minutes\nmoney|0.01|cent', new Map([['cent', 'dollar']]));
    expect(units.get('minutes')).to.deep.equal({ name: 'minute', dimension: 'time', factor: 60 });
    expect(units.get('cent')).to.include({ name: 'cent', whole: 'dollar' });
    expect(unitFormsBySymbol('h hr|hour|hours').get('hr')).to.deep.equal({ one: 'hour', many: 'hours' });
  });

  it('gives the side of a bound that a question asks for', () => {
    expect([...askedBounds('most', 'least')]).to.deep.equal([
      ['most', '≤'],
      ['least', '≥'],
    ]);
  });
});
