import { type Card, type CardRef, type Review, refOf } from './card.ts';
import { dayName } from './day.ts';
import { remembering } from './done.ts';
import type { CountedCard, DayCount, Learner, TurnDelta } from './learner.ts';
import { sameCard } from './next-card.ts';
import { added, countOn } from './tally.ts';

/** A write that was given up may still arrive; by then it has, or never will. */
const WRITE_ARRIVES_WITHIN_MS = 20_000;
/** A question of a device that is silent for so long is no longer answered. */
const QUESTION_WAITS_MS = 300_000;
/** So many of a card's reviews can be on their way at once, or have to be taken off again. */
const REVIEWS_TOLD = 4;

type Counted = Pick<CountedCard, 'reviews' | 'wereRight' | 'day'>;

/** Of whom, and when. */
interface Moment {
  readonly requestId: string;
  readonly nowMs: number;
  /** An IANA name this runtime knows. */
  readonly timeZone: string;
}

/** In whole seconds, as it is stored. */
const after = (nowMs: number, ms: number): number => Math.ceil((nowMs + ms) / 1000) * 1000;

const isRight = ({ rating }: Review): boolean => rating !== 'again';

/** What the counts hold of a card; null for a card that is in no doubt, of which they hold every review. */
export const countedCard = ({ counted = [] }: Learner, card: CardRef): CountedCard | null =>
  counted.find((one) => sameCard(one, card)) ?? null;

/** Whether the counts hold of this card something else than its reviews. */
export function isInDoubt(learner: Learner, card: Card): boolean {
  const one = countedCard(learner, card);
  return one !== null && (one.reviews !== card.reviews.length || differences(one, card.reviews, 'UTC').length > 0);
}

/**
 * The learner with counts that hold of this card exactly its reviews. A review that came without the profile is counted,
 * can be undone, and its question no longer waits; one that never came is taken off. A write may be on its way even now,
 * so that the card is looked at once more later on.
 */
export function settled(learner: Learner, card: Card, moment: Omit<Moment, 'requestId'>): Learner {
  const one = countedCard(learner, card);
  if (one === null || !isInDoubt(learner, card)) return learner;
  const { timeZone } = moment;
  const recounted = differences(one, card.reviews, timeZone).reduce(added, learner);
  const { reviews } = card;
  const since = reviews.slice(one.reviews);
  const seen =
    since.length > 0
      ? since.reduce((before, review) => withAnswer(before, card, review, timeZone), recounted)
      : reviews.length < one.reviews
        ? withoutAnswer(recounted, card)
        : recounted;
  return withEntry(seen, lookedAt(one, card, moment));
}

/** What the counts hold of a card that was in doubt until it was looked at. */
const lookedAt = (one: CountedCard, card: Card, { nowMs, timeZone }: Omit<Moment, 'requestId'>): CountedCard => ({
  ...one,
  ...told(card, timeZone),
  requestId: '',
  untilMs: after(nowMs, one.isAsked ? QUESTION_WAITS_MS : WRITE_ARRIVES_WITHIN_MS),
});

/**
 * The learner whose counts hold of these cards exactly their reviews, whatever was decided on: what the stored profile
 * holds of each, and what has come since. A decision that goes on from an earlier try of its own cannot tell it apart
 * from what others made of that.
 * @param cards as they were read, and as they will be
 */
export function trulyCounted(
  learner: Learner,
  stored: Learner,
  cards: readonly { readonly read: Card; readonly now: Card }[],
  moment: Omit<Moment, 'requestId'>,
): Learner {
  const { timeZone } = moment;
  const since = cards.flatMap(({ read, now }) =>
    differences(countedCard(stored, now) ?? told(read, timeZone), now.reviews, timeZone),
  );
  const truth = since.reduce(added, stored);
  const days = new Set([...truth.days, ...learner.days].map(({ day }) => day));
  const counting = [...days].reduce((one, day) => added(one, missing(countOn(one, day), countOn(truth, day))), learner);
  const { counted = [] } = stored;
  const looked = counted.map((one) => {
    const card = cards.find(({ now }) => sameCard(now, one))?.now;
    return card && isInDoubt(stored, card) ? lookedAt(one, card, moment) : one;
  });
  return { ...counting, counted: looked };
}

/** What the one lacks of the other. */
const missing = (one: DayCount, other: DayCount): TurnDelta => ({
  day: other.day,
  answered: other.answered - one.answered,
  right: other.right - one.right,
  introduced: other.introduced - one.introduced,
});

/** The learner who was asked this card: any answer to it that the counts miss is found by that. */
export function whoWasAsked(learner: Learner, card: Card, moment: Moment, vouched: string | undefined): Learner {
  const one = countedCard(learner, card);
  const isKnown = one?.isAsked === true && [moment.requestId, vouched].includes(one.requestId);
  if (isKnown) return learner;
  // Another device may be asked it, too: then neither can say alone that nothing is on its way.
  const requestId = one === null || [moment.requestId, vouched].includes(one.requestId) ? moment.requestId : '';
  return withEntry(learner, {
    ...entryOf(card, { ...moment, requestId }, one),
    isAsked: true,
    untilMs: after(moment.nowMs, QUESTION_WAITS_MS),
  });
}

/**
 * The learner whose counts hold the card as it is now. Where another device was asked it, too, its answer may be on its
 * way: the card stays in doubt as long as that question waits.
 */
