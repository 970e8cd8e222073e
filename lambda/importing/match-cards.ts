import { createHash } from 'node:crypto';
import type { CardContent, CardRef } from '../domain/card.ts';
import type { NoteCard } from '../notes/note.ts';
import type { CardOrigin, KeptCard } from '../ports.ts';

/** A card as the notes have it now. */
export interface WantedCard {
  readonly content: CardContent;
  readonly origin: CardOrigin;
  readonly deck: string;
  readonly deckTitle: string;
  readonly line: number;
}

export interface Match {
  readonly wanted: WantedCard;
  readonly kept: KeptCard | null;
}

/** Letters and digits only, so that punctuation and case make no other card. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function wantedCard(card: NoteCard, source: string): WantedCard {
  const { deck, deckTitle, heading, blockId, line, front, back, accepted, items, options, hint } = card;
  return {
    content: { front, back, accepted, items, options, hint },
    origin: { source, heading, blockId },
    deck,
    deckTitle,
    line,
  };
}

/**
 * Which kept card each wanted one is: by block id; else by deck and front; else, where only the front was edited, by
 * an equal back under the same heading; else, where the card went to another deck, by front and back. Cards whose notes
 * are not read stay theirs, but where the deck and the front say that it is the same question.
 * @param movable whether a kept card's place in the notes is gone or being read again, so that it may have moved
 */
export function matchCards(
  wanted: readonly WantedCard[],
  kept: readonly KeptCard[],
  movable: (card: KeptCard) => boolean,
): Match[] {
  const found = new Map<WantedCard, KeptCard>();
  const taken = new Set<KeptCard>();
  const pass = (
    keyOfWanted: (card: WantedCard) => string | null,
    keyOfKept: (card: KeptCard) => string | null,
    isCandidate: (card: KeptCard) => boolean = movable,
  ): void => {
    const byKey = new Map<string, KeptCard[]>();
    for (const card of kept) {
      const key = taken.has(card) || !isCandidate(card) ? null : keyOfKept(card);
      if (key === null) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [card]);
      else if (card.card.inPlay) same.unshift(card);
      else same.push(card);
    }
    for (const card of wanted) {
      const key = found.has(card) ? null : keyOfWanted(card);
      const match = key === null ? undefined : byKey.get(key)?.shift();
      if (match === undefined) continue;
      found.set(card, match);
      taken.add(match);
    }
  };
  const byBlock = ({ origin, side }: { origin: CardOrigin; side: string }): string | null =>
    origin.blockId === null ? null : `${origin.blockId}\n${side}`;
  const both = ({ front, back }: CardContent): string => `${plainText(front)}\n${plainText(back)}`;

  // One block may hold two cards (both ways, several clozes): the back or the front tells them apart first.
  pass(
    ({ origin, content }) => byBlock({ origin, side: plainText(content.front) }),
    ({ origin, card }) => byBlock({ origin, side: plainText(card.front) }),
  );
  pass(
    ({ origin }) => byBlock({ origin, side: origin.source }),
    ({ origin }) => byBlock({ origin, side: origin.source }),
  );
  pass(
    ({ origin }) => byBlock({ origin, side: '' }),
    ({ origin }) => byBlock({ origin, side: '' }),
  );
  pass(
    ({ deck, content }) => `${deck}\n${plainText(content.front)}`,
    ({ card }) => `${card.deck}\n${plainText(card.front)}`,
    () => true,
  );
  pass(
    ({ origin, content }) => `${origin.source}\n${origin.heading}\n${plainText(content.back)}`,
    ({ origin, card }) => `${origin.source}\n${origin.heading}\n${plainText(card.back)}`,
  );
  pass(
    ({ content }) => both(content),
    ({ card }) => both(card),
  );
  return wanted.map((card) => ({ wanted: card, kept: found.get(card) ?? null }));
}

/** A new card's id: 12 characters, the same for the same deck and front, and not one of those taken. */
export function newCardId({ deck, origin, content }: WantedCard, taken: (ref: CardRef) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const name = [deck, origin.blockId ?? '', plainText(content.front), attempt].join('\n');
    const id = createHash('sha256').update(name).digest('base64url').slice(0, 12);
    if (!taken({ deck, id })) return id;
  }
}
