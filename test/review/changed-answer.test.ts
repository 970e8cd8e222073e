import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card, Rating } from '../../lambda/domain/card.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { Decision, State } from '../../lambda/review/state.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aDeck, aState, allLoaded } from '../support/turn-state.ts';
import { decide, last, moment, ref, timeout } from './deciding.ts';

const DAY = '2026-03-02';
const HOUR = 3_600_000;
type Kind = 'i-was-right' | 'that-was-wrong' | 'too-easy' | 'too-hard' | 'undo';
const RATINGS = ['again', 'hard', 'good', 'easy'] as const;

/** This card was answered an hour ago, and another one waits now. */
function answered(rating: Rating, card: Card = rateCard(timeout(), rating, 'a quarter', moment)): State {
  const right = rating === 'again' ? 0 : 1;
  const phase = { kind: 'question', card: ref, misses: 0, hinted: false } as const;
  const learner = {
    ...NEW_LEARNER,
    days: [{ day: DAY, answered: 3, right: 1 + right, introduced: 1 }],
    session: newSession(NOW_MS - HOUR, {
      phase,
      answered: 3,
      right: 1 + right,
      last,
      done: [{ did: 'answer', card: last, rating, day: DAY, hinted: false }],
    }),
  };
  return aState({
    cards: [aCard(), card],
    learner,
    hints: { ...NO_HINTS, asked: ref, last, turn: 3, answeredTurn: 2 },
  });
}

/** The next request, on what this one left. */
const after = (state: State, { learner, hints, answered: changed }: Decision, requestId: string): State => ({
  ...state,
  requestId,
  learner,
  hints: { ...hints, turn: state.hints.turn },
  phase: learner.session?.phase ?? { kind: 'idle' },
  loaded: changed ? allLoaded([aCard(), changed.after], [aDeck]) : state.loaded,
});

const on = (kind: Kind, state: State): Decision => decide({ kind } as Meant, state);
const ratingsOf = ({ reviews }: Card): string => reviews.map(({ rating }) => rating).join(' ');

function told({ acts, answered: changed, learner }: Decision): string {
  const [act] = acts;
  const counts = `${String(learner.session?.right)} of ${String(learner.session?.answered)}`;
  if (act?.act !== 'counted' || changed === undefined) return `${JSON.stringify(act)}, ${counts}`;
  const learned = changed.after.learnedAnswers.length === 0 ? '' : ', kept';
  return `${act.as}${act.learned === null ? '' : `, learned ${act.learned}`}${learned}: ${ratingsOf(changed.after)}, ${counts}`;
}

describe('the last answer, changed', () => {
  const rows: readonly (readonly [Rating, Kind, string])[] = [
    ['again', 'i-was-right', 'right, learned a quarter, kept: good, 2 of 3'],
    ['again', 'that-was-wrong', 'wrong: again, 1 of 3'],
    ['again', 'too-easy', 'easy: easy, 2 of 3'],
    ['hard', 'i-was-right', 'right: good, 2 of 3'],
    ['hard', 'that-was-wrong', 'wrong: again, 1 of 3'],
    ['hard', 'too-easy', 'easy: easy, 2 of 3'],
    ['hard', 'too-hard', 'hard: hard, 2 of 3'],
    ['good', 'i-was-right', 'right: good, 2 of 3'],
    ['good', 'that-was-wrong', 'wrong: again, 1 of 3'],
    ['good', 'too-easy', 'easy: easy, 2 of 3'],
    ['good', 'too-hard', 'hard: hard, 2 of 3'],
    ['easy', 'that-was-wrong', 'wrong: again, 1 of 3'],
    ['easy', 'too-hard', 'hard: hard, 2 of 3'],
  ];
  for (const [rating, kind, expected] of rows)
    it(`from ${rating} by "${kind}"`, () => expect(told(on(kind, answered(rating)))).to.equal(expected));

  it('keeps what was learned of it, and loses it where it was wrong after all', () => {
    const state = answered('again');
    const right = after(state, on('i-was-right', state), 'r2');
    expect(told(on('too-easy', right))).to.equal('easy, kept: easy, 2 of 3');
    expect(told(on('that-was-wrong', right))).to.equal('wrong: again, 1 of 3');
  });

  it('asks for the next card where the changed one waits', () => {
    const state = answered('again');
    const phase = { kind: 'question', card: last, misses: 0, hinted: false } as const;
    const decision = on('i-was-right', { ...state, phase });
    expect(decision.acts[1]).to.include({ act: 'question', lead: 'again' });
    expect(decision.acts[1]).to.have.nested.property('card.id', 'lambda');
  });

  it('is none where the card has left, or keeps no answer', () => {
    const states = [
      { ...answered('again'), loaded: allLoaded([aCard()], [aDeck]) },
      answered('again', { ...timeout(), reviews: [{ atMs: 1, rating: 'again' }] }),
    ];
    for (const state of states)
      for (const kind of ['i-was-right', 'that-was-wrong', 'too-easy'] as const)
        expect(on(kind, state).acts[0], kind).to.deep.equal({
          act: 'trouble',
          trouble: 'nothing-to-overrule',
          deckName: null,
        });
  });
});

