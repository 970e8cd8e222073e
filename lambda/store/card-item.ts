import * as v from 'valibot';
import type { Card, CardContent } from '../domain/card.ts';
import type { CardPictures } from '../domain/picture.ts';
import type { CardOrigin, KeptCard } from '../ports/cards.ts';
import { QUEUE, cardKey, cardOfKey, queuePlace } from './keys.ts';
import { packRelated, unpackRelated } from './packed-related.ts';
import { packReviews, unpackReviews } from './packed-reviews.ts';
import {
  StoredBefore,
  StoredSchedule,
  packBefore,
  packSchedule,
  unpackBefore,
  unpackSchedule,
} from './packed-schedule.ts';
import { StoredVoice, packVoice, unpackVoice } from './packed-voice.ts';
import { parseStored } from './parse-stored.ts';
import { StoredItemError } from './store-errors.ts';

const Texts = v.optional(v.array(v.string()), []);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/**
 * A card as it is stored. Names are short because a card under 1 KB costs one write unit and every byte of a name
 * counts: f front, b back, a accepted, i items, o options, h hint, c context, w related words, p the pictures of front
 * and back, y how it is said (lg language, w words with what is said for them and their language); s schedule, r reviews,
 * l learned answers, u the state before the last answer, v version, q last request, qb those before it; n position; src, hd,
 * blk, ln where it stands in the notes, d 1 where it was derived, z 1 where it is suspended, e the hash of the note's words
 * where it was edited.
 * Lists and texts that are empty are left out.
 */
const CardItem = v.object({
  sk: v.string(),
  f: v.string(),
  b: v.string(),
  a: Texts,
  i: Texts,
  o: Texts,
  h: v.optional(v.nullable(v.string()), null),
  c: v.optional(v.string()),
  w: v.optional(v.string(), ''),
  p: v.optional(v.object({ f: v.exactOptional(v.string()), b: v.exactOptional(v.string()) })),
  y: v.optional(StoredVoice),
  s: StoredSchedule,
  r: v.optional(v.string(), ''),
  l: Texts,
  u: v.optional(v.nullable(StoredBefore), null),
  v: Count,
  q: v.optional(v.nullable(v.string()), null),
  qb: v.optional(v.string()),
  n: v.number(),
  src: v.optional(v.string(), ''),
  hd: v.optional(v.string(), ''),
  blk: v.optional(v.nullable(v.string()), null),
  ln: v.optional(v.nullable(Count), null),
  d: v.optional(v.literal(1)),
  z: v.optional(v.literal(1)),
  e: v.optional(Count),
  [QUEUE]: v.optional(v.string()),
});

/** An item's attributes; undefined ones are absent from the item. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Reads a stored card. @throws StoredItemError that names the attribute and the rule it broke */
export function readCardItem(item: unknown): KeptCard {
  const stored = parseStored('card', CardItem, item);
  const {
    sk,
    f,
    b,
    a,
    i,
    o,
    h,
    c,
    w,
    p,
    y,
    s,
    r,
    l,
    u,
    v: version,
    q,
    qb,
    n,
    src,
    hd,
    blk,
    ln,
    d,
    z,
    e,
    [QUEUE]: place,
  } = stored;
  const ref = cardOfKey(sk);
  const reviews = unpackReviews(r);
  if (ref === null) throw new StoredItemError('card', 'its sort key should be CARD#<deck>#<card>');
  if (reviews === null) throw new StoredItemError('card', 'attribute "r" should be a packed review log');
  const related = unpackRelated(w);
  if (related === null) throw new StoredItemError('card', 'attribute "w" should be packed related words');
  const card: Card = {
    ...ref,
    front: f,
    back: b,
    accepted: a,
    items: i,
    options: o,
    hint: h,
    ...(c !== undefined && { context: c }),
    ...(p !== undefined && { pictures: unpackPictures(p) }),
    ...(y !== undefined && { voice: unpackVoice(y) }),
    ...(related.length > 0 && { related }),
    schedule: unpackSchedule(s),
    reviews,
    learnedAnswers: l,
    before: u === null ? null : unpackBefore(u),
    inPlay: place !== undefined,
    position: n,
    version,
    lastRequestId: q,
    ...(qb !== undefined && { requestsBefore: qb.split(' ') }),
  };
  const origin: CardOrigin = {
    source: src,
    heading: hd,
    blockId: blk,
    line: ln,
    isDerived: d === 1,
    ...(z === 1 && { isSuspended: true }),
    ...(e !== undefined && { editedFrom: e }),
  };
  return { card, origin };
}

/** The whole item of a card. */
export function cardItem(learner: string, card: Card, origin: CardOrigin): Attributes {
  return {
    ...cardKey(learner, card),
    ...contentAttributes(card, origin),
    ...answerAttributes(card),
    n: card.position,
  };
}

/** What the author writes: all that an import may change. */
export function contentAttributes(content: CardContent, origin: CardOrigin): Attributes {
  const { front, back, accepted, items, options, hint, context, pictures, voice, related } = content;
  return {
    f: front,
    b: back,
    a: unlessEmpty(accepted),
    i: unlessEmpty(items),
    o: unlessEmpty(options),
    h: hint ?? undefined,
    c: context,
    w: packRelated(related ?? []),
    p: pictures && packPictures(pictures),
    y: voice && packVoice(voice),
    src: origin.source,
    hd: origin.heading === '' ? undefined : origin.heading,
    blk: origin.blockId ?? undefined,
    ln: origin.line ?? undefined,
    d: origin.isDerived ? 1 : undefined,
    z: origin.isSuspended === true ? 1 : undefined,
    e: origin.editedFrom,
  };
}

/** What an answer changes, all of it and nothing else. */
export function answerAttributes(card: Card): Attributes {
  const { schedule, reviews, learnedAnswers, before, version, lastRequestId, requestsBefore = [], inPlay } = card;
  return {
    s: packSchedule(schedule),
    r: reviews.length === 0 ? undefined : packReviews(reviews),
    l: unlessEmpty(learnedAnswers),
    u: before === null ? undefined : packBefore(before),
    v: version,
    q: lastRequestId ?? undefined,
    qb: requestsBefore.length === 0 ? undefined : requestsBefore.join(' '),
    [QUEUE]: inPlay ? queuePlace(card) : undefined,
  };
}

const unlessEmpty = (texts: readonly string[]): readonly string[] | undefined =>
  texts.length === 0 ? undefined : texts;

type PackedPictures = NonNullable<v.InferOutput<typeof CardItem>['p']>;

const packPictures = ({ front, back }: CardPictures): PackedPictures => ({
  ...(front !== undefined && { f: front }),
  ...(back !== undefined && { b: back }),
});

const unpackPictures = ({ f, b }: PackedPictures): CardPictures => ({
  ...(f !== undefined && { front: f }),
  ...(b !== undefined && { back: b }),
});
