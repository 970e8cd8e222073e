import { expect } from 'chai';
import { NotStorableError, storable } from '../../lambda/store/storable.ts';
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
    ['a list with holes', [1, undefined, null], [1, null, null]],
    ['an object without what is undefined', { a: 1, b: undefined, c: { d: undefined } }, { a: 1, c: {} }],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['bytes', Buffer.from('ab'), new Uint8Array([97, 98])],
    ['a set of texts', new Set(['a', 'b']), new Set(['a', 'b'])],
    ['a set of numbers', new Set([1, 2]), new Set([1, 2])],
  ] as const)
    it(`is ${what}`, () => {
      expect(storable(value, 'attributes')).to.deep.equal(kept);
    });

  for (const [what, value, message] of [
    ['a Date', new Date(0), /^attributes\.x is a Date; store a number or an ISO string\.$/],
    ['not a number', Number.NaN, /^attributes\.x is NaN; store a finite number or null\.$/],
    ['an infinite number', -Infinity, /^attributes\.x is -Infinity;/],
    ['a bigint that is too large', 9007199254740992n, /^attributes\.x is a bigint past 2\^53; store it as a string\.$/],
    ['a bigint that is too small', -9007199254740992n, /^attributes\.x is a bigint/],
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
