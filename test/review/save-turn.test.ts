import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import { NEW_LEARNER, type Learner } from '../../lambda/domain/learner.ts';
import { count } from '../../lambda/domain/tally.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import { saveTurn } from '../../lambda/review/save-turn.ts';
import { aCard } from '../support/cards.ts';
import { type SaveOutcome, memoryLearners, memoryStore } from '../support/memory-store.ts';
import { NOW_MS } from '../support/turn-state.ts';

const MOMENT = { nowMs: NOW_MS, timeZone: 'UTC', requestId: 'mine' };
const DAY = '2026-03-02';
const ONE = { day: DAY, answered: 1, right: 1, introduced: 1 };
const before: Learner = { ...NEW_LEARNER, session: newSession(NOW_MS) };
/** Another device answers meanwhile: one more on the profile, and another review under way. */
const withOther = (learner: Learner): Learner => ({
  ...count(learner, 'other', { ...ONE, right: 0 }),
  session: newSession(1),
});

interface Given {
  /** How the saves of the card go, one after the other, that of putting it back included. */
  readonly card?: readonly SaveOutcome[];
  readonly profile?: readonly SaveOutcome[];
  /** Another device saves the profile before this save of it: 0 is the first. */
  readonly otherBefore?: number;
  /** The turn answers no card. */
  readonly isWithoutCard?: boolean;
  /** Cards cannot be read. */
  readonly isUnreadable?: boolean;
}

/** Saves an answer, and tells how that went, what is stored then and what was logged. */
async function saved({
  card = [],
  profile = [],
  otherBefore = -1,
  isWithoutCard = false,
  isUnreadable = false,
}: Given) {
  const cards = memoryStore();
  const learners = memoryLearners();
  const events: LogEvent[] = [];
  const old = aCard();
  const origin = { note: 'notes.md', blockId: null, heading: '', frontHash: '', isRetired: false } as never;
  await cards.write('', [{ kind: 'add', ref: old, content: old, position: old.position, origin }]);
  cards.outcomes = [...card];
  learners.now = before;
  learners.outcomes = [...profile];
  let saves = 0;
  learners.beforeSave = () => {
    if (saves === otherBefore) learners.now = withOther(learners.now);
    saves += 1;
  };
  if (isUnreadable) cards.load = () => Promise.reject(new Error('no cards'));
  const decided = {
    learner: count(before, 'mine', ONE),
    ...(!isWithoutCard && { answered: { before: old, after: rateCard(old, 'good', 'aws lambda', MOMENT) } }),
  };
  const turn = { learnerKey: 'k', requestId: 'mine', before, decided };
  const how = await saveTurn(turn, { cards, learners, log: (event) => events.push(event) }).catch(
    (error: unknown) => (error as Error).message,
  );
  const [kept] = cards.kept;
  const [day] = learners.now.days;
  expect(learners.loads.fresh, 'each past any cache').to.equal(learners.loads.all);
  return [
    String(how),
    `card ${kept?.card.reviews.length === 1 ? 'answered' : 'as before'} v${String(kept?.card.version)}`,
    `profile ${String(day?.answered ?? 0)}, ${learners.now.session?.startedMs === 1 ? "other's" : 'this'} review`,
    ...events.map(({ event, level, fields }) => [event, level, ...Object.values(fields ?? {})].join(' ')),
  ].join(' | ');
}

