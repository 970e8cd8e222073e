import { expect } from 'chai';
import { selfCheckJudgement } from '../../lambda/hearing/self-check.ts';

describe('hearing/self-check', () => {
  for (const heard of ['right', 'Correct!', 'true', 'close enough', 'yes i did', 'exactly'])
    it(`"${heard}": yes`, () => expect(selfCheckJudgement(heard, 'en-US')).to.equal('yes'));
  for (const heard of ['wrong', 'Incorrect.', 'not at all', "no I didn't"])
    it(`"${heard}": no`, () => expect(selfCheckJudgement(heard, 'en-US')).to.equal('no'));
  for (const heard of ['lambda', 'a right angle', 'skip', ''])
    it(`"${heard}": neither`, () => expect(selfCheckJudgement(heard, 'en-US')).to.equal(null));
});
