import { wordCount } from '../../languages/word-count.ts';
import type { NoteWords } from '../../languages/note-words.ts';

const SENTENCES_LOOKED_AT = 3;
/** A clause of fewer characters says too little to ask by it alone. */
const SHORTEST_CLAUSE = 40;

/** The sentences in which a definition is looked for. */
export const firstSentences = (text: string, { phrases }: NoteWords): string[] =>
  phrases.sentencesIn(text).slice(0, SENTENCES_LOOKED_AT);

/**
 * The first sentence of a definition that describes its answer without naming it: "Picture an app ..." describes
 * nothing. Null where there is none.
 * @param known words the learner is told anyway, such as the section's subject
 */
export function descriptionOf(definition: string, answer: string, known: string, words: NoteWords): string | null {
  const { pointsBack, tellsReader, praises } = words.definitions;
  const { beginsWithPronoun } = words.phrases;
  const descriptions: string[] = [];
  for (const [i, whole] of firstSentences(definition, words).entries()) {
    const sentence = words.definitions.mainClause(whole);
    // A later sentence that points back says nothing by itself, but where it points to the answer.
    if ((i > 0 && pointsBack(sentence, answer)) || tellsReader(sentence)) continue;
    const said = longestWithoutAnswer(sentence, answer, known, words);
    if (said !== null && (said === sentence || !beginsWithPronoun(said) || beginsWithPronoun(sentence)))
      descriptions.push(said);
  }
  // Praise tells nothing of its own.
  return descriptions.find((said) => !praises(said)) ?? descriptions[0] ?? null;
}

/** The sentence, or the longest beginning of it that ends at a clause and keeps the answer to itself. */
function longestWithoutAnswer(sentence: string, answer: string, known: string, words: NoteWords): string | null {
  let clause = clauseOf(sentence, words);
  while (clause !== null && wordCount(clause) > 1) {
    const said = withoutAnswer(clause, answer, known, words);
    if (said !== null) return said;
    const cut = clause.search(/[,;]\s[^,;]*$|\s[–—]\s[^–—]*$/);
    clause =
      cut >= SHORTEST_CLAUSE && words.phrases.isWhole(clause.slice(0, cut), clause.slice(cut))
        ? clause.slice(0, cut)
        : null;
  }
  return null;
}

/** What is said in one breath, and what is still bearable where a sentence has no place to cut, characters. */
const BREATH = 130;
const LONGEST = 170;

/** A sentence, cut at a clause where it is longer than a breath. Null where it is too long and has no such place. */
function clauseOf(sentence: string, { phrases }: NoteWords): string | null {
  if (sentence.length <= BREATH) return sentence;
  const cuts = [...sentence.slice(0, LONGEST).matchAll(/[,;]\s|\s[–—-]\s/g)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        at >= SHORTEST_CLAUSE &&
        !isInBrackets(sentence, at) &&
        phrases.isWhole(sentence.slice(0, at), sentence.slice(at)),
    );
  const at = cuts.findLast((cut) => cut <= BREATH) ?? (sentence.length <= LONGEST ? sentence.length : cuts[0]);
  return at === undefined ? null : sentence.slice(0, at).replace(/[,;\s]+$/, '');
}

const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** Whether this part of a text is whole words. */
export const isWord = (text: string, at: number, part: string): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + part.length));

/** A third of the answer's words give it away. */
const SHARE_THAT_LEAKS = 0.34;

/**
 * What is said of an answer without the answer's own name: cut before it where enough stands there, a pronoun in its
 * place where the language allows one. Null where the answer would still show.
 * @param known words the learner is told anyway, such as the section's subject
 */
export function withoutAnswer(said: string, answer: string, known: string, { phrases }: NoteWords): string | null {
  let text = said;
  for (const { index, 0: name } of [...said.matchAll(phrases.mentionsOf(answer))].toReversed()) {
    // A cut made for a later mention may have taken this one along.
    if (index >= text.length || !isWord(said, index, name)) continue;
    const before = text.slice(0, index);
    const cut = before.search(/[,;][^,;]*$/);
    const pronoun = phrases.pronounAfter(before, answer);
    if (cut >= SHORTEST_CLAUSE && phrases.isWhole(text.slice(0, cut), text.slice(cut))) text = text.slice(0, cut);
    else if (pronoun === null) return null;
    else text = before + pronoun + text.slice(index + name.length);
  }
  const told = new Set(phrases.tellingStems(known));
  const parts = phrases.tellingStems(answer).filter((stem) => !told.has(stem));
  const shown = new Set(phrases.tellingStems(text));
  const leaked = parts.filter((stem) => shown.has(stem));
  // Its kind may be told: "Corporate rate" is a rate.
  const [kind] = phrases.tellingStems(answer.split(' ').at(-1) ?? '');
  if (parts.length > 1 && leaked.every((stem) => stem === kind)) return text;
  return leaked.length === 0 || leaked.length / parts.length < SHARE_THAT_LEAKS ? text : null;
}

/** Whether a sentence begins with a subject, so that what it says is said of that. */
export const begins = (sentence: string, subject: string, { phrases }: NoteWords): boolean =>
  subject !== '' && [...sentence.matchAll(phrases.mentionsOf(subject))].some(({ index }) => index === 0);
