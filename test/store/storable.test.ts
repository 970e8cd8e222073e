import { expect } from 'chai';
import { NotStorableError, exactNumber, storable } from '../../lambda/store/storable.ts';
import { thrownError } from '../support/thrown-error.ts';

class Player {
  readonly name = 'one';
}

describe('what DynamoDB can keep', () => {
  for (const [what, value, kept] of [
    ['null', null, null],
    ['nothing in a text', '', ''],
    ['false', false, false],
    ['a number', -1.5, -1.5],
    ['the largest exact bigint', 9007199254740991n, 9007199254740991],
    ['the least exact bigint', -9007199254740991n, -9007199254740991],
    ['a bigint that no number equals', 9007199254740993n, 9007199254740993n],
    ['a bigint of 38 digits', 10n ** 40n - 10n ** 2n, 10n ** 40n - 10n ** 2n],
    ['a list with holes', [1, undefined, null], [1, null, null]],
    ['an object without what is undefined', { a: 1, b: undefined, c: { d: undefined } }, { a: 1, c: {} }],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['bytes', Buffer.from('ab'), new Uint8Array([97, 98])],
    ['a set of texts', new Set(['a', 'b']), new Set(['a', 'b'])],
    ['a set of numbers', new Set([1, 2n ** 60n]), new Set([1, 2n ** 60n])],
    ['a set of bytes', new Set([Buffer.from('a')]), new Set([new Uint8Array([97])])],
  ] as const)
    it(`is ${what}`, () => {
      expect(storable(value, 'attributes')).to.deep.equal(kept);
    });

  for (const [what, value, message] of [
    ['a Date', new Date(0), /^attributes\.x is a Date; store a number or an ISO string\.$/],
    ['not a number', Number.NaN, /^attributes\.x is NaN; store a finite number or null\.$/],
    ['an infinite number', -Infinity, /^attributes\.x is -Infinity;/],
    [
      'a bigint of too many digits',
      10n ** 38n + 1n,
      /^attributes\.x is a bigint of more than 38 digits; store it as a string\.$/,
    ],
    ['a function', () => 1, /^attributes\.x is a function; store plain data\.$/],
    ['a symbol', Symbol('x'), /^attributes\.x is a symbol;/],
    ['an instance of a class', new Player(), /^attributes\.x is an instance of Player; store plain data\.$/],
    ['a map', new Map([['a', 1]]), /^attributes\.x is an instance of Map;/],
    ['an empty set', new Set(), /^attributes\.x is an instance of Set;/],
    ['a set of two kinds', new Set(['a', 1]), /^attributes\.x is an instance of Set;/],
    ['a set of neither', new Set([true]), /^attributes\.x is an instance of Set;/],
    ['a fault in a list', [[1], [2, Number.NaN]], /^attributes\.x\[1\]\[1\] is NaN;/],
  ] as const)
    it(`is not ${what}, and says where it stands and what to store instead`, () => {
      expect(thrownError(() => storable({ x: value }, 'attributes'), NotStorableError).message).to.match(message);
    });
});

describe('a number as DynamoDB gives it', () => {
  for (const text of [
    '0',
    '-0',
    '1',
    '-1.5',
    '0.1',
    '9007199254740991',
    '1e30',
    '1e-7',
    '0.000',
    '100',
    '1.10',
    '1E+2',
  ])
    it(`is a number where that is the same: ${text}`, () => {
      expect(exactNumber(text)).to.equal(Number(text));
    });
  for (const text of ['9007199254740993', '-12345678901234567890123456789012345678'])
    it(`is a bigint where no number is the same: ${text}`, () => {
      expect(exactNumber(text)).to.equal(BigInt(text));
    });
  for (const text of ['0.12345678901234567890123456789', '1.5e125', '-3.14159265358979323846'])
    it(`keeps its digits where it has too many of them: ${text}`, () => {
      const number = exactNumber(text);
      if (typeof number === 'number') expect(number).to.equal(Number(text));
      else expect(String(number)).to.equal(text);
      expect(typeof number).to.equal(text === '1.5e125' ? 'number' : 'object');
    });
});
