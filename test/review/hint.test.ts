import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { aCard } from '../support/cards.ts';
import { aState } from '../support/turn-state.ts';

import { after, decide, first, moment, phaseAfter, timeout } from './deciding.ts';

describe('hints', () => {
  const tell = (card: Card, count: number): string[] => {
    let state = aState({ cards: [card] });
    return Array.from({ length: count }, () => {
      const decision = decide({ kind: 'hint' }, state);
      const [act] = decision.acts;
      state = { ...state, learner: decision.learner, phase: phaseAfter(decision) ?? state.phase };
      if (act?.act !== 'hint') throw new Error('no hint');
      return act.hint ?? `${act.startsWith} ${String(act.words)}`;
    });
  };
  it('tell more each time, and never all', () => {
    expect(tell(aCard({ back: 'an availability zone', hint: 'A building.' }), 4)).to.deep.equal([
      'A building.',
      'a 0',
      'a 2',
      'av 2',
    ]);
    expect(tell(aCard({ back: 'pi' }), 3)).to.deep.equal(['p 0', 'p 1', ' 0']);
    expect(tell(aCard({ back: '(AWS) - Lambda!' }), 3)).to.deep.equal(['A 0', 'A 2', 'AW 2']);
    expect(tell(aCard({ back: 'B12  vitamin' }), 3)).to.deep.equal(['B 0', 'B 2', 'B1 2']);
    expect(tell(aCard({ back: 'the' }), 2)).to.deep.equal(['t 0', 't 1']);
    expect(tell(aCard({ back: '???' }), 2)).to.deep.equal([' 0', ' 0']);
    expect(tell(aCard({ back: 'the heart' }), 6)).to.deep.equal(['h 0', 'h 1', 'he 1', 'hea 1', ' 0', ' 0']);
  });
});

describe('"too hard"', () => {
  const right = rateCard(timeout(), 'good', 'fifteen minutes', moment);
  it('counts the right answer that was just given as Hard', () => {
    expect(first('too-hard', after(right))).to.include({ act: 'counted', as: 'hard' });
  });
  it('said of the question that waits, or after a miss, is helped by a hint', () => {
    expect(first('too-hard', after(right, { turn: 9 }))).to.include({ act: 'hint' });
  });
});
