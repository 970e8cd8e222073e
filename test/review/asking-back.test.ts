import { expect } from 'chai';
import type { Phase } from '../../lambda/domain/learner.ts';
import { aState } from '../support/turn-state.ts';

import { decide, last, phaseAfter, selfCheck } from './deciding.ts';

describe('words that may be an answer', () => {
  it('are asked about up to a length', () => {
    const asked = (heard: string) => decide({ kind: 'unclear', heard }, aState()).acts[0]?.act;
    expect(asked('x'.repeat(140))).to.equal('confirm');
    expect(asked('x'.repeat(141))).to.equal('question');
  });
});

describe('a self-check', () => {
  it('is asked once more, then left unrated, whatever is said that is neither yes nor no', () => {
    for (const command of [
      { kind: 'unclear', heard: 'banana' },
      { kind: 'aside', aside: 'swearing' },
      { kind: 'not-caught' },
    ] as const) {
      const once = decide(command, aState({ phase: selfCheck }));
      expect(once.acts.at(-1)).to.include({ act: 'self-check' });
      const twice = decide(command, { ...aState({ phase: { ...selfCheck, misses: 1 } }), learner: once.learner });
      expect(twice.acts.map(({ act }) => act)).to.include.members(['unrated', 'question']);
      expect(twice).not.to.have.property('answered');
    }
  });
  it('counts half an answer as Hard, and learns nothing of it', () => {
    const { answered } = decide({ kind: 'maybe' }, aState({ phase: selfCheck }));
    expect(answered?.after.reviews.at(-1)?.rating).to.equal('hard');
    expect(answered?.after.learnedAnswers).to.deep.equal([]);
  });
});

describe('what may be an answer', () => {
  const heard = 'oh that thing';
  it('is asked about, and graded on a yes only', () => {
    const asked = decide({ kind: 'unclear', heard }, aState());
    expect(asked.acts).to.have.length(1);
    expect(asked.acts[0]).to.include({ act: 'confirm', heard });
    const confirming = aState({ phase: phaseAfter(asked) as Phase });
    expect(decide({ kind: 'yes' }, confirming).answered?.after.before?.heard).to.equal(heard);
    const no = decide({ kind: 'no' }, confirming);
    expect(no).not.to.have.property('answered');
    expect(no.acts.at(-1)).to.include({ act: 'question' });
  });
});

describe('a break', () => {
  it('is offered after five misses in a row, and the card that was to come is asked after a no', () => {
    const state = aState();
    const session = state.learner.session;
    const tired = { ...state, learner: { ...state.learner, session: session && { ...session, missedInARow: 4 } } };
    const offered = decide({ kind: 'dont-know' }, tired);
    expect(offered.acts.at(-1)).to.deep.equal({ act: 'offer', offer: 'break', count: 5 });
    expect(offered.learner.session).to.include({ missedInARow: 0 });
    const phase = phaseAfter(offered) as Phase;
    const no = decide({ kind: 'no' }, { ...state, learner: offered.learner, phase });
    expect(no.acts.at(-1)).to.include({ act: 'question' });
    const yes = decide({ kind: 'yes' }, { ...state, learner: offered.learner, phase });
    expect(yes.listen).to.equal(null);
    expect(phaseAfter(yes)).to.deep.include({ kind: 'question', card: last });
  });
});

describe('deleting everything', () => {
  it('asks first, and goes back to the question after a no', () => {
    const asked = decide({ kind: 'delete-my-data' }, aState());
    expect(asked).not.to.have.property('wipe');
    const offered = { ...aState({ phase: phaseAfter(asked) as Phase }), learner: asked.learner };
    expect(decide({ kind: 'no' }, offered).acts.map(({ act }) => act)).to.deep.equal(['deletion', 'question']);
    const yes = decide({ kind: 'yes' }, offered);
    expect(yes).to.include({ wipe: true, listen: null });
    expect(yes.learner).to.include({ isLeaving: true, session: null });
  });
});
