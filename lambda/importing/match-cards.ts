import type { CardContent } from '../domain/card.ts';
import type { CardOrigin, KeptCard } from '../ports/cards.ts';
import { groupBy } from '../domain/group-by.ts';
import { matchRenamed } from './match-renamed.ts';
import { matchBySense } from './match-sense.ts';
import { comparableText } from './comparable-text.ts';
import type { WantedCard } from './wanted-card.ts';

export interface Match {
  readonly wanted: WantedCard;
  readonly kept: KeptCard | null;
}

/** What two cards have in common that are one: null where a card has nothing of the kind. */
interface Rule {
  readonly ofWanted: (card: WantedCard) => string | null;
  readonly ofKept: (card: KeptCard) => string | null;
  /** The question is the same whether or not the card's note is read. */
  readonly anywhere?: boolean;
}

const byBlock = ({ origin, side }: { origin: CardOrigin; side: string }): string | null =>
  origin.blockId === null ? null : `${origin.blockId}\n${side}`;
const bothSides = ({ front, back }: CardContent): string => `${comparableText(front)}\n${comparableText(back)}`;

/** In this order: what matches by an earlier rule is not looked at by a later one. */
const RULES: readonly Rule[] = [
  // One block may hold two cards (both ways, several clozes): the front tells them apart first.
  {
    ofWanted: ({ origin, content }) => byBlock({ origin, side: comparableText(content.front) }),
    ofKept: ({ origin, card }) => byBlock({ origin, side: comparableText(card.front) }),
  },
  {
    ofWanted: ({ origin }) => byBlock({ origin, side: origin.source }),
    ofKept: ({ origin }) => byBlock({ origin, side: origin.source }),
  },
  {
    ofWanted: ({ origin }) => byBlock({ origin, side: '' }),
    ofKept: ({ origin }) => byBlock({ origin, side: '' }),
  },
  {
    ofWanted: ({ deck, content }) => `${deck}\n${comparableText(content.front)}`,
    ofKept: ({ card }) => `${card.deck}\n${comparableText(card.front)}`,
    anywhere: true,
  },
  {
    ofWanted: ({ origin, content }) => `${origin.source}\n${origin.heading}\n${comparableText(content.back)}`,
    ofKept: ({ origin, card }) => `${origin.source}\n${origin.heading}\n${comparableText(card.back)}`,
  },
  { ofWanted: ({ content }) => bothSides(content), ofKept: ({ card }) => bothSides(card) },
];

/**
 * Which kept card each wanted one is: by block id; else by deck and front; else, where only the front was edited, by
 * an equal back under the same heading; else, where the card went to another deck, by front and back; else, where a
 * heading of the note was renamed, by what its cards still share (match-renamed.ts); last, by what they mean
 * (match-sense.ts). Cards whose notes are not read
 * stay theirs, but where the deck and the front say that it is the same question.
 * @param movable whether a kept card's place in the notes is gone or being read again, so that it may have moved
 * @returns a match for each wanted card, in the order given
 */
export function matchCards(
  wanted: readonly WantedCard[],
  kept: readonly KeptCard[],
  movable: (card: KeptCard) => boolean,
): Match[] {
  const found = new Map<WantedCard, KeptCard>();
  const taken = new Set<KeptCard>();
  const match = (card: WantedCard, to: KeptCard): void => {
    found.set(card, to);
    taken.add(to);
  };
  for (const { ofWanted, ofKept, anywhere = false } of RULES) {
    const free = byKey(
      kept.filter((card) => !taken.has(card) && (anywhere || movable(card))),
      ofKept,
    );
    for (const card of wanted) {
      const same = found.has(card) ? undefined : free.get(ofWanted(card))?.shift();
      if (same !== undefined) match(card, same);
    }
  }
  const left = () => ({
    wanted: wanted.filter((card) => !found.has(card)),
    kept: kept.filter((card) => !taken.has(card) && movable(card)),
  });
  for (const isMoved of [false, true]) {
    const free = left();
    const pairs = matchRenamed({ all: wanted, free: free.wanted }, { all: kept, free: free.kept }, { isMoved });
    for (const [card, to] of pairs) match(card, to);
  }
  const free = left();
  for (const [card, to] of matchBySense(free.wanted, free.kept)) match(card, to);
  return wanted.map((card) => ({ wanted: card, kept: found.get(card) ?? null }));
}

/** Cards by what they have in common, those in play first. */
function byKey(cards: readonly KeptCard[], keyOf: Rule['ofKept']): Map<string | null, KeptCard[]> {
  const found: Map<string | null, KeptCard[]> = groupBy(
    [...cards].sort((a, b) => Number(b.card.inPlay) - Number(a.card.inPlay)),
    keyOf,
  );
  found.delete(null);
  return found;
}
