import type { CardRef } from '../domain/card.ts';
import { CARDS_BETWEEN, type HeardCard, heardOf } from '../domain/giving-away.ts';
import { NO_HINTS, type Hints } from '../domain/hints.ts';
import { at, listOf } from './fields.ts';

/** Counts up when the layout below changes: a session that an older deployment opened reads as NO_HINTS. */
const VERSION = 1;
const NEXT_AT_MOST = 10;
const SKIPPED_AT_MOST = 20;
const ID_AT_MOST = 64;
const COUNT_AT_MOST = 100_000;
/** Session attributes share the response's 24 KB; this part of them stays under 2 KB, measured as JSON in UTF-8. */
const BYTES_AT_MOST = 2_000;

/** A card as [place of its deck in `decks`, id]: ten cards of one deck name it once. */
type Packed = readonly [number, string];

/**
 * The hints a session carries back to us. Never throws and never believes: a learner's device is out of our hands, so
 * what does not fit is left out, and what is no hints at all is NO_HINTS.
 */
export function readHints(attributes: unknown): Hints {
  const hints = at(attributes, 'hints');
  if (at(hints, 'v') !== VERSION) return NO_HINTS;
  const decks = listOf(at(hints, 'decks'));
  const deck = at(hints, 'deck');
  const saved = at(hints, 'saved');
  const one = (value: unknown): CardRef | null => unpack(value, decks);
  const many = (value: unknown, atMost: number): CardRef[] => distinct(listOf(value).slice(0, atMost).map(one));
  return {
    asked: one(at(hints, 'asked')),
    next: many(at(hints, 'next'), NEXT_AT_MOST),
    last: one(at(hints, 'last')),
    skipped: many(at(hints, 'skipped'), SKIPPED_AT_MOST),
    deck: isKeyPart(deck) ? deck : null,
    ahead: at(hints, 'ahead') === true,
    ...titlesIn(at(hints, 'titles')),
    ...heardIn(at(hints, 'heard')),
    turn: countIn(at(hints, 'turn')) ?? 0,
    answeredTurn: countIn(at(hints, 'answered')),
    listed: countIn(at(hints, 'listed')) ?? 0,
    ...(isKeyPart(saved) && { saved }),
  };
}

/**
 * Session attributes, compact and under 2 KB, that `readHints` gives back. Over that, the decks' titles, what was heard
 * last, cards put off longest ago and then the farthest of the next ones are left out: they are found again in the queue.
 */
export function writeHints(hints: Hints): Record<string, unknown> {
  let next = hints.next.slice(0, NEXT_AT_MOST);
  let skipped = hints.skipped.slice(-SKIPPED_AT_MOST);
  let heard = hints.heard ?? [];
  let titles = hints.titles ?? [];
  for (;;) {
    const attributes = pack({ ...hints, next, skipped, titles }, heard);
    if (Buffer.byteLength(JSON.stringify(attributes)) <= BYTES_AT_MOST) return attributes;
    if (titles.length > 0) titles = [];
    else if (heard.length > 0) heard = [];
    else if (skipped.length > 0) skipped = skipped.slice(1);
    else if (next.length > 0) next = next.slice(0, -1);
    else return attributes;
  }
}

function pack(hints: Hints, heard: readonly HeardCard[]): Record<string, unknown> {
  const decks: string[] = [];
  const one = (ref: CardRef): Packed => {
    if (!decks.includes(ref.deck)) decks.push(ref.deck);
    return [decks.indexOf(ref.deck), ref.id];
  };
  const packed = {
    v: VERSION,
    ...(hints.asked && { asked: one(hints.asked) }),
    ...(hints.last && { last: one(hints.last) }),
    ...(hints.next.length > 0 && { next: hints.next.map(one) }),
    ...(hints.skipped.length > 0 && { skipped: hints.skipped.map(one) }),
    ...(hints.deck !== null && { deck: hints.deck }),
    ...(hints.ahead && { ahead: true }),
    ...(hints.titles !== undefined && hints.titles.length > 0 && { titles: hints.titles }),
    ...(heard.length > 0 && { heard: heard.map(({ front, back }) => [front, back]) }),
    ...(hints.turn > 0 && { turn: hints.turn }),
    ...(hints.answeredTurn !== null && { answered: hints.answeredTurn }),
    ...(hints.listed > 0 && { listed: hints.listed }),
    ...(hints.saved !== undefined && { saved: hints.saved }),
  };
  return { hints: { ...packed, decks } };
}

function unpack(value: unknown, decks: readonly unknown[]): CardRef | null {
  const [place, id] = listOf(value);
  const deck = typeof place === 'number' ? decks[place] : undefined;
  return isKeyPart(deck) && isKeyPart(id) ? { deck, id } : null;
}

/** What domain/card.ts promises of both parts of a card's name: safe in a DynamoDB key. */
function isKeyPart(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= ID_AT_MOST && !value.includes('#');
}

const titlesIn = (value: unknown): Pick<Hints, 'titles'> => {
  const titles = listOf(value).filter((title) => typeof title === 'string');
  return titles.length === 0 ? {} : { titles };
};

/** Two texts a card, none longer than what is kept of one. */
function heardIn(value: unknown): Pick<Hints, 'heard'> {
  const heard = listOf(value)
    .slice(-CARDS_BETWEEN)
    .flatMap((one) => {
      const [front, back] = listOf(one);
      return typeof front === 'string' && typeof back === 'string' ? [heardOf({ front, back })] : [];
    });
  return heard.length === 0 ? {} : { heard };
}

/** A count that a session can come to. */
const countIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= COUNT_AT_MOST ? value : null;

function distinct(refs: readonly (CardRef | null)[]): CardRef[] {
  const seen = new Map<string, CardRef>();
  for (const ref of refs) if (ref !== null) seen.set(`${ref.deck}#${ref.id}`, ref);
  return [...seen.values()];
}
