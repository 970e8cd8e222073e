import { expect } from 'chai';
import { setOrRemove } from '../../lambda/store/update-expression.ts';

describe('an update of attributes', () => {
  it('sets those with a value and removes the others', () => {
    expect(setOrRemove({ a: 1, b: undefined, c: null })).to.deep.equal({
      UpdateExpression: 'SET #a = :a, #c = :c REMOVE #b',
      ExpressionAttributeNames: { '#a': 'a', '#b': 'b', '#c': 'c' },
      ExpressionAttributeValues: { ':a': 1, ':c': null },
    });
    expect(setOrRemove({ a: 1 }).UpdateExpression).to.equal('SET #a = :a');
    expect(setOrRemove({ a: undefined, b: undefined }).UpdateExpression).to.equal('REMOVE #a, #b');
  });
});
