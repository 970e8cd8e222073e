import { unicode } from '../domain/unicode.ts';
import type { KeptCard } from '../ports/cards.ts';
import { comparableText } from './comparable-text.ts';
import type { WantedCard } from './wanted-card.ts';

type Pair = readonly [WantedCard, KeptCard];

/** The least share of telling words (F1) that two cards have in common that ask the same: question and answer together. */
const ALIKE = 0.65;
/** The same of their questions alone, where the answers are the same or one of them is all that was edited. */
const ALIKE_QUESTION = 0.5;
/** The same where the answer tells nothing, having fewer characters. */
const ALIKE_IN_SHORT = 0.85;
const TELLING_ANSWER = 5;
/** A word that more cards hold tells nothing, and is not looked up. */
const COMPARED_AT_MOST = 50;

/**
 * Cards that found no match by anything else, by what they mean: a question in other words with its answer, wherever in
 * the notes it stands now. Question and answer share most of their telling words, and no name or number was exchanged
 * for another ("the capital of Spain" is not "the capital of France").
 * Those alike most go first; of those equally alike, those that stand in the same note, and then in order.
 */
export function matchBySense(wanted: readonly WantedCard[], kept: readonly KeptCard[]): Pair[] {
  if (wanted.length === 0 || kept.length === 0) return [];
  const read = kept.map((card) => meaningOf(card.card, false)).map((meaning, i) => ({ meaning, card: kept[i] }));
  const index = new Map<string, number[]>();
  for (const [i, { meaning }] of read.entries())
    for (const word of meaning.all) index.set(word, [...(index.get(word) ?? []), i].slice(0, COMPARED_AT_MOST + 1));
  const pairs = wanted.flatMap((card) => {
    const meaning = meaningOf(card.content, capitalisesNouns(card.language));
    const near = new Set([...meaning.all].flatMap((word) => rare(index.get(word))));
    return [...near].flatMap((i) => {
      const other = read[i];
      if (other?.card === undefined) return [];
      const alike = likeness(meaning, other.meaning);
      const isNear = card.origin.source === other.card.origin.source ? 0.01 : 0;
      return alike === null ? [] : [{ pair: [card, other.card] as const, rank: alike + isNear }];
    });
  });
  const [matched, taken] = [new Set<WantedCard>(), new Set<KeptCard>()];
  return pairs
    .sort(
      (a, b) => b.rank - a.rank || a.pair[0].line - b.pair[0].line || a.pair[1].card.position - b.pair[1].card.position,
    )
    .flatMap(({ pair }) => {
      if (matched.has(pair[0]) || taken.has(pair[1])) return [];
      matched.add(pair[0]);
      taken.add(pair[1]);
      return [pair];
    });
}

const rare = (found: readonly number[] | undefined): readonly number[] =>
  found === undefined || found.length > COMPARED_AT_MOST ? [] : found;

/** Languages in which a capital tells no name. */
const capitalisesNouns = (language: string): boolean => language.toLowerCase().startsWith('de');

interface Meaning {
  readonly front: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly back: string;
  /** Names and numbers of the question. */
  readonly names: ReadonlySet<string>;
  readonly inPlay: boolean;
}

const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(7, word.length - 2)));
const wordsIn = (text: string): string[] =>
  comparableText(text)
    .split(' ')
    .filter((word) => word !== '');
/** Short words join others; numbers and signs tell, however short. */
const isTelling = (word: string): boolean => word.length > 3 || !unicode('u')`^\p{L}+$`.test(word);
const tellingIn = (text: string): string[] => wordsIn(text).filter(isTelling).map(stem);

function meaningOf(
  card: { readonly front: string; readonly back: string; readonly inPlay?: boolean },
  nounsHaveCapitals: boolean,
): Meaning {
  const named = nounsHaveCapitals
    ? unicode('gu')`(?<=\s)(?:\p{Lu}{2,}|\p{N})[\p{L}\p{N}.-]*`
    : unicode('gu')`(?<=\s)(?:\p{Lu}|\p{N})[\p{L}\p{N}'.-]*`;
  const names = [...card.front.matchAll(named)].flatMap(([word]) => wordsIn(word));
  const front = new Set(tellingIn(card.front));
  return {
    front,
    all: new Set([...front, ...tellingIn(card.back)]),
    back: comparableText(card.back),
    names: new Set(names),
    inPlay: card.inPlay ?? true,
  };
}

/** 0 to 1, above 1 where the answer is the same; null for two cards. */
function likeness(now: Meaning, before: Meaning): number | null {
  const isSameAnswer = now.back === before.back;
  if (isExchanged(now.names, before.names) || (!before.inPlay && !isSameAnswer)) return null;
  const [whole, question] = [shared(now.all, before.all), shared(now.front, before.front)];
  // "Yes" answers anything.
  if (isSameAnswer && now.back.length < TELLING_ANSWER) return whole >= ALIKE_IN_SHORT ? whole : null;
  if (isSameAnswer) return question >= ALIKE_QUESTION || whole >= ALIKE ? 1 + question : null;
  return whole >= ALIKE && question >= ALIKE_QUESTION ? whole : null;
}

/** Whether each has a name that the other has not. */
const isExchanged = (now: ReadonlySet<string>, before: ReadonlySet<string>): boolean =>
  [...now].some((name) => !before.has(name)) && [...before].some((name) => !now.has(name));

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}
