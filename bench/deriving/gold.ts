interface Pair {
  readonly front: string;
  readonly back: string;
}

/** A card that a careful reader would ask of a note. */
export interface GoldCard extends Pair {
  readonly note: string;
  /** 3 must be asked, 2 is good, 1 could be. */
  readonly worth: number;
  /** Other answers that count. */
  readonly accept: readonly string[];
  /** Other directions of the same card. */
  readonly also: readonly Pair[];
}

const SMALL_WORDS = new Set(
  'a an the of in on at to for and or is are was were be been it its this that what which who when where how why do does did with by from as one two three four five name called'.split(
    ' ',
  ),
);
const SAME_ANSWER = 0.75;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?<=\w{3})(?:es|s)$/, ''));
const tellingWords = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => !SMALL_WORDS.has(word)));

/** The share of telling words that two answers have in common (F1); of answers without any, whether they are equal. */
function likeness(a: string, b: string): number {
  const [ours, theirs] = [tellingWords(a), tellingWords(b)];
  if (ours.size === 0 || theirs.size === 0) return wordsOf(a).join(' ') === wordsOf(b).join(' ') ? 1 : 0;
  return (2 * [...ours].filter((word) => theirs.has(word)).length) / (ours.size + theirs.size);
}

/** Whether a card has the answer of a gold card, in any of its directions, and asks about the same thing. */
export function asks(card: Pair, { front, back, accept, also }: GoldCard): boolean {
  const directions = [
    { front, backs: [back, ...accept] },
    ...also.map((one) => ({ front: one.front, backs: [one.back] })),
  ];
  const asked = tellingWords(card.front);
  return directions.some(
    (one) =>
      one.backs.some((answer) => likeness(card.back, answer) >= SAME_ANSWER) &&
      [...tellingWords(one.front)].some((word) => asked.has(word)),
  );
}
