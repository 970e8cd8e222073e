import { expect } from 'chai';
import type { Card } from '../../lambda/domain/card.ts';
import { waitingCard } from '../../lambda/domain/reply.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { aState, allLoaded } from '../support/turn-state.ts';

const gone = { deck: 'serverless', id: 'lambda' };
const left = aCard({ id: 'timeout', back: 'fifteen minutes' });
const PHASES: readonly Phase[] = [
  { kind: 'question', card: gone, misses: 0, hinted: false },
  { kind: 'question', card: gone, misses: 1, hinted: false },
  { kind: 'confirm', card: gone, heard: 'aws lambda', hinted: false },
  { kind: 'self-check', card: gone, heard: 'functions', hinted: false },
  { kind: 'self-check', card: gone, heard: 'functions', hinted: false, misses: 1 },
];

const judgement = grade(aCard(), 'aws lambda', { locale: 'en-US' });
const meant = (kind: string): Meant => {
  if (kind === 'attempt') return { kind, heard: 'aws lambda', judgement };
  if (kind === 'unclear' || kind === 'restate') return { kind, heard: 'that thing' };
  if (kind === 'aside') return { kind, aside: 'swearing' };
  return kind === 'start' ? { kind, deckName: null } : ({ kind } as Meant);
};

/** Leaving and deleting keep the place; nothing of the card is said. */
const ASKS_NO_CARD = ['stop', 'delete-my-data'];

describe('a card that left the notes while it waited', () => {
  for (const kind of Object.keys(VERBS)) {
    const decided = (cards: readonly Card[], phase: Phase) => {
      const deck = { id: 'serverless', title: 'Serverless', cardCount: 1, answers: [] };
      const state = { ...aState({ cards: [aCard()], phase, loaded: allLoaded(cards, [deck]) }), command: meant(kind) };
      const decision = VERBS[state.command.kind].decide(state);
      if (isMissing(decision)) throw new Error(`misses ${JSON.stringify(decision.reads)}`);
      return decision;
    };

    it(`is rated no more and gives way to the next one on "${kind}"`, () => {
      for (const phase of PHASES) {
        const { acts, listen, answered } = decided([left], phase);
        expect(answered, phase.kind).to.equal(undefined);
        if (ASKS_NO_CARD.includes(kind)) continue;
        const asked = waitingCard({ version: 1, locale: 'en-US', acts, listen });
        expect(asked?.id, `${phase.kind} ${JSON.stringify(acts)}`).to.equal('timeout');
        expect(JSON.stringify(acts), phase.kind).not.to.match(/"id":"lambda"|AWS Lambda/);
      }
    });

    it(`is not asked again on "${kind}" where it is kept out of play`, () => {
      for (const phase of PHASES) {
        const { acts, listen } = decided([aCard({ inPlay: false }), left], phase);
        if (ASKS_NO_CARD.includes(kind)) continue;
        const asked = waitingCard({ version: 1, locale: 'en-US', acts, listen });
        expect(asked?.id, JSON.stringify(acts)).not.to.equal('lambda');
        expect(acts.map(({ act }) => act)).not.to.include('hint');
      }
    });
  }
});
