import { expect } from 'chai';
import { inWords, median, outcomeOf } from '../../bench/figures.ts';
import { thrownError } from '../support/thrown-error.ts';

describe('bench/figures', () => {
  const figure = { name: 'write units', unit: 'units' } as const;

  it('meets a goal at it, misses it above, and says where nothing was measured', () => {
    expect(outcomeOf({ ...figure, value: 4, atMost: 4 })).to.equal('met');
    expect(outcomeOf({ ...figure, value: 4.5, atMost: 4 })).to.equal('missed');
    expect(outcomeOf({ ...figure, value: null, atMost: 4 })).to.equal('not measured');
    expect(outcomeOf({ ...figure, value: 0.7, atLeast: 0.7 })).to.equal('met');
    expect(outcomeOf({ ...figure, value: 0.69, atLeast: 0.7 })).to.equal('missed');
    expect(outcomeOf({ ...figure, value: null, atLeast: 0.7 })).to.equal('not measured');
    expect(outcomeOf({ ...figure, value: 4 })).to.equal(null);
  });
  it('takes the middle', () => {
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
    thrownError(() => median([]), RangeError);
  });
  it('prints a line a figure', () => {
    const sections = [{ title: 'A turn', figures: [{ ...figure, value: 1234.5, atMost: 4 }], remarks: ['so'] }];
    expect(inWords(sections).split('\n')).to.deep.equal([
      'A turn',
      '  write units     1,234.5 units   goal: at most 4, missed',
      '  (so)',
      '',
    ]);
  });
});
