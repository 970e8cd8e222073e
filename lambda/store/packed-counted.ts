import { dayNameOf, dayNumberOf } from '../domain/day.ts';
import type { CountedCard } from '../domain/learner.ts';
import { StoredItemError } from './store-errors.ts';

/**
 * What the counts hold of cards in doubt as one text, one card a line, its parts parted by `#`: deck (empty: that of the
 * line before), card, `a` asked and a sign for which of the last reviews were right, how many reviews, the day of the last
 * one, the request (`=`: the one of the last turn), the second until which it is in doubt; numbers in base 36.
 * @param last the request of the last turn that counted
 */
export function packCounted(counted: readonly CountedCard[], last: string | undefined): string {
  let deck = '';
  return counted
    .map((one) => {
      const place = one.deck === deck ? '' : one.deck;
      deck = one.deck;
      const flags = `${one.isAsked ? 'a' : ''}${signOf(one.wereRight)}`;
      const day = one.day === '' ? '' : dayNumberOf(one.day).toString(36);
      const until = Math.ceil(one.untilMs / 1000).toString(36);
      return [
        place,
        one.id,
        flags,
        one.reviews.toString(36),
        day,
        one.requestId === last ? '=' : one.requestId,
        until,
      ].join('#');
    })
    .join('\n');
}

/** @throws StoredItemError where a line is not understood */
export function readCounted(text: string, last: string | undefined): CountedCard[] {
  let deck = '';
  return text.split('\n').map((line) => {
    const [place = '', id = '', flags = '', reviews = '', day = '', requestId = '', until = ''] = line.split('#');
    deck = place === '' ? deck : place;
    if (deck === '' || id === '' || !/^a?[1-9A-Vr]?$/.test(flags)) throw notUnderstood();
    return {
      deck,
      id,
      reviews: numberIn(reviews),
      wereRight: wereRight(flags.replace('a', ''), numberIn(reviews)),
      day: day === '' ? '' : dayNameOf(numberIn(day)),
      isAsked: flags.includes('a'),
      requestId: requestId === '=' ? (last ?? '') : requestId,
      untilMs: numberIn(until) * 1000,
    };
  });
}

/** The last four at most, as binary digits after a one, so that they take one sign; '' for none. */
const signOf = (wereRight: readonly boolean[]): string =>
  wereRight.length === 0
    ? ''
    : Number.parseInt(`1${wereRight.map(Number).join('')}`, 2)
        .toString(36)
        .toUpperCase();

/** Profiles of before tell of the last review alone: `r` where it was right, else nothing. */
function wereRight(sign: string, reviews: number): boolean[] {
  if (sign === 'r' || sign === '') return reviews === 0 ? [] : [sign === 'r'];
  return [...numberIn(sign.toLowerCase()).toString(2).slice(1)].map((digit) => digit === '1');
}

function numberIn(text: string): number {
  if (!/^[0-9a-z]{1,8}$/.test(text)) throw notUnderstood();
  return Number.parseInt(text, 36);
}

const notUnderstood = (): StoredItemError =>
  new StoredItemError('profile', 'attribute "c" should be what the counts hold of cards in doubt, one card a line');
