import * as v from 'valibot';
import type { CardRef, Rating } from '../domain/card.ts';
import { dayNameOf, dayNumberOf } from '../domain/day.ts';
import type { Done } from '../domain/learner.ts';
import { StoredItemError } from './store-errors.ts';

/**
 * What can be undone as one text, one thing a line, its parts parted by `#`, which no part of a card's name holds: what
 * it was (a answer, o overruled, s skipped, = settings, q left), then as below. An empty deck is that of the line before.
 */
const RATINGS = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Rating[];

/** Bytes, so that the profile stays under a kilobyte: what was done longest ago is let go first. */
const BYTES_AT_MOST = 230;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const SettingsBefore = v.object({
  n: v.optional(Count),
  m: v.optional(v.tuple([Count, v.picklist(['short', 'usual', 'long'])])),
});

type SettingsThen = Extract<Done, { did: 'setting' }>['before'];

export function packDone(done: readonly Done[]): string {
  for (let from = 0; ; from += 1) {
    let deck = '';
    const lines = done.slice(from).map((one) => {
      const line = packed(one, deck);
      deck = 'card' in one ? one.card.deck : deck;
      return line;
    });
    const text = lines.join('\n');
    if (Buffer.byteLength(text) <= BYTES_AT_MOST) return text;
  }
}

function packed(one: Done, deckBefore: string): string {
  if (one.did === 'stop') return 'q';
  if (one.did === 'setting') return `=#${packedSettings(one.before)}`;
  const { deck, id } = one.card;
  const card = [deck === deckBefore ? '' : deck, id];
  switch (one.did) {
    case 'answer':
      return ['a', ...card, RATINGS.indexOf(one.rating), dayNumberOf(one.day).toString(36), flag(one.hinted)].join('#');
    case 'overrule':
      return ['o', ...card, RATINGS.indexOf(one.from), flag(one.wasLearned), RATINGS.indexOf(one.rating)].join('#');
    case 'skip':
      return ['s', ...card, flag(one.hinted)].join('#');
  }
}

function packedSettings({ newPerDay, manner }: SettingsThen): string {
  return JSON.stringify({ n: newPerDay, m: manner && [manner.ratePercent, manner.length] });
}

const flag = (is: boolean): string => (is ? '1' : '');

/** @throws StoredItemError where a line is not understood */
export function readDone(text: string): Done[] {
  let deck = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const one = readLine(line, deck);
      deck = 'card' in one ? one.card.deck : deck;
      return one;
    });
}

function readLine(line: string, deckBefore: string): Done {
  const [did, first = '', id = '', ...more] = line.split('#');
  const card: CardRef = { deck: first === '' ? deckBefore : first, id };
  switch (did) {
    case 'a':
      return {
        did: 'answer',
        card,
        rating: ratingOf(more[0]),
        day: dayOf(more[1]),
        hinted: more[2] === '1',
      };
    case 'o':
      return {
        did: 'overrule',
        card,
        from: ratingOf(more[0]),
        wasLearned: more[1] === '1',
        rating: ratingOf(more[2]),
      };
    case 's':
      return { did: 'skip', card, hinted: more[0] === '1' };
    case '=':
      return { did: 'setting', before: settingsBefore(line.slice(2)) };
    case 'q':
      return { did: 'stop' };
    default:
      throw notUnderstood();
  }
}

function ratingOf(place: string | undefined): Rating {
  const rating = place === undefined || place === '' ? undefined : RATINGS[Number(place)];
  if (rating === undefined) throw notUnderstood();
  return rating;
}

function dayOf(packedDay: string | undefined): string {
  const day = Number.parseInt(packedDay ?? '', 36);
  if (Number.isNaN(day)) throw notUnderstood();
  return dayNameOf(day);
}

function settingsBefore(json: string): SettingsThen {
  try {
    const { n, m } = v.parse(SettingsBefore, JSON.parse(json));
    return { ...(n !== undefined && { newPerDay: n }), ...(m && { manner: { ratePercent: m[0], length: m[1] } }) };
  } catch {
    throw notUnderstood();
  }
}

const notUnderstood = (): StoredItemError =>
  new StoredItemError('profile', 'attribute "s.u" should be what can be undone, one thing a line');
