import { distance } from 'fastest-levenshtein';
import type { Deck } from './deck.ts';

/** The share of characters that a recogniser may have got wrong. */
const TOLERANCE = 0.34;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:my|the|deck|cards?|notes?)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The deck that was meant by a spoken name: the same words, else the only one that holds them, else the closest. */
export function findDeck(spoken: string, decks: readonly Deck[]): Deck | null {
  const wanted = plain(spoken);
  if (wanted === '') return null;
  const named = decks.map((deck) => ({ deck, names: [plain(deck.title), plain(deck.id)] }));
  const same = named.find(({ names }) => names.includes(wanted));
  if (same) return same.deck;
  const holding = named.filter(({ names }) => names.some((name) => name.includes(wanted) || wanted.includes(name)));
  if (holding.length === 1) return holding[0]?.deck ?? null;
  const closest = (holding.length > 1 ? holding : named)
    .map(({ deck, names }) => ({
      deck,
      off: Math.min(...names.map((name) => distance(name, wanted) / Math.max(name.length, wanted.length))),
    }))
    .sort((a, b) => a.off - b.off)[0];
  return closest !== undefined && closest.off <= TOLERANCE ? closest.deck : null;
}
