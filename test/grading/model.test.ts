import { expect } from 'chai';
import { type Model, packed, probability, unpacked } from '../../lambda/grading/model.ts';

const MODEL: Model = {
  features: ['recall', 'missed'],
  bias: -0.407,
  trees: [[0, 0.851, [1, 0.02, 0.179, -0.05], 0.3], -0.1],
};

describe('the model of the grader', () => {
  it('is stored without a loss', () => {
    expect(unpacked(packed(MODEL))).to.deep.equal(MODEL);
  });

  it('is stored in thousandths', () => {
    expect(packed(MODEL)).to.deep.equal({
      features: ['recall', 'missed'],
      bias: -407,
      trees: '[[0,851,[1,20,179,-50],300],-100]',
    });
  });

  it('adds one leaf of every tree to the log-odds', () => {
    const logOdds = (features: Record<string, number>): number => {
      const p = probability(MODEL, features);
      return Math.log(p / (1 - p));
    };
    expect(logOdds({ recall: 0.851, missed: 0.02 })).to.be.closeTo(-0.407 + 0.179 - 0.1, 1e-9);
    expect(logOdds({ recall: 0.5, missed: 0.5 })).to.be.closeTo(-0.407 - 0.05 - 0.1, 1e-9);
    expect(logOdds({ recall: 0.852 })).to.be.closeTo(-0.407 + 0.3 - 0.1, 1e-9);
  });
});
