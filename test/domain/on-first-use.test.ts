import { expect } from 'chai';
import { onFirstUse } from '../../lambda/domain/on-first-use.ts';

describe('what is made on first use', () => {
  it('is made when it is first asked for, and once', () => {
    let times = 0;
    const table = onFirstUse(() => ({ made: (times += 1) }));
    expect(times).to.equal(0);
    expect(table()).to.equal(table());
    expect(times).to.equal(1);
  });

  it('is made once where it is nothing', () => {
    let times = 0;
    const nothing = onFirstUse(() => {
      times += 1;
      return null;
    });
    expect([nothing(), nothing(), times]).to.deep.equal([null, null, 1]);
  });

  it('is tried again after a failure', () => {
    let times = 0;
    const table = onFirstUse(() => {
      times += 1;
      if (times === 1) throw new RangeError('not yet');
      return times;
    });
    expect(table).to.throw(RangeError);
    expect(table()).to.equal(2);
  });
});
