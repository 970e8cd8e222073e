import { expect } from 'chai';
import { addressBlock } from '../../lambda/http/address-block.ts';

describe('whose an address is', () => {
  for (const [address, block] of [
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])
    it(`${String(address)} is ${String(block)}`, () => {
      expect(addressBlock(address ?? '')).to.equal(block);
    });
});
