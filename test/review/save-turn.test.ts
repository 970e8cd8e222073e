import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import { whoWasAsked } from '../../lambda/domain/counted-cards.ts';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { count } from '../../lambda/domain/tally.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import { saveTurn } from '../../lambda/review/save-turn.ts';
import { aCard } from '../support/cards.ts';
import { LostError, type SaveOutcome, memoryLearners, memoryStore } from '../support/memory-store.ts';
import { NOW_MS } from '../support/turn-state.ts';

const MOMENT = { nowMs: NOW_MS, timeZone: 'UTC', requestId: 'mine' };
const ONE = { day: '2026-03-02', answered: 1, right: 1, introduced: 1 };
const NOBODY: Learner = { ...NEW_LEARNER, session: newSession(NOW_MS) };

interface Given {
  readonly card?: readonly SaveOutcome[];
  readonly profile?: readonly SaveOutcome[];
  /** The turn answers no card. */
  readonly isWithoutCard?: boolean;
  /** The profile does not say what its counts hold of the card. */
  readonly isUntold?: boolean;
}

/** Saves an answer, and tells how that went, what is stored then and what was logged. */
async function saved({ card = [], profile = [], isWithoutCard = false, isUntold = false }: Given) {
  const cards = memoryStore();
  const learners = memoryLearners();
  const events: LogEvent[] = [];
  const old = aCard();
  const origin = { source: 'notes.md', heading: '', blockId: null, line: 1, isDerived: false };
  await cards.write('', [{ kind: 'add', ref: old, content: old, position: old.position, origin }]);
  cards.outcomes = [...card];
  const stored = isUntold ? NOBODY : whoWasAsked(NOBODY, old, MOMENT, undefined);
  learners.now = stored;
  learners.outcomes = [...profile];
  const order: string[] = [];
  cards.beforeSave = () => order.push('card');
  learners.beforeSave = () => order.push('profile');
  const decided = {
    learner: count(stored, 'mine', ONE),
    ...(!isWithoutCard && { answered: { before: old, after: rateCard(old, 'good', 'aws lambda', MOMENT) } }),
  };
  const to = { cards, learners, log: (event: LogEvent) => events.push(event) };
  const result = await saveTurn({ learnerKey: 'k', requestId: 'mine', vouched: undefined, stored, decided }, to);
  return [
    result.stored,
    `${String(cards.kept[0]?.card.reviews.length)} review`,
    `${String(learners.now.days[0]?.answered ?? 0)} counted`,
    order.join(' '),
    ...events.map(({ event, fields }) => [event, ...Object.values(fields ?? {})].join(' ')),
    ...(result.fault instanceof LostError ? ['fault'] : []),
  ].join(' | ');
}

/** What is saved, how the saves go, and what comes of it. */
const ROWS: readonly (readonly [string, Given, string])[] = [
  ['both halves at once', {}, 'all | 1 review | 1 counted | card profile'],
  ['a turn that answers no card', { isWithoutCard: true }, 'all | 0 review | 1 counted | profile'],
  [
    'a card that another device answered first',
    { card: ['conflict'] },
    'half | 0 review | 1 counted | card profile | turn-conflict conflict saved',
  ],
  [
    'a profile that another device saved first',
    { profile: ['conflict'] },
    'half | 1 review | 0 counted | card profile | turn-conflict saved conflict',
  ],
  [
    'both, when another device was first',
    { card: ['conflict'], profile: ['conflict'] },
    'nothing | 0 review | 0 counted | card profile | turn-conflict conflict conflict',
  ],
  [
    "without a card, another's profile",
    { isWithoutCard: true, profile: ['conflict'] },
    'nothing | 0 review | 0 counted | profile | turn-conflict  conflict',
  ],
  [
    'a card that is saved and seems to fail',
    { card: ['lost'] },
    'unclear | 1 review | 1 counted | card profile | turn-conflict unclear saved | fault',
  ],
  [
    'a profile that fails',
    { profile: ['fault'] },
    'unclear | 1 review | 0 counted | card profile | turn-conflict saved unclear | fault',
  ],
  [
    'a card that the store refuses',
    { card: ['refused'] },
    'half | 0 review | 1 counted | card profile | turn-conflict refused saved | fault',
  ],
  [
    'both, and the store refuses both',
    { card: ['refused'], profile: ['refused'] },
    'nothing | 0 review | 0 counted | card profile | turn-conflict refused refused | fault',
  ],
  [
    'a card of which the profile says nothing: after the profile',
    { isUntold: true },
    'all | 1 review | 1 counted | profile card',
  ],
  [
    'such a card, and the profile is saved by another',
    { isUntold: true, profile: ['conflict'] },
    'nothing | 0 review | 0 counted | profile | turn-conflict conflict conflict',
  ],
  [
    'such a card, and the profile may be saved',
    { isUntold: true, profile: ['lost'] },
    'unclear | 0 review | 1 counted | profile | turn-conflict conflict unclear | fault',
  ],
  [
    'such a card, answered by another',
    { isUntold: true, card: ['conflict'] },
    'half | 0 review | 1 counted | profile card | turn-conflict conflict saved',
  ],
];

describe('saving a turn', () => {
  for (const [name, given, expected] of ROWS)
    it(name, async () => {
      expect((await saved(given)).split(' | ')).to.deep.equal(expected.split(' | '));
    });

  it('throws what is no fault of the moment', async () => {
    const learners = memoryLearners();
    learners.beforeSave = () => {
      throw new TypeError('a bug');
    };
    const turn = {
      learnerKey: 'k',
      requestId: 'mine',
      vouched: undefined,
      stored: NOBODY,
      decided: { learner: NOBODY },
    };
    const fault = await saveTurn(turn, { cards: memoryStore(), learners, log: () => undefined }).catch(
      (error: unknown) => (error as Error).message,
    );
    expect(fault).to.equal('a bug');
  });
});
