import { distance } from 'fastest-levenshtein';
import type { KeptCard } from '../ports/cards.ts';
import { groupBy } from '../domain/group-by.ts';
import type { WantedCard } from './wanted-card.ts';
import { comparableText } from './comparable-text.ts';

/** The share of letters that two fronts have in common when one is the other with a heading's new name. */
const ALIKE = 0.6;
/** An answer like "yes" may stand on hundreds of cards: with so many of them each card is compared. */
const COMPARED_AT_MOST = 50;

type Pair = readonly [WantedCard, KeptCard];

/** All cards, and those of them that have found no match. */
export interface Unmatched<T> {
  readonly all: readonly T[];
  readonly free: readonly T[];
}

/**
 * Cards of one note that lost their match because a heading above them has another name now, and with it the question
 * that was made from it: "What is the capital of France?" became "What is the capital of the French Republic?". They
 * share the back and most of the front. Where several could be meant ("the currency of ...", twice with the same back),
 * those go together whose headings have most other cards in common. With another back as well, a card is the same where
 * its heading is known to be the old one and the fronts are the same but for the headings.
 * @param isMoved looks for sections that went to another note as well
 */
export function matchRenamed(
  wanted: Unmatched<WantedCard>,
  kept: Unmatched<KeptCard>,
  { isMoved = false }: { readonly isMoved?: boolean } = {},
): Pair[] {
  const [matched, taken] = [new Set<WantedCard>(), new Set<KeptCard>()];
  const pairs: Pair[] = [];
  const take = (pair: Pair): void => {
    if (matched.has(pair[0]) || taken.has(pair[1])) return;
    matched.add(pair[0]);
    taken.add(pair[1]);
    pairs.push(pair);
  };
  const alike = withSameBack(wanted.free, kept.free, isMoved);
  const votes = votesFor(alike);
  const isRenaming = isMoved ? movings(wanted.all, kept.all, votes) : renamings(wanted.all, kept.all, votes);
  alike
    .filter(isRenaming)
    .map((pair) => ({ pair, rank: rankOf(pair, votes) }))
    .sort((a, b) => b.rank - a.rank || inOrder(a.pair, b.pair))
    .forEach(({ pair }) => {
      take(pair);
    });
  const known = new Map(pairs.map((pair) => [renamingOf(pair), pair]));
  for (const pair of known.values()) for (const same of withSameFront(pair, wanted.free, kept.free)) take(same);
  return pairs;
}

const place = ({ origin: { source, heading } }: WantedCard | KeptCard): string => `${source}\n${heading}`;
const renamingOf = ([now, before]: Pair): string => `${place(before)}\n${place(now)}`;

function withSameBack(wanted: readonly WantedCard[], kept: readonly KeptCard[], isMoved: boolean): Pair[] {
  const keyOf = (source: string, back: string): string => `${isMoved ? '' : source}\n${comparableText(back)}`;
  const byBack = groupBy(kept, ({ origin, card }) => keyOf(origin.source, card.back));
  return wanted.flatMap((card) =>
    (byBack.get(keyOf(card.origin.source, card.content.back)) ?? [])
      .slice(0, COMPARED_AT_MOST)
      .map((other): Pair => [card, other])
      .filter((pair) => likenessOf(...frontsOf(pair)) >= ALIKE),
  );
}

/** Cards under the two headings of a pair whose fronts are the same but for the headings. */
function withSameFront(pair: Pair, wanted: readonly WantedCard[], kept: readonly KeptCard[]): Pair[] {
  const before = kept.filter((card) => place(card) === place(pair[1]));
  return wanted
    .filter((card) => place(card) === place(pair[0]))
    .flatMap((card) => before.map((other): Pair => [card, other]))
    .filter((one) => {
      const [now, then] = frontsOf(one);
      return now === then;
    });
}

/** How many cards say that one heading became the other: those whose back only these two have. */
function votesFor(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const ofWanted = groupBy(pairs, ([card]) => card);
  const ofKept = groupBy(pairs, ([, card]) => card);
  const sure = pairs.filter(([now, before]) => ofWanted.get(now)?.length === 1 && ofKept.get(before)?.length === 1);
  return new Map([...groupBy(sure, renamingOf)].map(([renaming, all]) => [renaming, all.length]));
}

/**
 * Whether the heading of a pair may have been renamed: the old name is gone and the new one was not there. Else two
 * cards have to say so, as where a new first lesson made lesson 2 of lesson 1.
 */
function renamings(
  wanted: readonly WantedCard[],
  kept: readonly KeptCard[],
  votes: ReadonlyMap<string, number>,
): (pair: Pair) => boolean {
  const [now, before] = [new Set(wanted.map(place)), new Set(kept.filter(({ card }) => card.inPlay).map(place))];
  return (pair) => (!now.has(place(pair[1])) && !before.has(place(pair[0]))) || (votes.get(renamingOf(pair)) ?? 0) > 1;
}

/** Whether a section went to another note under another name: neither place is the other's, and two cards say so. */
function movings(
  wanted: readonly WantedCard[],
  kept: readonly KeptCard[],
  votes: ReadonlyMap<string, number>,
): (pair: Pair) => boolean {
  const [now, before] = [new Set(wanted.map(place)), new Set(kept.filter(({ card }) => card.inPlay).map(place))];
  return (pair) => !now.has(place(pair[1])) && !before.has(place(pair[0])) && (votes.get(renamingOf(pair)) ?? 0) > 1;
}

/** By votes, then by how alike the fronts and the headings are. */
const rankOf = (pair: Pair, votes: ReadonlyMap<string, number>): number =>
  (votes.get(renamingOf(pair)) ?? 0) * 10 +
  likenessOf(...frontsOf(pair)) +
  likenessOf(pair[0].origin.heading, pair[1].origin.heading);

const inOrder = (a: Pair, b: Pair): number => a[0].line - b[0].line || a[1].card.position - b[1].card.position;

/** Both fronts without the words of both headings. */
function frontsOf([now, before]: Pair): [string, string] {
  const words = new Set(comparableText(`${now.origin.heading} ${before.origin.heading}`).split(' '));
  const without = (front: string): string =>
    comparableText(front)
      .split(' ')
      .filter((word) => !words.has(word))
      .join(' ');
  return [without(now.content.front), without(before.card.front)];
}

/** 1 for the same text, 0 for texts that share nothing. */
const likenessOf = (a: string, b: string): number => 1 - distance(a, b) / Math.max(1, a.length, b.length);