export function whoAnswered(learner: Learner, card: Card, moment: Moment, vouched: string | undefined): Learner {
  const one = countedCard(learner, card);
  const isOwn = one === null || [moment.requestId, vouched].includes(one.requestId);
  const entry = entryOf(card, { ...moment, requestId: isOwn ? moment.requestId : '' }, one);
  const untilMs = after(moment.nowMs, WRITE_ARRIVES_WITHIN_MS);
  return withEntry(learner, {
    ...entry,
    isAsked: !isOwn && one.isAsked,
    untilMs: isOwn ? untilMs : Math.max(untilMs, one.untilMs),
  });
}

/**
 * Whether the profile says what its counts hold of this card, and goes on to until this device's answer is saved: the
 * device was asked it, and no other can say that it is settled.
 */
export function isToldOf(
  learner: Learner,
  card: CardRef,
  { requestId, vouched }: { requestId: string; vouched: string | undefined },
): boolean {
  const one = countedCard(learner, card);
  return one !== null && ['', requestId, vouched].includes(one.requestId);
}

/** Cards that have to be looked at, because nobody vouches for what the counts hold of them. */
export function doubtful(
  { counted = [] }: Learner,
  { vouched, nowMs, opensSession }: { vouched: string | undefined; nowMs: number; opensSession: boolean },
): CardRef[] {
  return counted
    .filter(({ requestId, untilMs }) => (opensSession || nowMs >= untilMs) && !isVouched(requestId, vouched))
    .map(refOf);
}

/**
 * The learner without the cards that are in no doubt any more: the device's last request was saved as a whole, or they
 * were looked at and nothing can be on its way.
 */
export function withoutDoubts(
  learner: Learner,
  {
    vouched,
    nowMs,
    looked,
    asked,
  }: { vouched: string | undefined; nowMs: number; looked: readonly CardRef[]; asked: CardRef | null },
): Learner {
  const { counted = [] } = learner;
  const kept = counted.filter((one) => {
    if (sameCard(one, asked)) return true;
    if (isVouched(one.requestId, vouched)) return false;
    return nowMs < one.untilMs || !looked.some((ref) => sameCard(ref, one));
  });
  return kept.length === counted.length ? learner : { ...learner, counted: kept };
}

const isVouched = (requestId: string, vouched: string | undefined): boolean =>
  requestId !== '' && requestId === vouched;

const wereRight = ({ reviews }: Pick<Card, 'reviews'>): boolean[] => reviews.slice(-REVIEWS_TOLD).map(isRight);

function entryOf(
  card: Card,
  { requestId, timeZone }: Moment,
  before: CountedCard | null,
): Omit<CountedCard, 'isAsked' | 'untilMs'> {
  const isSame = before !== null && before.reviews === card.reviews.length;
  const counted = told(card, timeZone);
  return { ...refOf(card), ...counted, ...(isSame && { day: before.day }), requestId };
}

/** What is told of a card of which the counts hold every review. */
function told(card: Card, timeZone: string): Counted {
  const last = card.reviews.at(-1);
  const day = last === undefined ? '' : dayName(last.atMs, timeZone);
  return { reviews: card.reviews.length, wereRight: wereRight(card), day };
}

function withEntry(learner: Learner, entry: CountedCard): Learner {
  const others = (learner.counted ?? []).filter((one) => !sameCard(one, entry));
  return { ...learner, counted: [...others, entry] };
}

/** What the counts miss of these reviews, or hold too much, one review after the other. */
function differences(one: Counted, reviews: readonly Review[], timeZone: string): TurnDelta[] {
  const deltas: TurnDelta[] = [];
  const firstTold = one.reviews - one.wereRight.length;
  for (let i = Math.min(firstTold, reviews.length); i < Math.max(one.reviews, reviews.length); i += 1) {
    const review = reviews[i];
    const isCounted = i < one.reviews;
    const now = { answered: Number(review !== undefined), right: Number(review !== undefined && isRight(review)) };
    const before = { answered: Number(isCounted), right: Number(isCounted && one.wereRight[i - firstTold] === true) };
    const answered = now.answered - before.answered;
    const right = now.right - before.right;
    if (answered === 0 && right === 0) continue;
    const day =
      review !== undefined && !(isCounted && i === one.reviews - 1) ? dayName(review.atMs, timeZone) : one.day;
    deltas.push({ day, answered, right, introduced: i === 0 ? answered : 0 });
  }
  return deltas;
}

function withAnswer(learner: Learner, card: Card, { atMs, rating }: Review, timeZone: string): Learner {
  const { session } = learner;
  if (session === null) return learner;
  const { phase } = session;
  const waited = phase.kind !== 'idle' && phase.kind !== 'offer' && sameCard(phase.card, card);
  const ref = refOf(card);
  return remembering(
    { ...learner, session: { ...session, last: ref, ...(waited && { phase: { kind: 'idle' } }) } },
    { did: 'answer', card: ref, rating, day: dayName(atMs, timeZone), hinted: false },
  );
}

function withoutAnswer(learner: Learner, card: CardRef): Learner {
  const { session } = learner;
  if (session === null) return learner;
  const at = session.done.findLastIndex((one) => one.did === 'answer' && sameCard(one.card, card));
  const done = at < 0 ? session.done : session.done.filter((_, i) => i !== at);
  return { ...learner, session: { ...session, done, last: sameCard(session.last, card) ? null : session.last } };
}
