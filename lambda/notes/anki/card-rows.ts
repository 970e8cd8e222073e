import type { Review } from '../../domain/card.ts';
import { type CardRow, ratingOf } from './memory.ts';
import { type Collection, numberIn, textIn } from './sqlite.ts';

/** A card with its note, as a collection holds them. */
export interface AnkiCard {
  readonly id: string;
  readonly noteId: string;
  readonly guid: string;
  readonly noteType: string;
  /** Parted by spaces. */
  readonly tags: string;
  readonly fields: readonly string[];
  readonly deck: string;
  readonly ord: number;
  readonly isSuspended: boolean;
  readonly row: CardRow;
}

const COLUMNS = [
  ...['n.id', 'n.guid', 'n.mid', 'n.tags', 'n.flds', 'c.id', 'c.did', 'c.ord', 'c.type', 'c.queue', 'c.due', 'c.ivl'],
  ...['c.factor', 'c.reps', 'c.lapses', 'c.left', 'c.odue', 'c.odid', 'c.data'],
].join(', ');

const SUSPENDED = -1;

/** The cards of a collection, note by note. */
export function* cardsIn({ rows }: Collection): Generator<AnkiCard> {
  for (const row of rows(`select ${COLUMNS} from notes n join cards c on c.nid = n.id order by n.id, c.ord`)) {
    const text = (at: number): string => textIn(row[at]);
    const number = (at: number): number => numberIn(row[at]);
    // In a filtered deck a card has its own deck and its own due beside it.
    const isAway = number(17) !== 0;
    yield {
      ...{ noteId: text(0), guid: text(1), noteType: text(2), tags: text(3), fields: text(4).split('\u001f') },
      ...{ id: text(5), deck: text(isAway ? 17 : 6), ord: number(7), isSuspended: number(9) === SUSPENDED },
      row: {
        ...{ type: number(8), due: number(isAway && number(16) !== 0 ? 16 : 10), interval: number(11) },
        ...{ ease: number(12), reps: number(13), lapses: number(14), left: number(15), data: text(18) },
      },
    };
  }
}

/** The reviews of each card, oldest first; what was set by hand is none. */
export function reviewsIn({ rows, tables }: Collection): Map<string, Review[]> {
  const reviews = new Map<string, Review[]>();
  if (!tables.has('revlog')) return reviews;
  for (const [card, atMs, ease] of rows(
    'select cid, id, ease from revlog where ease between 1 and 4 and type < 4 order by id',
  )) {
    const rating = ratingOf(numberIn(ease));
    if (rating === null) continue;
    const own = reviews.get(textIn(card));
    if (own === undefined) reviews.set(textIn(card), [{ atMs: numberIn(atMs), rating }]);
    else own.push({ atMs: numberIn(atMs), rating });
  }
  return reviews;
}
