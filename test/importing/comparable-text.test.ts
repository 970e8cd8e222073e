import { expect } from 'chai';
import { comparableText } from '../../lambda/importing/comparable-text.ts';

describe('texts as they are compared', () => {
  it('are the same whatever their case, spaces and punctuation', () => {
    for (const [a, b] of [
      ['What is it?', ' what  is it '],
      ['key-value', 'Key value'],
      ['E.C.S.', 'e c s'],
      ['"it", (really): yes; no!', 'it really yes no'],
      ['Caf\u00e9', 'cafe\u0301'],
      ['COVID-19', 'Covid 19'],
      ['pages 2-3', 'pages 2 3'],
      [' ? ', '?'],
    ] as const)
      expect(comparableText(a), a).to.equal(comparableText(b));
  });
  it('are others where a sign is another', () => {
    const texts = [
      '<=',
      '>=',
      '<',
      '>',
      '=',
      '&',
      '|',
      'a',
      'C',
      'C++',
      'C#',
      '-1',
      '1',
      '+1',
      '2^3',
      '2*3',
      '2/3',
      '50%',
    ];
    texts.push(
      '$5',
      '5',
      '€5',
      '?',
      '!',
      '…',
      'ki',
      'कि',
      'की',
      '≤ 5',
      'a_b',
      'a b',
      '~a',
      '@a',
      'x \\ y',
      'x − y',
      'x -1',
      'x 1',
    );
    expect(new Set(texts.map(comparableText)).size).to.equal(texts.length - 1);
    expect(comparableText('a_b')).to.equal(comparableText('a b'));
  });
});
