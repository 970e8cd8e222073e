import type { Words } from '../words.ts';

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Counts come capped at 101 (COUNT_CAP), which is said as "more than a hundred". */
const CAP = 101;

/** A count in words up to twelve, in digits to a hundred; 0 is "no". */
export function numberWord(count: number): string {
  if (count >= CAP) return 'more than a hundred';
  return WORDS[count] ?? String(count);
}

/** A count that is not capped: in words up to twelve, in digits beyond. */
export const exactly = (count: number): string => WORDS[count] ?? String(count);

/** "one card", "five cards", "no cards". */
export function counted(count: number, noun: string, words: Words): string {
  return `${words.count(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b, and c". */
export function listed(items: readonly string[], joint = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length <= 1) return last;
  return items.length === 2
    ? `${items[0] ?? ''} ${joint} ${last}`
    : `${items.slice(0, -1).join(', ')}, ${joint} ${last}`;
}

/** Words that begin a sentence with a capital only because they begin it; names, acronyms and "I" keep theirs. */
const COMMON_WORD = new RegExp(
  `^(?:${[
    'which|what|how|when|where|who|whom|whose|why|name|list|give|say|tell|describe|explain|define|complete|finish',
    'fill|state|translate|spell|choose|true|false|is|are|was|were|am|do|does|did|can|could|may|must|should|would',
    'will|has|have|had|if|in|on|at|to|for|from|of|by|with|without|under|over|after|before|during|between|about',
    'as|and|or|but|not|no|the|a|an|this|that|these|those|there|it|its|you|your|he|she|they|we|his|her|their',
    'each|every|all|any|some|both|none|only|never|always|because|so|at|than|up',
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen',
    'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
  ].join('|')})(?=[\\s,;:?.-]|$)`,
  'i',
);

/** The text as it goes on after a lead ("First: which ..."). "US" stays: only a capital followed by small letters goes. */
export function afterLead(text: string): string {
  const word = COMMON_WORD.exec(text)?.[0] ?? '';
  const isCapitalised = /^[A-Z][a-z]*$/.test(word);
  return isCapitalised ? word.toLowerCase() + text.slice(word.length) : text;
}
