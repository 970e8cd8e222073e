/** English for questions made from notes. */

const SMALL: ReadonlySet<string> = new Set('a an the of for in on at to and or with by from as is are'.split(' '));
/** "a, b and c". */
export function joined(parts: readonly string[], word = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** "Key Features" as "key features"; names, acronyms and what follows a preposition keep their capitals. */
export function inSentence(title: string, names: ReadonlySet<string>): string {
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

/** A phrase going on within a sentence: its first letter falls unless the word is a name or an acronym. */
export function going(text: string, names: ReadonlySet<string>): string {
  const [first = ''] = text.split(/[\s,]/);
  return names.has(first) || !/^[A-Z][a-z]*(?:-[a-z]+)*$/.test(first) || first === 'I'
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  hypotheses: 'hypothesis',
  analyses: 'analysis',
};

/** Whether a title names several things: "Key features", "Use cases for Lambda". */
export function namesSeveral(title: string): boolean {
  const head = headOf(title);
  return head in IRREGULAR || (/[A-Za-z]s$/.test(head) && !/(?:ss|us|is)$/.test(head));
}

/** The noun a title turns on: what stands before a preposition, or last. */
export function headOf(title: string): string {
  const words = title.replace(/[:?.!]+$/, '').split(' ');
  const preposition = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|with|on|by)$/i.test(word));
  return words[(preposition < 0 ? words.length : preposition) - 1] ?? '';
}

/** The same title for one of the things: "use case for Lambda". */
export function singular(title: string): string {
  const head = headOf(title);
  const one =
    IRREGULAR[head] ??
    head
      .replace(/ies$/, 'y')
      .replace(/(x|ch|sh|ss)es$/, '$1')
      .replace(/(?<!s)s$/, '');
  return title.replace(head, one);
}

/** What is said in one breath, and what is still bearable where a sentence has no place to cut, characters. */
const BREATH = 130;
const LONGEST = 170;

/** A sentence, cut at a clause where it is longer than a breath. Null where it is too long and has no such place. */
export function clauseOf(sentence: string): string | null {
  if (sentence.length <= BREATH) return sentence;
  const cuts = [...sentence.slice(0, LONGEST).matchAll(/[,;]\s|\s[–—-]\s/g)]
    .map(({ index }) => index)
    .filter((at) => at >= 40 && !isInside(sentence, at));
  const at = cuts.findLast((cut) => cut <= BREATH) ?? (sentence.length <= LONGEST ? sentence.length : cuts[0]);
  return at === undefined ? null : sentence.slice(0, at).replace(/[,;\s]+$/, '');
}

const isInside = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
const contentWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word));

/** Words after which "it" may stand for a name. */
const BEFORE_IT =
  /(?:^|[:,;(]\s*|\b(?:of|to|with|using|leveraging|by|for|from|in|on|as|is|are|was|called|through|via|that|when|where|if|because|and|or)\s+)$/i;

const isWord = (text: string, at: number, word: string): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length));

/**
 * What is said of an answer without the answer's own name: cut before it where enough stands there, "it" in its place
 * where that is English. Null where the answer would still show.
 * @param known words the learner is told anyway, such as the section's subject
 */
export function withoutAnswer(said: string, answer: string, known: string): string | null {
  // Letters are told apart outside of this: a \p{L} that ignores case takes a millisecond to compile, for every answer.
  const pattern = new RegExp(`(?:\\b(?:the|an?) )?${answer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?`, 'gi');
  let text = said;
  for (const { index, 0: named } of [...said.matchAll(pattern)].toReversed()) {
    if (!isWord(said, index, named)) continue;
    const before = text.slice(0, index);
    const cut = before.search(/[,;][^,;]*$/);
    if (cut >= 40) text = text.slice(0, cut);
    else if (!BEFORE_IT.test(before)) return null;
  }
  text = text.replace(pattern, (named, index: number, whole: string) => (isWord(whole, index, named) ? 'it' : named));
  const told = new Set(contentWords(known).map(stem));
  const parts = contentWords(answer).filter((word) => !told.has(stem(word)));
  const words = new Set(contentWords(text).map(stem));
  const leaked = parts.filter((word) => words.has(stem(word)));
  return leaked.length === 0 || leaked.length / Math.max(1, parts.length) < 0.34 ? text : null;
}

/** The sentences of a text, without their final marks. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+(?=["“(]?[A-Z])/).map((sentence) => sentence.replace(/[.!?:;,\s]+$/, ''));

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