/** What is saved, how the saves go, and what comes of it. */
const ROWS: readonly (readonly [string, Given, string])[] = [
  ['both halves', {}, 'true | card answered v1 | profile 1, this review'],
  ['a turn that answers no card', { isWithoutCard: true }, 'true | card as before v0 | profile 1, this review'],
  [
    'a card that another device answered first',
    { card: ['conflict'] },
    'false | card as before v0 | profile 0, this review | turn-conflict warn conflict saved | turn-put-back warn profile saved',
  ],
  [
    'a card whose save meets itself',
    { card: ['met-itself'] },
    'true | card answered v1 | profile 1, this review | turn-conflict warn conflict saved',
  ],
  [
    "a card whose save meets itself, and another's profile",
    { card: ['met-itself'], profile: ['conflict'], otherBefore: 0 },
    'true | card answered v1 | profile 2, this review | turn-conflict warn conflict conflict',
  ],
  [
    'a profile that another device saved first',
    { profile: ['conflict'], otherBefore: 0 },
    'true | card answered v1 | profile 2, this review | turn-conflict warn saved conflict',
  ],
  [
    'a profile that others save three times',
    { profile: ['conflict', 'conflict', 'conflict'], otherBefore: 0 },
    'true | card answered v1 | profile 2, this review | turn-conflict warn saved conflict',
  ],
  [
    'a profile that others save again and again',
    { profile: ['conflict', 'conflict', 'conflict', 'conflict'], otherBefore: 0 },
    "false | card as before v2 | profile 1, other's review | turn-conflict warn saved conflict | turn-put-back warn card saved",
  ],
  [
    'a profile whose save meets itself',
    { profile: ['met-itself'] },
    'true | card answered v1 | profile 1, this review | turn-conflict warn saved conflict',
  ],
  [
    "a profile that is counted onto another's, and that seems to fail",
    { profile: ['conflict', 'lost'], otherBefore: 0 },
    'no table | card as before v2 | profile 1, this review | turn-conflict warn saved conflict | turn-put-back warn profile saved | turn-put-back warn card saved',
  ],
  [
    'both, when another device was first',
    { card: ['conflict'], profile: ['conflict'], otherBefore: 0 },
    "false | card as before v0 | profile 1, other's review | turn-conflict warn conflict conflict",
  ],
  [
    'a card that cannot be saved',
    { card: ['fault'] },
    'no table | card as before v0 | profile 0, this review | turn-put-back warn profile saved',
  ],
  [
    'a card that is saved and seems to fail',
    { card: ['lost'] },
    'no table | card as before v2 | profile 0, this review | turn-put-back warn profile saved | turn-put-back warn card saved',
  ],
  [
    'a card that is saved, seems to fail and cannot be read',
    { card: ['lost'], isUnreadable: true },
    'no table | card answered v1 | profile 0, this review | turn-put-back warn profile saved | turn-put-back warn card failed',
  ],
  [
    'a profile that cannot be saved',
    { profile: ['fault'] },
    'no table | card as before v2 | profile 0, this review | turn-put-back warn card saved',
  ],
  [
    'a profile that is saved and seems to fail',
    { profile: ['lost'] },
    'no table | card as before v2 | profile 0, this review | turn-put-back warn card saved | turn-put-back warn profile saved',
  ],
  ['neither', { card: ['fault'], profile: ['fault'] }, 'no table | card as before v0 | profile 0, this review'],
  [
    'both, and both seem to fail',
    { card: ['lost'], profile: ['lost'] },
    'no table | card as before v2 | profile 0, this review | turn-put-back warn profile saved | turn-put-back warn card saved',
  ],
  [
    "another's card, and no profile",
    { card: ['conflict'], profile: ['fault'] },
    'no table | card as before v0 | profile 0, this review',
  ],
  [
    "no card, and another's profile",
    { card: ['fault'], profile: ['conflict'], otherBefore: 0 },
    "no table | card as before v0 | profile 1, other's review",
  ],
  [
    'no profile, and the card cannot be put back',
    { card: ['saved', 'fault'], profile: ['fault'] },
    'no table | card answered v1 | profile 0, this review | turn-put-back warn card failed',
  ],
  [
    'no profile, and the card was answered on top',
    { card: ['saved', 'conflict'], profile: ['fault'] },
    'no table | card answered v1 | profile 0, this review | turn-put-back warn card conflict',
  ],
  [
    "another's card, and another's profile on top",
    { card: ['conflict'], profile: ['saved', 'conflict'], otherBefore: 1 },
    "false | card as before v0 | profile 1, other's review | turn-conflict warn conflict saved | turn-put-back warn profile saved",
  ],
  [
    "another's card, and a profile put back at the fourth try",
    { card: ['conflict'], profile: ['saved', 'conflict', 'conflict', 'conflict'] },
    'false | card as before v0 | profile 0, this review | turn-conflict warn conflict saved | turn-put-back warn profile saved',
  ],
  [
    "another's card, and a profile that is not put back",
    { card: ['conflict'], profile: ['saved', 'conflict', 'conflict', 'conflict', 'conflict'] },
    'false | card as before v0 | profile 1, this review | turn-conflict warn conflict saved | turn-put-back warn profile conflict',
  ],
  [
    "another's card, and a profile that cannot be put back",
    { card: ['conflict'], profile: ['saved', 'fault'] },
    'false | card as before v0 | profile 1, this review | turn-conflict warn conflict saved | turn-put-back warn profile failed',
  ],
  [
    'a card of which nobody can tell',
    { card: ['conflict'], isUnreadable: true },
    'no cards | card as before v0 | profile 0, this review | turn-conflict warn conflict saved | turn-put-back warn profile saved | turn-put-back warn card failed',
  ],
  [
    "a card of which nobody can tell, and another's profile",
    { card: ['conflict'], profile: ['conflict'], isUnreadable: true },
    'no cards | card as before v0 | profile 0, this review | turn-conflict warn conflict conflict | turn-put-back warn card failed',
  ],
  [
    "without a card, another's profile",
    { isWithoutCard: true, profile: ['conflict'], otherBefore: 0 },
    'true | card as before v0 | profile 2, this review | turn-conflict warn saved conflict',
  ],
  [
    'without a card, no profile',
    { isWithoutCard: true, profile: ['fault'] },
    'no table | card as before v0 | profile 0, this review',
  ],
];

describe('saving a turn', () => {
  for (const [name, given, expected] of ROWS)
    it(name, async () => {
      expect((await saved(given)).split(' | ')).to.deep.equal(expected.split(' | '));
    });
});
