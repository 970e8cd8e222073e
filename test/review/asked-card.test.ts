import { expect } from 'chai';
import { CARDS_BETWEEN } from '../../lambda/domain/giving-away.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { State } from '../../lambda/review/state.ts';
import { aCard } from '../support/cards.ts';
import { aDeck, aState } from '../support/turn-state.ts';
import { decide, last, ref, selfCheck } from './deciding.ts';

const attempt = (heard: string, state: State) => {
  const [card = aCard()] = [state.loaded.card(ref) ?? aCard()];
  return decide({ kind: 'attempt', heard, judgement: grade(card, heard, { locale: 'en-US' }) }, state);
};

describe('the card of a question', () => {
  it('carries what may be heard: its own answers, and those of the deck as decoys', () => {
    const card = aCard({ learnedAnswers: ['the functions'], options: ['a', 'b'] });
    const decks = [{ ...aDeck, answers: ['AWS Lambda', 'the functions', 'a queue'] }];
    const [asked] = decide({ kind: 'repeat' }, aState({ cards: [card], decks })).acts;
    expect(asked)
      .to.have.property('card')
      .that.deep.equals({
        ...ref,
        front: card.front,
        back: 'AWS Lambda',
        accepted: ['Lambda', 'the functions'],
        options: ['a', 'b'],
        siblings: ['a queue'],
      });
  });

  it('has no decoys where the deck is gone', () => {
    const [asked] = decide({ kind: 'repeat' }, aState({ decks: [] })).acts;
    expect(asked).to.have.nested.property('card.siblings').that.deep.equals([]);
  });
});

describe('a part of a list', () => {
  const pillars = ['security', 'reliability', 'cost', 'performance'];
  const card = aCard({ back: pillars.join(', '), accepted: [], items: pillars });
  it('is asked about with what was said and what was missed, and is no answer to learn', () => {
    const { acts, learner } = attempt('security and cost', aState({ cards: [card] }));
    expect(acts[0]).to.deep.include({
      act: 'self-check',
      list: { said: 2, of: 4, missed: ['reliability', 'performance'] },
    });
    expect(learner.session?.phase).to.deep.equal({ ...selfCheck, heard: '' });
  });
});

describe('a wrong answer', () => {
  it('is said back as the author of another card wrote it', () => {
    const decks = [{ ...aDeck, answers: ['Amazon DynamoDB', 'AWS Lambda'] }];
    const [verdict] = attempt('amazon dynamodb', aState({ decks })).acts;
    expect(verdict).to.deep.equal({
      act: 'verdict',
      outcome: 'wrong',
      expected: 'AWS Lambda',
      heard: 'Amazon DynamoDB',
    });
  });
  it('is not said back where it is long', () => {
    const [verdict] = attempt('some kind of very large relational database', aState()).acts;
    expect(verdict).to.deep.equal({ act: 'verdict', outcome: 'wrong', expected: 'AWS Lambda' });
  });
});

describe('what travels along with an answer', () => {
  it('is no longer put off, and no other card is', () => {
    const state = aState();
    const { hints } = attempt('aws lambda', { ...state, hints: { ...state.hints, skipped: [ref, last] } });
    expect(hints.skipped).to.deep.equal([last]);
  });
  it('is heard of the last cards, and the next ones, so many', () => {
    const cards = Array.from({ length: 30 }, (_, i) =>
      aCard({ id: i === 0 ? 'lambda' : `c${String(i)}`, back: `b${String(i)}` }),
    );
    const state = aState({ cards });
    const heard = ['one', 'two', 'three'].map((back) => ({ front: '', back }));
    const { hints } = decide({ kind: 'skip' }, { ...state, hints: { ...state.hints, heard } });
    expect(hints.heard?.map(({ back }) => back)).to.deep.equal(['two', 'three', 'b1']);
    expect(hints.heard).to.have.length(CARDS_BETWEEN);
    expect(hints.next).to.have.length.below(10);
  });
});

describe('what waits, asked in a session that it opens', () => {
  it('is resumed rather than asked again', () => {
    const [, question] = decide({ kind: 'progress' }, { ...aState(), opensSession: true }).acts;
    expect(question).to.include({ act: 'question', lead: 'resume' });
  });
});

describe('whoever has decks and no card in them', () => {
  it('is told so, and it closes', () => {
    const decks = [{ ...aDeck, cardCount: 0 }];
    const { acts, listen, learner } = decide({ kind: 'launch' }, aState({ cards: [], decks, phase: { kind: 'idle' } }));
    expect(acts).to.deep.equal([{ act: 'trouble', trouble: 'no-cards', deckName: null }]);
    expect(listen).to.equal(null);
    expect(learner.session).to.equal(null);
  });
});
