import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, SUBJECT_WORDS, answerIn, fact, isSubject, saysSomething } from './note-answers.ts';
import { withinSentence } from './note-phrases.ts';
import { namesSeveral } from './note-titles.ts';
import { isBaseVerb } from './note-verbs.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['built', 'build'],
  ['wrote', 'write'],
  ['fought', 'fight'],
  ['led', 'lead'],
  ['won', 'win'],
  ['lost', 'lose'],
  ['gave', 'give'],
  ['overthrew', 'overthrow'],
  ['forbade', 'forbid'],
  ['taught', 'teach'],
  ['found', 'find'],
  ['held', 'hold'],
] as const);
/** Verbs of history and of studies whose past is regular, beside those that facts turn on. */
const ALSO = new Set(
  `abolish adopt annex ban believe belong conquer crown declare defeat deny depose dominate end establish execute expel
  export favour favor found free grant impose import inspire invade invent join launch legalise legalize marry occupy
  oppose outlaw overturn persecute plan pioneer promise propose publish ratify rebuild reform reject repeal rule sign
  spark succeed suppress unify unite visit voice witness`.split(/\s+/),
);

/** "adopted" as "adopt", "ended" as "end"; null where the word is no known past. */
function presentOf(past: string): string | null {
  const word = past.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!/ed$/.test(word)) return null;
  const bases = [word.slice(0, -2), word.slice(0, -1), word.replace(/ied$/, 'y'), word.replace(/(.)\1ed$/, '$1')];
  return bases.find((base) => base !== word && (isBaseVerb(base) || ALSO.has(base))) ?? null;
}

/** What follows a past that is no participle: an object, or the preposition of these verbs. */
const ARTICLE = /^(?:the|an?|its|their|his|her|all|many|several) /i;
const DESCRIBED = /^(?:\p{Lu}|\p{Ll}+(?:ive|al|ous|ary|ic|ian|an|ful) )/u;
const WITH_PREPOSITION =
  /^(?:(?:belong|lead|contribute|react|respond|return) to|(?:result|participate|believe) in|consist of|focus on) /;

/** "The treaty ended the war", "The system belonged to Rome": what somebody or something did. */
export function pastsIn(sentence: string, { names }: Stated): readonly Fact[] {
  const words = sentence.split(' ');
  const at = words.slice(0, SUBJECT_WORDS + 1).findIndex((word, i) => i > 0 && presentOf(word) !== null);
  const base = at < 1 ? null : presentOf(words[at] ?? '');
  const who = words
    .slice(0, at)
    .join(' ')
    .replace(/ (?:also|later|then|quickly|finally|eventually|soon)$/i, '');
  const rest = words.slice(at + 1).join(' ');
  // "Drug used", "USG guided": these are as often done as do.
  if (base === null || /^(?:use|call|name|base|locate|see|find|guide|treat|make|know|link|relate|limit)$/.test(base))
    return [];
  if (
    !isSubject(who) ||
    saysSomething(who) ||
    /ed$/.test(words[0] ?? '') ||
    / (?:but|not|never|be|been|being|by|of the)$/i.test(who)
  )
    return [];
  // "Experiments run by ..." and "a system used in ...": those are no pasts.
  const [preposition = ''] = WITH_PREPOSITION.exec(`${base} ${rest}`) ?? [];
  const by = preposition === '' ? '' : (preposition.trim().split(' ').at(-1) ?? '');
  const object = by === '' ? rest : rest.slice(by.length + 1);
  const hasVerb = ARTICLE.test(rest) || ((namesSeveral(who) || ARTICLE.test(who)) && DESCRIBED.test(rest));
  if ((by === '' && !hasVerb) || HOLDS_POINTER.test(object.split(/[,;(]/)[0] ?? '')) return [];
  const answer = answerIn(
    object.replace(/ (?:early|late|later|when|as|in|during|from|between|after|before|by|at|on) .*$/, ''),
  );
  if (answer === null || wordCount(answer) < 1) return [];
  return fact('active', `what did ${withinSentence(who, names)} ${base}${by === '' ? '' : ` ${by}`}?`, answer);
}
