import { expect } from 'chai';
import { olderNode } from '../../local/node-lines.ts';

describe('a line of Node', () => {
  for (const version of ['22.0.0', '24.11.1', '100.0.0'])
    it(`needs no word where it is supported: ${version}`, () => {
      expect(olderNode(version)).to.equal(null);
    });
  it('is named where it is older', () => {
    expect(olderNode('20.20.2')).to.equal('Node 20.20.2 still runs this; Node 22 and 24 are the supported lines.');
  });
});
