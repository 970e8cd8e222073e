import type { Names } from '../note-names.ts';
import type { NotePhrases } from '../note-words.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';
import { wordCount } from '../word-count.ts';
import { isGeneric, namesSeveral } from './note-titles.ts';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of for in on at to and or with by from as is are'.split(' '),
);

/** "a, b and c"; with another word before the last, "a, b or c". */
export function listed(parts: readonly string[], conjunction = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A phrase going on within a sentence: its first letter falls unless the word is a name or an acronym. */
export function withinSentence(text: string, names: Names): string {
  const [first = ''] = text.split(/[\s,]/);
  return names.has(first) || !/^[A-Z][a-z]*(?:-[a-z]+)*$/.test(first) || first === 'I'
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Key Features" as "key features"; names, acronyms and what follows a preposition keep their capitals. */
export function titleWithinSentence(title: string, names: Names): string {
  let isAfterPreposition = false;
  return title
    .split(' ')
    .map((word) => {
      const keep =
        isAfterPreposition ||
        names.has(word) ||
        !/^[A-Z][a-z'-]{2,}(?:-[A-Z]?[a-z]+)*$|^(?:A|An|In|Is|It|Of|On|To)$/.test(word);
      isAfterPreposition ||= /^(?:of|for|in|with|on|by)$/i.test(word);
      return keep ? word : word.toLowerCase();
    })
    .join(' ');
}

/**
 * The words of short headings that name one subject ("Lambda", "Amazon EC2"; not "Key features", "Children"), and those
 * that stand capitalised after a small word: nothing but a name does.
 */
function namesIn(prose: string, headings: readonly string[]): Names {
  const afterSmallWord = /(?<![\p{L}\p{N}-])[a-z]{2,},? ([A-Z]\p{L}+(?: [A-Z]\p{L}+)*)(?![\p{L}\p{N}-])/gu;
  const inProse = [...prose.matchAll(afterSmallWord)].flatMap(([, name = '']) => name.split(' '));
  const inHeadings = headings.filter(isName).flatMap((heading) => heading.split(' '));
  return new Set([...inHeadings, ...inProse].filter((word) => /^\p{Lu}/u.test(word)));
}

const isName = (heading: string): boolean =>
  !isGeneric(heading) &&
  wordCount(heading) <= 2 &&
  !/ \p{Ll}/u.test(heading) &&
  (heading.includes(' ') || !namesSeveral(heading));

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”)]?)(?<!\b(?:e\.g|i\.e|etc|vs|cf|Dr|Mr|Mrs|St|approx|No|Fig)\.)\s+(?=["“(]?[A-Z])/)
    .map((sentence) => sentence.replace(/[.!?:;,\s]+$/, ''));

/**
 * The answer with its article before it and a plural "s" behind. Letters are told apart outside of this: a \p{L} that
 * ignores case takes a millisecond to compile, for every answer.
 */
const mentionsOf = (answer: string): RegExp => new RegExp(`(?:\\b(?:the|an?) )?${literalPattern(answer)}s?`, 'gi');

const BEFORE_IT =
  /(?:^|[:,;(]\s*|\b(?:of|to|with|using|leveraging|by|for|from|in|on|as|is|are|was|through|via|that|when|where|if|because|and|or)\s+)$/i;

/** "It" stands at the beginning of a clause, and after prepositions, conjunctions and a few verbs. */
const pronounAfter = (before: string): string | null =>
  BEFORE_IT.test(before) &&
  !COUNTED.test(before) &&
  !/\b(?:law|principle|theory|rule|concept|model) of\s+$|\b(?:able|willing|ready|want|used|allowed|how|and|or) to\s+$|\ban? \w+ of\s+$/i.test(
    before,
  )
    ? 'it'
    : null;
/** "A range of actions" is not "a range of it". */
const COUNTED = /\b(?:range|number|set|kind|type|sort|form|lot|variety|series|group|one|many|some|most) of\s+$/i;

/** The same for "scaling" and "scales": four to six letters from the beginning. */
const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));

const tellingStems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word))
    .map(stem);

const beginsWithPronoun = (text: string): boolean => /^(?:it|you|they|we|i|this|that) /i.test(text);

/** Small words that few other languages have, and their least share of a text's words, however terse it is. */
const TELLTALE = /^(?:the|of|and|is|are|was|were|with|from|which|that|by)$/i;
const TELLTALE_SHARE = 0.04;

function isWrittenIn(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.filter((word) => TELLTALE.test(word)).length >= TELLTALE_SHARE * words.length;
}

const PROSE =
  /\b(?:between|from|by|to|that|which|who|where|when|with|into|than|as|if|because|not|there)\b|(?<=[a-z] )\w{3,}ing\b/i;

export const PHRASES: NotePhrases = {
  isWrittenIn,
  listed: (parts) => listed(parts),
  // What stands before the first part may belong to all of them: "transformation between rocks, ..."
  partsOf: (text) => (PROSE.test(text) ? [] : text.split(/,? (?:and|or|&) |, /).map((part) => part.trim())),
  withinSentence,
  namesIn,
  sentencesIn,
  mentionsOf,
  pronounAfter,
  // Half of a list says too little: "problems such as insertion".
  isWhole: (beginning) => !/ (?:such as|including|like|between|both|either) [^,;]*$/i.test(beginning),
  tellingStems,
  beginsWithPronoun,
  goingOn: (sentence, subject) =>
    /^(?:It|They) (?!(?:is|are|was|were) (?:a|an|the|also|not|very|important|possible|easy|hard)\b)/.test(sentence)
      ? sentence.replace(/^\S+/, () => subject)
      : null,
  pointsWithin: (text) => /\b(?:it|this|these|those|they|them|he|she|you|your|we|our)\b/i.test(text),
  pointsElsewhere: (text) => /\b(?:this|these|those|they|them)\b/i.test(text),
};
