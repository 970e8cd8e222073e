import { expect } from 'chai';
import { expectsYesOrNo, yesOrNoWord } from '../../lambda/grading/expects-yes-or-no.ts';

describe('grading/expects-yes-or-no', () => {
  for (const back of ['Yes', 'no.', 'Yes, because it scales', 'False', 'true (since 2020)', 'No – it costs more'])
    it(`"${back}" is a yes or a no`, () => expect(expectsYesOrNo({ back }, 'en-US')).to.equal(true));
  for (const back of ['No server management', 'Yesterday', 'true north', '', '?'])
    it(`"${back}" is neither`, () => expect(expectsYesOrNo({ back }, 'en-US')).to.equal(false));

  it('looks at the choices too, and knows nothing of a language without tables', () => {
    expect(expectsYesOrNo({ back: 'B', options: ['It depends', 'Yes'] }, 'en-GB')).to.equal(true);
    expect(expectsYesOrNo({ back: 'Yes' }, 'fr-FR')).to.equal(false);
  });
});

describe('the word for yes or no', () => {
  it("is the language's own", () => {
    expect([yesOrNoWord(true, 'en-US'), yesOrNoWord(false, 'en-US')]).to.deep.equal(['yes', 'no']);
    expect(yesOrNoWord(true, 'fr-FR')).to.equal('');
  });
});
