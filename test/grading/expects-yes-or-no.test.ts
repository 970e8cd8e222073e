import { expect } from 'chai';
import { expectsYesOrNo } from '../../lambda/grading/expects-yes-or-no.ts';

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
