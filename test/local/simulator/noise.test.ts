import { expect } from 'chai';
import { readInteractionModel } from '../../../local/simulator/interaction-model.ts';
import { createNoise, nearIntents } from '../../../local/simulator/noise.ts';
import { seededRandom } from '../../../local/simulator/random.ts';
import { type Understood, understand } from '../../../local/simulator/utterance.ts';

const model = readInteractionModel('en-US');

describe('local/simulator/noise', () => {
  const heardOften = (typed: string, seed: number, times = 300): Understood[] => {
    const noise = createNoise(seed, 'en-US');
    return Array.from({ length: times }, () => understand(typed, model, { isOpen: true, elicited: null, noise }));
  };

  it('is the same for the same seed, and another for another', () => {
    expect(heardOften('skip to the next one', 7)).to.deep.equal(heardOften('skip to the next one', 7));
    expect(heardOften('skip to the next one', 7)).not.to.deep.equal(heardOften('skip to the next one', 8));
  });

  it('mistakes words that sound alike, drops little ones, cuts off, and hears nothing', () => {
    const noise = createNoise(1, 'en-US');
    const heard = new Set(Array.from({ length: 500 }, () => noise.words('wait for the queue')));
    expect([...heard]).to.include.members(['wait for the queue', 'wait queue', 'wait for', null]);
    expect([...heard].some((words) => words?.includes('cue') === true)).to.equal(true);
  });

  it('takes an utterance for any intent whose samples are near, and for an answer', () => {
    const intents = new Set(heardOften('skip', 3).map((one) => (one.kind === 'intent' ? one.intent : one.kind)));
    expect([...intents]).to.include.members(['SkipIntent', 'AnswerIntent', 'AMAZON.FallbackIntent']);
    expect(nearIntents('i was wright', model)[0]).to.equal('IWasRightIntent');
    expect(nearIntents('photosynthesis', model)).to.deep.equal([]);
  });

  it('leaves the name of the skill alone, and opens nothing that was not named', () => {
    const noise = createNoise(1, 'en-US');
    const listening = { isOpen: false, elicited: null, noise };
    for (let i = 0; i < 100; i += 1) {
      expect(understand('open study aloud', model, listening).kind).to.equal('launch');
      expect(understand('skip', model, listening).kind).to.equal('not-for-us');
    }
  });

  it('has numbers that are spread evenly', () => {
    const random = seededRandom(1);
    const drawn = Array.from({ length: 10_000 }, () => random.next());
    expect(Math.min(...drawn)).to.be.within(0, 0.001);
    expect(Math.max(...drawn)).to.be.within(0.999, 1);
    expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).to.be.closeTo(0.5, 0.01);
    expect(random.anyOf([])).to.equal(null);
  });
});
