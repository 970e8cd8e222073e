import { expect } from 'chai';
import { learnerKeyOf } from '../../lambda/alexa/learner-key.ts';

describe('alexa/learner-key', () => {
  it('is 22 characters of the base64url SHA-256', () => {
    // printf abc | sha256sum: ba7816bf 8f01cfea 414140de 5dae2223 ...
    expect(learnerKeyOf('abc')).to.equal('ungWv48Bz-pBQUDeXa4iI7');
  });

  it('differs by learner and fits a DynamoDB key', () => {
    const keys = ['amzn1.ask.account.A', 'amzn1.ask.account.B', '', 'é'].map(learnerKeyOf);
    expect(new Set(keys).size).to.equal(keys.length);
    for (const key of keys) expect(key).to.match(/^[A-Za-z0-9_-]{22}$/);
  });
});
