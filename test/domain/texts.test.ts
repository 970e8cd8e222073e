import { expect } from 'chai';
import fc from 'fast-check';
import { literalPattern } from '../../lambda/domain/literal-pattern.ts';
import { plainText } from '../../lambda/domain/plain-text.ts';
import { remembered } from '../../lambda/domain/remembered.ts';
import { textHash } from '../../lambda/domain/text-hash.ts';
import { eachRow } from '../support/each-row.ts';

eachRow('a text as it is compared word by word', plainText, [
  ["That's E.C.S.!", 'thats e c s'],
  ['  Key--value ', 'key value'],
  ['rock ’n’ roll', 'rock n roll'],
  ['ﬁve ２', 'five 2'],
  ['Straße', 'straße'],
  ['क्या', 'क्या'],
  ['?!', ''],
]);

describe('a text as a pattern', () => {
  it('matches itself and nothing else', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'ab.*+?^${}()|[]\\'), maxLength: 6 });
    fc.assert(
      fc.property(signs, signs, (text, other) => {
        expect(new RegExp(`^${literalPattern(text)}$`).test(other)).to.equal(text === other);
        expect(new RegExp(`^${literalPattern(text)}$`).test(text)).to.equal(true);
      }),
    );
  });
});

describe('a hash of a text', () => {
  // Test vectors of http://www.isthe.com/chongo/tech/comp/fnv/: what is chosen by it stays as it was.
  eachRow('is FNV-1a, 32 bits', textHash, [
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ]);
});

describe('a function that remembers', () => {
  it('works out each text once, until it has kept as many as it may', () => {
    const asked: string[] = [];
    const upper = remembered((text) => {
      asked.push(text);
      return text.toUpperCase();
    }, 2);
    expect(['a', 'b', 'a', 'b'].map(upper)).to.deep.equal(['A', 'B', 'A', 'B']);
    expect(asked).to.deep.equal(['a', 'b']);
    expect(['c', 'c', 'a'].map(upper)).to.deep.equal(['C', 'C', 'A']);
    expect(asked).to.deep.equal(['a', 'b', 'c', 'a']);
  });
});
