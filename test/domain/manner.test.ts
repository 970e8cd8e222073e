import { expect } from 'chai';
import { type Manner, type MannerChange, USUAL_MANNER, changed } from '../../lambda/domain/manner.ts';

const rates = (change: MannerChange, times: number): number[] => {
  let manner: Manner = { ...USUAL_MANNER, length: 'long' };
  return Array.from({ length: times }, () => {
    manner = changed(manner, change);
    expect(manner.length).to.equal('long');
    return manner.ratePercent;
  });
};
const lengths = (from: Manner['length'], change: MannerChange, times: number): string[] => {
  let manner: Manner = { ratePercent: 85, length: from };
  return Array.from({ length: times }, () => {
    manner = changed(manner, change);
    expect(manner.ratePercent).to.equal(85);
    return manner.length;
  });
};

describe('how a learner is spoken to', () => {
  it('gets slower and faster step by step, and no further than is understood', () => {
    expect(rates('slower', 3)).to.deep.equal([85, 70, 70]);
    expect(rates('faster', 3)).to.deep.equal([115, 130, 130]);
  });
  it('goes back to the usual speed, and changes nothing else by that', () => {
    expect(changed({ ratePercent: 130, length: 'short' }, 'normal-speed')).to.deep.equal({
      ratePercent: 100,
      length: 'short',
    });
  });
  it('gets shorter and longer step by step', () => {
    expect(lengths('long', 'shorter', 3)).to.deep.equal(['usual', 'short', 'short']);
    expect(lengths('short', 'longer', 3)).to.deep.equal(['usual', 'long', 'long']);
  });
});
