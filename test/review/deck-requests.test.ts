import { expect } from 'chai';
import type { Act } from '../../lambda/domain/reply.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { State } from '../../lambda/review/state.ts';
import { NOW_MS, aState } from '../support/turn-state.ts';

import { decide, first } from './deciding.ts';

describe('the other decks', () => {
  it('are none where no deck has a card', () => {
    const empty = { id: 'd', title: 'D', cardCount: 0, answers: [] };
    for (const decks of [[], [empty]])
      expect(first('decks', aState({ decks }))).to.deep.equal({ act: 'trouble', trouble: 'no-cards', deckName: null });
  });
  it('go on where the list stopped, and begin again after the last', () => {
    const decks = Array.from({ length: 7 }, (_, i) => ({
      id: `d${String(i)}`,
      title: `D${String(i)}`,
      cardCount: 1,
      answers: [],
    }));
    const state = aState({ decks });
    const all = decide({ kind: 'decks' }, state);
    expect(all.acts[0]).to.deep.include({ titles: ['D0', 'D1', 'D2', 'D3', 'D4'], more: 2 });
    const others = decide({ kind: 'other-decks' }, { ...state, hints: all.hints });
    expect(others.acts[0]).to.deep.include({ titles: ['D5', 'D6'], more: 0, isRest: true });
    expect(first('other-decks', { ...state, hints: others.hints })).to.deep.include({ more: 2 });
  });
});

describe('a name of no deck', () => {
  const told = (heard: string): Act | undefined => decide({ kind: 'start', deckName: heard }, aState()).acts[0];
  it('is said again where it is short', () => {
    const name = 'x'.repeat(60);
    expect(told(name)).to.deep.equal({ act: 'trouble', trouble: 'no-such-deck', deckName: name });
    expect(told(`${name}x`)).to.include({ deckName: null });
  });
});

describe('which deck', () => {
  const told = (state: State): readonly Act[] => decide({ kind: 'which-deck' }, state).acts;
  const storage = { id: 'storage', title: 'Storage', cardCount: 1, answers: [] };
  const inDeck = (state: State, deck: string): State => ({
    ...state,
    learner: { ...state.learner, session: newSession(NOW_MS, { deck, phase: state.phase }) },
  });
  it('is that of the card that waits, or the one under review', () => {
    expect(told(aState())[0]).to.deep.equal({ act: 'which-deck', title: 'Serverless', isOnly: false });
    expect(told(inDeck(aState(), 'serverless'))[0]).to.include({ title: 'Serverless', isOnly: true });
    const idle = inDeck(aState({ phase: { kind: 'offer', offer: 'more' }, decks: [storage] }), 'storage');
    expect(told(idle)[0]).to.deep.equal({ act: 'which-deck', title: 'Storage', isOnly: true });
  });
  it('is that of the last card where none waits, and before the first one those that there are', () => {
    const offered = aState({ phase: { kind: 'offer', offer: 'more' } });
    expect(
      told({ ...offered, hints: { ...offered.hints, last: { deck: 'serverless', id: 'lambda' } } })[0],
    ).to.deep.equal({
      act: 'which-deck',
      title: 'Serverless',
      isOnly: false,
      isLast: true,
    });
    expect(told(offered).map(({ act }) => act)).to.deep.equal(['decks', 'offer']);
  });
  it('is none where it is gone', () => {
    expect(told(aState({ decks: [] })).map(({ act }) => act)).to.deep.equal(['question']);
  });
});
