import { expect } from 'chai';
import { unicode } from '../../lambda/domain/unicode.ts';

const words = () => unicode('gu')`[\p{L}\p{M}]+`;

describe('a pattern with Unicode classes', () => {
  it('is the literal of the same text and flags', () => {
    const { source, flags } = words();
    expect({ source, flags }).to.deep.equal({ source: /[\p{L}\p{M}]+/gu.source, flags: 'gu' });
    expect('Größe, naïveté'.match(words())).to.deep.equal(['Größe', 'naïveté']);
  });

  it('is compiled once where it stands', () => {
    expect(words()).to.equal(words());
  });

  it('is another one where another stands', () => {
    expect(unicode('u')`^\p{Lu}`.test('a')).to.equal(false);
    expect(unicode('u')`^\p{Ll}`.test('a')).to.equal(true);
  });

  it('keeps backslashes, and backticks by their code', () => {
    expect(unicode('u')`^\x60\p{N}\.\\$`.test('`7.\\')).to.equal(true);
  });
});
