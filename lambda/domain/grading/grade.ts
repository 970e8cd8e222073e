import { canonical, contentWords } from './canonical.ts';
import type { Gradable, GradingContext, Judgement } from './judgement.ts';
import { compareItems } from './list-answer.ts';
import { overlap, similarity } from './similarity.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never isnt arent wasnt doesnt dont cannot cant without'.split(' '),
);
const ACCEPT_FROM = 0.85;
const ASK_FROM = 0.55;
const LONGEST_HEARD = 2000;

const judged = (verdict: Judgement['verdict'], score: number, rule: string): Judgement => ({ verdict, score, rule });

/**
 * Judges a recogniser's transcript against a card: pure, offline, deterministic; never throws.
 * @returns accept, ask (say the answer and let the learner judge) or reject, with the rule that decided.
 */
export function grade(
  card: Gradable,
  heard: string,
  { locale, siblings = [], resolved = null }: GradingContext,
): Judgement {
  const isEnglish = /^en\b/i.test(locale);
  const said = canonical(heard.slice(0, LONGEST_HEARD), isEnglish);
  if (said === '') return judged('reject', 0, 'blank');
  const expected = [card.back, ...card.accepted, ...(card.learnedAnswers ?? [])]
    .map((text) => canonical(text, isEnglish))
    .filter((text) => text !== '');
  if (expected.some((text) => sameText(text, said))) return judged('accept', 1, 'exact');
  const choice = chosenOption(card, said, isEnglish);
  if (choice !== null) return choice;
  if (card.items !== undefined && card.items.length > 1) return gradeList(card.items, heard, isEnglish);
  const best = expected.map((text) => compare(text, said)).sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return judged('reject', 0, 'nothing-expected');
  if (best.verdict !== 'reject' && fitsSiblingBetter(siblings, said, best.score, isEnglish))
    return judged('reject', 0.1, 'sibling');
  // What Alexa matched is evidence: it lifts a near miss to a question, never to a yes.
  const isResolved = resolved !== null && expected.includes(canonical(resolved, isEnglish));
  return best.verdict === 'reject' && isResolved && best.rule !== 'quantity-differs'
    ? judged('ask', 0.5, 'resolved')
    : best;
}

const sameText = (a: string, b: string): boolean => a === b || contentWords(a).join('') === contentWords(b).join('');

function compare(expected: string, said: string): Judgement {
  const [wanted, words] = [contentWords(expected), contentWords(said)];
  if (quantityDiffers(wanted, words)) return judged('reject', 0.02, 'quantity-differs');
  const { recall, precision } = overlap(wanted, words);
  const spelling = similarity(wanted.join(''), words.join(''));
  if (isNegated(wanted, words)) return judged('reject', 0.1, 'negated');
  const met = recall * 0.7 + precision * 0.3;
  const score = Math.max(met, spelling >= 0.8 ? spelling : spelling * 0.8);
  if (score >= ACCEPT_FROM) return judged('accept', score, 'near');
  return score >= ASK_FROM ? judged('ask', score * 0.7, 'close') : judged('reject', score * 0.5, 'different');
}

/** Numbers on both sides that are not the same are another quantity, whatever the words; so is another unit. */
function quantityDiffers(wanted: readonly string[], words: readonly string[]): boolean {
  const numbers = (all: readonly string[]): string[] => all.filter((word) => /\d/.test(word));
  const [a, b] = [numbers(wanted), numbers(words)];
  if (a.length === 0) return false;
  if (b.length > 0 && a.join(' ') !== b.join(' ')) return true;
  const rest = (all: readonly string[]): string[] => all.filter((word) => !/\d/.test(word));
  return (
    b.length > 0 && rest(wanted).length > 0 && rest(words).length > 0 && overlap(rest(wanted), rest(words)).recall === 0
  );
}

function isNegated(wanted: readonly string[], words: readonly string[]): boolean {
  const negated = (all: readonly string[]): boolean => all.some((word) => NEGATIONS.has(word));
  return negated(wanted) !== negated(words);
}

function fitsSiblingBetter(siblings: readonly string[], said: string, score: number, isEnglish: boolean): boolean {
  return score < 1 && siblings.some((text) => sameText(canonical(text, isEnglish), said));
}

function gradeList(items: readonly string[], heard: string, isEnglish: boolean): Judgement {
  const found = compareItems(items, heard, isEnglish);
  if (found.missed.length === 0) return judged('accept', 1, 'list');
  if (found.said.length === 0) return judged('reject', 0.05, 'list');
  return { ...judged('ask', 0.49, 'list'), items: found };
}

const LETTERS = 'abcdef';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** A multiple-choice answer by letter, place or the option's words; null where none was named. */
function chosenOption({ options = [], back }: Gradable, said: string, isEnglish: boolean): Judgement | null {
  if (options.length === 0) return null;
  const word = said.replace(/\b(?:option|answer|letter|number|the|one)\b/g, '').trim();
  const byName = options.findIndex((option) => sameText(canonical(option, isEnglish), said));
  const place =
    byName >= 0 ? byName : Math.max(LETTERS.indexOf(word.length === 1 ? word : '-'), ORDINALS.indexOf(word));
  const chosen = options[place];
  if (chosen === undefined) return null;
  const isRight =
    sameText(canonical(chosen, isEnglish), canonical(back, isEnglish)) ||
    sameText(canonical(back, isEnglish), LETTERS.charAt(place));
  return isRight ? judged('accept', 1, 'option') : judged('reject', 0, 'option');
}
