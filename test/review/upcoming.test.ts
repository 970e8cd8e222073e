import { expect } from 'chai';
import { type Card, type CardRef, NEW_SCHEDULE, type Rating } from '../../lambda/domain/card.ts';
import type { Done } from '../../lambda/domain/learner.ts';
import { nextToAsk, upcoming } from '../../lambda/review/choose-card.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { State } from '../../lambda/review/state.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOW_MS, aState, queueOfCards } from '../support/turn-state.ts';

const MINUTE = 60_000;
const reviewed = (id: string, dueInMs: number, given: Partial<Card> = {}): Card =>
  aCard({ id, schedule: { ...NEW_SCHEDULE, state: 'review', dueMs: NOW_MS + dueInMs }, ...given });

/** Two are due, two are new, two come back within the learn-ahead minutes. */
const CARDS: readonly Card[] = [
  reviewed('due', -MINUTE),
  reviewed('now', 0),
  aCard({ id: 'new' }),
  aCard({ id: 'newer' }),
  reviewed('soon', MINUTE),
  reviewed('later', 9 * MINUTE),
];
const refs = (ids: string): CardRef[] => (ids === '' ? [] : ids.split(' ').map((id) => ({ deck: 'serverless', id })));
const idsOf = (cards: readonly CardRef[]): string => cards.map(({ id }) => id).join(' ');

interface Given {
  readonly next?: string;
  readonly skipped?: string;
  /** "due again": a card and its rating, oldest first. */
  readonly answered?: readonly string[];
  readonly changed?: string;
  readonly justSeen?: string;
  readonly ahead?: boolean;
  readonly newPerDay?: number;
}

const answer = (text: string): Done => {
  const [id = '', rating] = text.split(' ');
  return { did: 'answer', card: { deck: 'serverless', id }, rating: rating as Rating, day: '', hinted: false };
};

function soFarOf(state: State, { next = '', skipped = '', answered = [], ahead = false, newPerDay = 10 }: Given) {
  const done: Done[] = [...answered.map(answer), { did: 'stop' }];
  const { learner } = state;
  const session = newSession(NOW_MS, { ahead, done });
  return {
    learner: { ...learner, settings: { ...learner.settings, newPerDay }, session },
    session,
    hints: { ...state.hints, next: refs(next), skipped: refs(skipped) },
  };
}

function order(given: Given): string {
  const { changed, justSeen, ahead = false } = given;
  const state = aState({ cards: CARDS });
  const queue = queueOfCards(CARDS, {
    deck: null,
    dueBeforeMs: ahead ? Infinity : NOW_MS + 20 * MINUTE,
    dueLimit: 9,
    freshLimit: 9,
  });
  const [seen] = refs(justSeen ?? '');
  return idsOf(
    upcoming(state, queue, {
      ...soFarOf(state, given),
      ...(changed !== undefined && { changed: aCard({ id: changed }) }),
      ...(seen !== undefined && { justSeen: seen }),
    }),
  );
}

describe('what is asked next', () => {
  const rows: readonly (readonly [string, Given, string])[] = [
    ['what is due, then what is new, then what is due soon', {}, 'due now new newer soon later'],
    ['as many new ones as the day lets in', { newPerDay: 1 }, 'due now new soon later'],
    ['what was planned, first', { next: 'newer new' }, 'newer new due now soon later'],
    ['what was planned and is no more to be asked', { next: 'gone new' }, 'new due now newer soon later'],
    ['what was planned, but of what is due soon the first', { next: 'later new' }, 'new due now newer soon later'],
    ['what was planned and is due now', { next: 'now' }, 'now due new newer soon later'],
    ['ahead, as it was planned', { next: 'later', ahead: true }, 'later due now new newer soon'],
    ['ahead, all new ones', { ahead: true, newPerDay: 0 }, 'due now new newer soon later'],
    ['the card of this turn last', { changed: 'due' }, 'now new newer soon later due'],
    ['the card just seen last', { justSeen: 'new' }, 'due now newer soon later new'],
    ['what was put off, later', { skipped: 'due new' }, 'now newer soon later due new'],
    [
      'what was failed a moment ago, after all',
      { answered: ['now good', 'due again'] },
      'new newer soon later now due',
    ],
    ['what was known a moment ago, before', { answered: ['due good', 'now again'] }, 'new newer soon later due now'],
    ['known, put off, failed', { answered: ['due again', 'now good'], skipped: 'new' }, 'newer soon later now new due'],
    [
      'what was put off and answered, as put off',
      { answered: ['due again'], skipped: 'due' },
      'now new newer soon later due',
    ],
    [
      'what was answered before the last two, as ever',
      { answered: ['due again', 'new good', 'newer good'] },
      'due now soon later new newer',
    ],
    ['by its last answer', { answered: ['due again', 'due good'] }, 'now new newer soon later due'],
    [
      'by its last answer, though it was failed before',
      { answered: ['due good', 'due again'], skipped: 'now' },
      'new newer soon later now due',
    ],
  ];
  for (const [name, given, expected] of rows) it(name, () => expect(order(given)).to.equal(expected));
});

describe('the next card and those after it', () => {
  function next(cards: readonly Card[], given: Given = {}, state: Partial<State> = {}) {
    const now = aState({ cards, ...state });
    const queue = queueOfCards(cards, { deck: null, dueBeforeMs: NOW_MS + 20 * MINUTE, dueLimit: 9, freshLimit: 9 });
    const soFar = soFarOf(now, given);
    const heard = [{ front: 'one', back: 'lambda' }];
    const found = nextToAsk(now, queue, { ...soFar, acts: [], lead: 'plain', hints: { ...soFar.hints, heard } });
    if (isMissing(found)) throw new Error(`misses ${JSON.stringify(found.reads)}`);
    return found === null ? null : `${found.card.id}: ${idsOf(found.next)}`;
  }
  const plain = (id: string, given: Partial<Card> = {}): Card =>
    aCard({ id, front: `About ${id}?`, back: id, ...given });
  const given = (id: string): Card => plain(id, { front: `What is lambda ${id}?` });

  it('are in order', () => expect(next([plain('first'), plain('second')])).to.equal('first: second'));
  it('are none where nothing is left', () => expect(next([])).to.equal(null));
  it('are none of which left play since', () => {
    const gone = plain('gone');
    const loaded = aState({ cards: [{ ...gone, inPlay: false }, plain('left')] }).loaded;
    expect(next([gone, plain('left')], {}, { loaded })).to.equal('left: gone');
    expect(next([gone], {}, { loaded })).to.equal(null);
    expect(next([plain('unknown')], {}, { loaded })).to.equal(null);
  });
  it('are those of whose answer none was just heard, and then the others', () => {
    expect(next([given('one'), plain('two'), given('three'), plain('four')])).to.equal('two: four one three');
  });
  it('are looked for no further than in a row of some', () => {
    const row = Array.from({ length: 12 }, (_, i) => given(`g${String(i)}`));
    expect(next([...row, plain('far')])?.split(' ')[0]).to.equal('g0:');
  });
  it('of an answer that comes next are told once more by the turn after', () => {
    const answered = ['second again', 'first good'];
    expect(next([plain('first'), plain('second'), plain('third')], { answered })).to.equal('third: second first');
  });
});
