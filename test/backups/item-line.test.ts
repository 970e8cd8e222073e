import { expect } from 'chai';
import fc from 'fast-check';
import { ItemLineError, itemOf, lineOf } from '../../lambda/backups/item-line.ts';
import type { StoredItem, StoredValue } from '../../lambda/ports/backups.ts';
import { thrownError } from '../support/thrown-error.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

const anyNumber = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom(
    '9007199254740993',
    '-0.000000000000000000000000000000000001',
    '1E-130',
    '12345678901234567890123456789012345678',
  ),
);
const anyBytes = fc.uint8Array({ maxLength: 20 }).map((array) => new Uint8Array(array));
const { value: anyValue } = fc.letrec<{ value: StoredValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.record({ S: fc.string({ unit: 'binary' }) }),
    fc.record({ N: anyNumber }),
    fc.record({ B: anyBytes }),
    fc.record({ BOOL: fc.boolean() }),
    fc.constant({ NULL: true } as const),
    fc.record({ SS: fc.uniqueArray(fc.string(), { minLength: 1 }).map((set) => [...set].sort()) }),
    fc.record({ L: fc.array(tie('value'), { maxLength: 4 }) }),
    fc.record({ M: fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }) }),
  ),
}));

describe('a line of a backup', () => {
  it('brings every type back as it was', () => {
    const item: StoredItem = {
      text: { S: 'Zwölf\nZeilen\u2028 "so"' },
      number: { N: '9007199254740993.000000000000001' },
      bytes: { B: bytes(0, 255, 10) },
      yes: { BOOL: true },
      nothing: { NULL: true },
      texts: { SS: ['a', 'b'] },
      numbers: { NS: ['1', '2'] },
      byteses: { BS: [bytes(1), bytes(2)] },
      list: { L: [{ M: { deep: { L: [] } } }, { S: '' }] },
    };
    expect(itemOf(lineOf(item))).to.deep.equal(item);
    expect(lineOf(item)).not.to.include('\n');
  });

  it('brings anything back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyValue, { noNullPrototype: true }), (item) => {
        // A name that objects treat apart is no name that DynamoDB would not take.
        fc.pre(!JSON.stringify(item).includes('__proto__'));
        expect(itemOf(lineOf(item))).to.deep.equal(item);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for equal items, in whatever order they come', () => {
    const one: StoredItem = { a: { SS: ['x', 'y'] }, b: { M: { c: { N: '1' }, d: { NS: ['2', '1'] } } } };
    const other: StoredItem = { b: { M: { d: { NS: ['1', '2'] }, c: { N: '1' } } }, a: { SS: ['y', 'x'] } };
    expect(lineOf(one)).to.equal(lineOf(other));
    expect(lineOf(one)).not.to.equal(lineOf({ ...one, a: { SS: ['x'] } }));
    expect(lineOf({ list: { L: [{ N: '1' }, { N: '2' }] } })).not.to.equal(
      lineOf({ list: { L: [{ N: '2' }, { N: '1' }] } }),
    );
  });

  for (const [what, line] of [
    ['no JSON', '{"pk":'],
    ['an array', '[]'],
    ['plain JSON', '{"pk":"a"}'],
    ['an unknown type', '{"pk":{"T":"a"}}'],
    ['a type of every object', '{"pk":{"constructor":"a"}}'],
    ['two types', '{"pk":{"S":"a","N":"1"}}'],
    ['no type', '{"pk":{}}'],
    ['a number that is none', '{"n":{"N":"one"}}'],
    ['a number as JSON', '{"n":{"N":1}}'],
    ['bytes that are no base64', '{"b":{"B":"?"}}'],
    ['a set that is none', '{"s":{"SS":"a"}}'],
    ['a NULL that is not true', '{"s":{"NULL":false}}'],
    ['a BOOL that is none', '{"s":{"BOOL":"true"}}'],
  ] as const) {
    it(`is refused for ${what}, and nothing of it is repeated`, () => {
      const { message } = thrownError(() => itemOf(line), ItemLineError);
      expect(message).not.to.match(/"a"|"one"|"\?"/);
    });
  }
});
