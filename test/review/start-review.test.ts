import { expect } from 'chai';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import type { Phase, StudySession } from '../../lambda/domain/learner.ts';
import type { Offer } from '../../lambda/domain/reply.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aDeck, aState } from '../support/turn-state.ts';

const reviewed = (id: string, deck: string, dueInMs: number): Card =>
  aCard({ id, deck, schedule: { ...NEW_SCHEDULE, state: 'review', dueMs: NOW_MS + dueInMs } });
const DAY = 86_400_000;
const asked = aCard({ id: 'asked' });
const due = reviewed('due', 'serverless', -1);
const far = reviewed('far', 'serverless', DAY);
const elsewhere = reviewed('elsewhere', 'storage', -1);
const DECKS = [aDeck, { id: 'storage', title: 'Storage', cardCount: 1, answers: [] }];

interface Given {
  readonly cards: readonly Card[];
  readonly phase?: Phase;
  readonly session?: Partial<StudySession>;
  readonly newPerDay?: number;
  readonly isAsked?: boolean;
}

/** What is asked or offered, and the review that is under way then: its deck, whether ahead, its limit. */
function said(meant: Meant, { cards, phase, session = {}, newPerDay = 10, isAsked = true }: Given): string {
  const waits: Phase = phase ?? { kind: 'question', card: asked, misses: 0, hinted: false };
  const state = aState({ cards: [asked, ...cards], decks: DECKS, phase: waits, command: meant });
  const settings = { ...state.learner.settings, newPerDay };
  const learner = { ...state.learner, settings, session: newSession(NOW_MS - 1, { ...session, phase: waits }) };
  const hints = { ...state.hints, asked: isAsked ? state.hints.asked : null };
  const decision = VERBS[meant.kind].decide({ ...state, learner, hints });
  if (isMissing(decision)) throw new Error(`misses ${JSON.stringify(decision.reads)}`);
  const acts = decision.acts.map((act) => ('card' in act ? act.card.id : 'offer' in act ? act.offer : act.act));
  const { deck = null, ahead = false, limit = null } = decision.learner.session ?? {};
  return [acts.join(' '), `${deck ?? 'all'}${ahead ? ' ahead' : ''}${limit === null ? '' : ` ${String(limit)}`}`].join(
    ', ',
  );
}

describe('"start"', () => {
  const start: Meant = { kind: 'start', deckName: null };
  it('asks again what is under way of all decks', () => {
    expect(said(start, { cards: [due] })).to.equal('asked, all');
  });
  it('starts on what is due where a deck is under way, or cards ahead, or nothing was asked here', () => {
    expect(said(start, { cards: [due], session: { deck: 'storage' } })).to.equal('due, all');
    expect(said(start, { cards: [due], session: { ahead: true } })).to.equal('due, all');
    expect(said(start, { cards: [due], isAsked: false })).to.equal('due, all');
  });
  it('opens the review where nothing is left for today', () => {
    const none = { cards: [far], newPerDay: 0, phase: { kind: 'idle' } } as const;
    expect(said(start, none)).to.equal('all-done review-ahead, all');
    expect(said(start, { ...none, cards: [due] })).to.equal('due, all');
  });
});

describe('a deck that is named', () => {
  const storage: Meant = { kind: 'start', deckName: 'storage' };
  it('is reviewed alone', () => {
    expect(said(storage, { cards: [due, elsewhere] })).to.equal('elsewhere, storage');
  });
  it('is gone through ahead where nothing of it is due, nor new today', () => {
    expect(said(storage, { cards: [due, reviewed('later', 'storage', DAY)] })).to.equal('later, storage ahead');
    const fresh = aCard({ id: 'new', deck: 'storage' });
    expect(said(storage, { cards: [fresh] })).to.equal('new, storage');
    expect(said(storage, { cards: [fresh], newPerDay: 0 })).to.equal('new, storage ahead');
  });
});

describe('an offer taken up', () => {
  const take = (offer: Offer, given: Given): string =>
    said({ kind: 'yes' }, { newPerDay: 0, ...given, phase: { kind: 'offer', offer } });
  for (const offer of ['more', 'begin'] as const)
    it(`"${offer}" goes on with the deck, else with any, else offers what is not due`, () => {
      const session = { deck: 'storage', limit: 5 };
      expect(take(offer, { cards: [due, elsewhere], session })).to.equal('elsewhere, storage');
      expect(take(offer, { cards: [due], session })).to.equal('due, all');
      expect(take(offer, { cards: [far], session })).to.equal('all-done review-ahead, all');
      expect(take(offer, { cards: [reviewed('far', 'storage', DAY)], session })).to.equal('all-done review-ahead, all');
      expect(take(offer, { cards: [due] })).to.equal('due, all');
    });
  it('"first-cards" keeps how many, and of which deck', () => {
    const session = { deck: 'storage', limit: 5 };
    expect(take('first-cards', { cards: [due, elsewhere], session })).to.equal('elsewhere, storage 5');
  });
  it('"review-ahead" goes through cards that are not due', () => {
    expect(take('review-ahead', { cards: [far] })).to.equal('asked, all ahead');
    expect(take('review-ahead', { cards: [far], session: { deck: 'storage' } })).to.equal('asked, all ahead');
  });
});