describe('delivered again after only the card was saved', () => {
  const again = (kind: Kind, state: State): void => {
    const decision = on(kind, state);
    expect(decision.answered, 'the card changes').not.to.equal(undefined);
    const loaded = allLoaded([aCard(), decision.answered!.after], [aDeck]);
    const second = on(kind, { ...state, loaded });
    expect(second).to.not.have.property('answered');
    expect(second.acts).to.deep.equal(decision.acts);
    expect(withoutLearned(second)).to.deep.equal(withoutLearned(decision));
  };
  /** Whether a wrong answer had been taken on for next time is no longer known once the card is saved. */
  const withoutLearned = ({ learner }: Decision): unknown =>
    JSON.parse(JSON.stringify(learner, (key, value: unknown) => (key === 'wasLearned' ? undefined : value)));
  for (const rating of RATINGS)
    for (const kind of ['i-was-right', 'that-was-wrong', 'too-easy', 'undo'] as const)
      it(`"${kind}" of ${rating} says the same and counts the same`, () => {
        const state = answered(rating);
        again(kind, state);
        // Once more, of an answer that was changed before.
        const right = after(state, on('i-was-right', state), 'r2');
        again(kind, right);
      });
});

describe('undo', () => {
  for (const rating of RATINGS)
    it(`of an answer that was ${rating} takes it off the counts`, () => {
      const { learner, acts, hints } = on('undo', answered(rating));
      expect(learner.session).to.include({ answered: 2, right: 1, last: null });
      expect(acts[0]).to.deep.equal({ act: 'taken-back', what: 'answer' });
      expect(hints.last).to.equal(null);
    });

  for (const rating of RATINGS)
    for (const kind of ['i-was-right', 'that-was-wrong', 'too-easy'] as const)
      it(`of "${kind}" gives ${rating} back`, () => {
        const state = answered(rating);
        const changed = after(state, on(kind, state), 'r2');
        const undone = on('undo', changed);
        expect(undone.acts.map(({ act }) => act)).to.deep.equal(['taken-back', 'question']);
        expect(undone.acts[0]).to.include({ what: 'overruling' });
        expect(ratingsOf(undone.answered!.after)).to.equal(rating);
        expect(undone.answered!.after.learnedAnswers).to.deep.equal([]);
        expect(undone.learner.session).to.include({ answered: 3, right: rating === 'again' ? 1 : 2 });
        expect(undone.learner.days).to.deep.equal(state.learner.days);
      });

  it('asks the next card where the changed one waits', () => {
    const state = answered('good');
    const changed = after(state, on('that-was-wrong', state), 'r2');
    const phase = { kind: 'question', card: last, misses: 0, hinted: false } as const;
    const { acts } = on('undo', { ...changed, phase });
    expect(acts[1]).to.include({ act: 'question', lead: 'again' });
    expect(acts[1]).to.have.nested.property('card.id', 'lambda');
  });

  it('says that it goes no further where the card has left or was answered since', () => {
    const trouble = { act: 'trouble', trouble: 'nothing-more-to-undo', deckName: null };
    const since = rateCard(rateCard(timeout(), 'good', 'x', moment), 'easy', 'y', { ...moment, requestId: 'r9' });
    const gone = { loaded: allLoaded([aCard()], [aDeck]) };
    for (const given of [gone, { loaded: allLoaded([aCard(), since], [aDeck]) }]) {
      const state = answered('good');
      expect(on('undo', { ...state, ...given }).acts[0]).to.deep.equal(trouble);
      const changed = after(state, on('that-was-wrong', state), 'r2');
      expect(on('undo', { ...changed, ...given }).acts[0]).to.deep.equal(trouble);
    }
    const unremembered = { ...rateCard(timeout(), 'good', 'x', moment), before: null };
    expect(on('undo', answered('good', unremembered)).acts[0]).to.deep.equal(trouble);
  });

  it('of a setting puts it back and asks again', () => {
    const slower = { ...after(aState(), decide({ kind: 'slower' }, aState()), 'r2') };
    const { acts, learner } = on('undo', slower);
    expect(acts[0]).to.deep.equal({ act: 'taken-back', what: 'setting', setting: 'speed' });
    expect(acts[1]).to.include({ act: 'question', lead: 'again' });
    expect(learner.settings).to.deep.equal({ ...NEW_LEARNER.settings, manner: { ratePercent: 100, length: 'usual' } });
    expect(learner.session?.done).to.deep.equal([]);
    expect(learner.lastTurn?.requestId).to.equal('r2');
  });

  it('of a skip asks that card now and the one that waited after it, each once', () => {
    const state = aState();
    const skipped = after(state, decide({ kind: 'skip' }, state), 'r2');
    const hints = { ...skipped.hints, skipped: [last, ref], next: [ref, last] };
    const { acts, hints: then } = on('undo', { ...skipped, hints });
    expect(acts[0]).to.deep.equal({ act: 'taken-back', what: 'skip' });
    expect(acts[1]).to.have.nested.property('card.id', 'lambda');
    expect(then.skipped).to.deep.equal([last]);
    expect(then.next[0]).to.deep.equal(last);
    expect(then.next).not.to.deep.include(ref);
  });

  it('of a skip asks again what waits where the card has left', () => {
    const state = aState();
    const skipped = after(state, decide({ kind: 'skip' }, state), 'r2');
    for (const cards of [[timeout()], [aCard({ inPlay: false }), timeout()]]) {
      const { acts } = on('undo', { ...skipped, loaded: allLoaded(cards, [aDeck]) });
      expect(acts.map(({ act }) => act)).to.deep.equal(['taken-back', 'question']);
      expect(acts[1]).to.include({ lead: 'again' }).and.to.have.nested.property('card.id', 'timeout');
    }
  });

  it('of a stop says so and asks what waits', () => {
    const state = aState();
    const stopped = { ...after(state, decide({ kind: 'stop' }, state), 'r2'), opensSession: true };
    const { acts } = on('undo', stopped);
    expect(acts[0]).to.deep.equal({ act: 'taken-back', what: 'stop' });
    expect(acts[1]).to.include({ act: 'question', lead: 'was' });
  });

  it('of an answer forgets that the card was put off, and no other', () => {
    const state = answered('good');
    const { hints } = on('undo', { ...state, hints: { ...state.hints, skipped: [ref, last] } });
    expect(hints.skipped).to.deep.equal([ref]);
  });
});
