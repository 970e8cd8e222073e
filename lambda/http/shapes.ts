import * as v from 'valibot';
import type { KeptCard } from '../ports/cards.ts';
import { etagOf } from './etag.ts';

/** A part of a card's name as it stands in an address; inside, it is what DynamoDB's keys take. */
export const NamePart = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_.!'()*~-]{1,600}$/),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const name = readName(value);
    if (name !== null && /^[^#]{1,64}$/u.test(name)) return name;
    addIssue({ expected: 'the name of a deck or a card, as it was given' });
    return NEVER;
  }),
);

/**
 * A deck or a card as clients name it: what an address has no place for stands as "~2F". A percent sign would not do: API
 * Gateway takes it away.
 */
export const writeName = (part: string): string => encodeURIComponent(part).replaceAll('~', '%7E').replaceAll('%', '~');

function readName(name: string): string | null {
  try {
    return decodeURIComponent(name.replaceAll('~', '%'));
  } catch {
    return null;
  }
}

export const DeckPlace = v.object({ deck: NamePart });
export const CardPlace = v.object({ deck: NamePart, card: NamePart });

/** Of a time: 2026-03-02T10:00:00.000Z. */
export const Instant = v.pipe(v.string(), v.isoTimestamp());
export const instant = (ms: number): string => new Date(ms).toISOString();

/** Of the learner's calendar: 2026-03-02. */
export const Day = v.pipe(v.string(), v.isoDate());

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export const Rating = v.picklist(RATINGS);

export const PageQuery = {
  /** Query values are text. */
  limit: v.optional(v.pipe(v.string(), v.regex(/^(?:[1-9]\d?|100)$/))),
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,400}$/))),
};
export const limitOf = (limit: string | undefined): number => Number(limit ?? 50);

/** One line of words: what stands over several is joined, and signs that steer a terminal are refused. */
export const lineOf = (atMost: number) =>
  v.pipe(
    v.string(),
    v.maxLength(atMost),
    // eslint-disable-next-line no-control-regex -- these are what is refused
    v.regex(/^[^\u0000-\u0008\u000e-\u001f\u007f-\u009f\ud800-\udfff]*$/u),
    v.transform((text) => text.trim().replace(/\s+/g, ' ')),
    v.minLength(1),
  );

export const ShownCard = v.object({
  deck: v.string(),
  id: v.string(),
  front: v.string(),
  back: v.string(),
  /** Other answers that count: of the notes, and those that the learner had counted as right. */
  accepted: v.array(v.string()),
  learned: v.array(v.string()),
  items: v.array(v.string()),
  options: v.array(v.string()),
  hint: v.nullable(v.string()),
  context: v.nullable(v.string()),
  inPlay: v.boolean(),
  isSuspended: v.boolean(),
  isEdited: v.boolean(),
  state: v.picklist(['new', 'learning', 'review', 'relearning']),
  /** Null for a card that was never asked. */
  due: v.nullable(Instant),
  lastReviewed: v.nullable(Instant),
  stabilityDays: v.number(),
  difficulty: v.number(),
  reviews: Count,
  lapses: Count,
  note: v.object({
    path: v.string(),
    heading: v.string(),
    line: v.nullable(Count),
    isDerived: v.boolean(),
  }),
  /** For If-Match. */
  etag: v.string(),
});

export const cardTag = (kept: KeptCard): string => etagOf(kept);

export function shownCard(kept: KeptCard): v.InferInput<typeof ShownCard> {
  const { card, origin } = kept;
  const { deck, id, front, back, accepted, items, options, hint, context } = card;
  const { state, dueMs, stability, difficulty, lapses, lastReviewMs } = card.schedule;
  return {
    ...{ front, back, hint, state, difficulty, lapses },
    deck: writeName(deck),
    id: writeName(id),
    context: context ?? null,
    accepted: [...accepted],
    learned: [...card.learnedAnswers],
    items: [...items],
    options: [...options],
    inPlay: card.inPlay,
    isSuspended: origin.isSuspended === true,
    isEdited: origin.editedFrom !== undefined,
    due: state === 'new' ? null : instant(dueMs),
    lastReviewed: lastReviewMs === null ? null : instant(lastReviewMs),
    stabilityDays: stability,
    reviews: card.reviews.length,
    note: { path: origin.source, heading: origin.heading, line: origin.line, isDerived: origin.isDerived },
    etag: cardTag(kept),
  };
}
