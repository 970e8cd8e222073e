import { expect } from 'chai';
import { type Manner, USUAL_MANNER, changed } from '../../lambda/domain/manner.ts';

describe('the manner of speaking', () => {
  it('goes in steps between bounds, and back to the usual speed', () => {
    const speeds: number[] = [];
    let manner: Manner = USUAL_MANNER;
    for (const change of ['slower', 'slower', 'slower', 'normal-speed', 'faster', 'faster', 'faster'] as const) {
      manner = changed(manner, change);
      speeds.push(manner.ratePercent);
    }
    expect(speeds).to.deep.equal([85, 70, 70, 100, 115, 130, 130]);
  });

  it('is short, usual or long', () => {
    const lengths = (['shorter', 'shorter', 'longer', 'longer', 'longer', 'shorter'] as const).map(
      (() => {
        let manner: Manner = USUAL_MANNER;
        return (change) => (manner = changed(manner, change)).length;
      })(),
    );
    expect(lengths).to.deep.equal(['short', 'short', 'usual', 'long', 'long', 'usual']);
  });
});
