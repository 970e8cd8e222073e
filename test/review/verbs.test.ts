import { expect } from 'chai';
import { grade } from '../../lambda/grading/grade.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import { rateCard } from '../../lambda/domain/answering.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { Decision, State } from '../../lambda/review/state.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOTHING_LOADED, NOW_MS, aState, allLoaded } from '../support/turn-state.ts';

const ref = { deck: 'serverless', id: 'lambda' };
const PHASES: readonly Phase[] = [
  { kind: 'idle' },
  { kind: 'offer', offer: 'first-cards' },
  { kind: 'offer', offer: 'more' },
  { kind: 'offer', offer: 'review-ahead' },
  { kind: 'question', card: ref, misses: 0, hinted: false },
  { kind: 'question', card: ref, misses: 1, hinted: true },
  { kind: 'confirm', card: ref, heard: 'aws lambda', hinted: false },
  { kind: 'self-check', card: ref, heard: 'functions', hinted: false },
  { kind: 'self-check', card: ref, heard: 'functions', hinted: false, misses: 1 },
  { kind: 'offer', offer: 'break', back: ref },
  { kind: 'offer', offer: 'delete-data' },
];
const KINDS = Object.keys(VERBS) as Meant['kind'][];

const anAttempt = (heard: string): Meant => ({
  kind: 'attempt',
  heard,
  judgement: grade(aCard({ accepted: ['aws lambda'] }), heard, { locale: 'en-US' }),
});
const commandOf = (kind: Meant['kind']): Meant =>
  kind === 'attempt'
    ? anAttempt('aws lambda')
    : kind === 'unclear'
      ? { kind, heard: 'the thing there' }
      : kind === 'aside'
        ? { kind, aside: 'off-topic' }
        : kind === 'start'
          ? { kind, deckName: 'serverless' }
          : kind === 'restate'
            ? { kind, heard: 'aws lambda' }
            : ({ kind } as Meant);

/** Decides on a state that lacks nothing. */
function decided(kind: Meant['kind'], state: State): Decision {
  const decision = VERBS[kind].decide({ ...state, command: commandOf(kind) });
  if (isMissing(decision)) throw new Error(`${kind} misses ${JSON.stringify(decision.reads)}`);
  return decision;
}

const askedFor = (kind: Meant['kind'], state: State) => {
  const decision = VERBS[kind].decide({ ...state, command: commandOf(kind) });
  return isMissing(decision) ? decision.reads : null;
};

describe('a verb', () => {
  for (const kind of KINDS) {
    it(`"${kind}" decides the same on the same, in every phase, and listens only where it asked`, () => {
      for (const phase of PHASES) {
        const state = aState({ phase });
        const decision = decided(kind, state);
        expect(decided(kind, state)).to.deep.equal(decision);
        const asks = decision.acts.some(({ act }) => ['question', 'confirm', 'self-check', 'offer'].includes(act));
        expect(decision.listen !== null, phase.kind).to.equal(asks);
      }
    });

    it(`"${kind}" rates the card that waits just in the phases that it names`, () => {
      for (const phase of PHASES) {
        const { answered } = decided(kind, aState({ phase }));
        if (answered !== undefined && answered.after.reviews.length > answered.before.reviews.length)
          expect(VERBS[kind].rates, phase.kind).to.include(phase.kind);
      }
      for (const phase of VERBS[kind].rates) {
        const states = PHASES.filter((one) => one.kind === phase).map((one) =>
          aState({ phase: one, cards: [aCard({ back: 'yes', accepted: ['aws lambda'] }), aCard({ id: 'other' })] }),
        );
        const command = commandOf(kind);
        const requests = states.map((state) => {
          const decision = VERBS[kind].decide({ ...state, command });
          return isMissing(decision) ? null : decision.answered?.after.lastRequestId;
        });
        expect(requests, phase).to.include('r1');
      }
    });
  }

  it('says what it misses and decides nothing without it', () => {
    const state = aState({ loaded: NOTHING_LOADED });
    expect(askedFor('attempt', state)).to.deep.equal([{ kind: 'card', ref }]);
    expect(askedFor('decks', state)).to.deep.equal([{ kind: 'all-decks' }]);
    expect(askedFor('launch', { ...state, phase: { kind: 'idle' } })).to.have.nested.property('[0].kind', 'queue');
  });
});

describe('the next card', () => {
  const gone = Array.from({ length: 9 }, (_, i) => aCard({ id: `gone-${String(i)}` }));
  const waiting = aCard({ id: 'waiting' });
  /** The queue still names cards that have left play; those that were read are known to have. */
  const after = (read: number) => {
    const cards = [aCard(), ...gone, waiting];
    const others = allLoaded(cards, []);
    const known = allLoaded([...gone.slice(0, read).map((card) => ({ ...card, inPlay: false })), aCard()], []);
    const names = new Set([...gone.slice(0, read).map(({ id }) => id), 'lambda']);
    return aState({
      cards,
      loaded: { ...others, card: (one) => (names.has(one.id) ? known.card(one) : undefined) },
    });
  };

  it('is read alone, and in longer and longer rows where it cannot be asked', () => {
    const rows = [0, 1, 3].map((read) => askedFor('skip', after(read))?.map((one) => 'ref' in one && one.ref.id));
    expect(rows).to.deep.equal([['gone-0'], ['gone-1', 'gone-2'], ['gone-3', 'gone-4', 'gone-5', 'gone-6']]);
  });
});

describe('a first launch, decided', () => {
  it('lays the bundled deck in with the offer of its cards, and only where there is no deck', () => {
    const nobody = aState({ cards: [], decks: [], phase: { kind: 'idle' } });
    expect(decided('launch', nobody)).to.deep.include({
      lay: 'sample-deck',
      acts: [
        { act: 'welcome-first', deckTitle: 'The sample' },
        { act: 'offer', offer: 'first-cards', count: 5 },
      ],
    });
    expect(decided('launch', aState({ cards: [], phase: { kind: 'idle' } }))).not.to.have.property('lay');
  });
});

describe('undo, decided', () => {
  it('puts the card back, and asks after it the one that waited', () => {
    const moment = { nowMs: NOW_MS, timeZone: 'UTC', requestId: 'r0' };
    const rated = rateCard(aCard(), 'again', 'elephants', moment);
    const other = aCard({ id: 'timeout' });
    const state = aState({ cards: [other, rated] });
    const session = newSession(NOW_MS, {
      answered: 1,
      phase: state.phase,
      last: ref,
      done: [{ did: 'answer', card: ref, rating: 'again', day: '2026-03-02', hinted: true }],
    });
    const decision = decided('undo', { ...state, learner: { ...state.learner, session } });
    expect(decision.learner.session).to.deep.include({ answered: 0, last: null, done: [] });
    expect(decision.learner.session?.phase).to.deep.equal({ kind: 'question', card: ref, misses: 0, hinted: true });
    expect(decision.answered).to.deep.include({ before: rated });
    expect(decision.answered?.after).to.deep.equal({
      ...aCard(),
      version: 2,
      lastRequestId: 'r1',
      requestsBefore: ['r0'],
    });
    expect(decision.hints.next).to.deep.equal([{ deck: 'serverless', id: 'timeout' }]);
  });
});
