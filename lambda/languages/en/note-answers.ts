import type { Fact } from '../note-facts.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';
import { namesSeveral } from './note-titles.ts';
import { baseOf } from './note-verbs.ts';

export const SUBJECT_WORDS = 7;
const ANSWER_WORDS = 7;

/** Words that point to something said before: a sentence that begins with one does not stand alone. */
export const POINTS =
  /^(?:e\.?g|i\.?e|it|its|this|these|that|those|they|their|he|his|she|her|we|our|you|your|i|my|there|here|such|both|each|another|other|others|some|all|many|most|which|who|what|when|where|how|why|if|because|while|although|since|but|and|or|so|then|thus|hence|also|however|therefore|instead|first|second|third|finally|note|one|two|three|four|five|in|on|at|for|with|by|from|as|to|after|before|during|not|no|maybe|perhaps)\b/i;
export const HOLDS_POINTER =
  /\b(?:where|whereby|that|this|these|those|that is|it|they|them|he|she|him|you|we|i|which|who|above|below|here)\b/i;
const HEDGES =
  /^(?:as|by|out|up|off|down|away|over|back|able|a lot|things?|it|them|this|that|more|much|many|etc|so|others?|used|usually|often|similar|same|the same (?:as|way)|different|various|certain|several|a number of|a variety of|some|many|be|only|triads?|list|spontaneously)\b/i;

export const isSubject = (text: string): boolean =>
  wordCount(text) <= SUBJECT_WORDS &&
  !/^(?:\d|\w{3,}ly\b|different\b|various\b|multiple\b|certain\b|several\b)/i.test(text) &&
  !POINTS.test(text) &&
  !/[,;:<>=]|\s[–—-](?:\s|$)/.test(text) &&
  !HOLDS_POINTER.test(text);

/** "Red, green and blue". */
const LIST =
  /^[^,;:()]{2,40}(?:, (?!which|where|that|but|so|as|when|while|because)[^,;:()]{2,30}){1,5},? (?:and|or|&) [^,;:()]{2,30}(?=$|[,;.)])/;
/** "TCP, UDP": two names, without "and". */
const PAIR = /^(\p{Lu}[^,;:()]{1,25}), (\p{Lu}[^,;:() ]{1,25})$/u;
/** What may be an answer: a few words of one piece. */
export function answerIn(all: string): string | null {
  // What a list's last part is or does belongs to that part alone.
  const rest = /^[^,]{2,40}, [^.;:()]*,? (?:and|or) /.test(all)
    ? all.replace(/(?<=(?:and|or) \S+(?: \S+)?) (?:that|which|who|where|when|because|so that) .*$/, '')
    : all;
  const [, main = ''] =
    /^(.+?)(?:[,;(]| which | that | where | when | while | known as | called | as close as | as much as | as well as | because | so that | in order to | due to | but | and (?:\w+ed (?:of|by|in|to|from|with|as)|is|are|was|were|then|also|it|they|so|can|has|have) | – | — | - |$)/.exec(
      rest,
    ) ?? [];
  const list = LIST.exec(rest)?.[0] ?? '';
  const pair = PAIR.exec(rest);
  if (pair !== null) return `${pair[1] ?? ''} and ${pair[2] ?? ''}`;
  // Half of a list is no answer.
  if (list === '' && /^[^,()]{2,30}, [^,()]{2,30},? (?:and|or) /.test(rest)) return null;
  if (list.length > main.length && wordCount(list) > ANSWER_WORDS + 2) return null;
  const answer = list.length > main.length ? list : main.trim();
  const isOne =
    wordCount(answer) <= (answer === list ? ANSWER_WORDS + 2 : ANSWER_WORDS) &&
    wordCount(answer) >= 1 &&
    answer.length > 1;
  // "a brief, widely used test"
  const isHalf =
    answer === main.trim() &&
    /^(?:an?|the) \S+$/i.test(answer) &&
    /^, (?!which|where|who|that)/.test(rest.slice(answer.length));
  const isAdjective =
    answer === main.trim() &&
    /(?:er|al|ive|ous|ic|ful|able|large|small|low|high|long|short)$/.test(answer) &&
    /^, [a-z-]+ [a-z]+/.test(rest.slice(answer.length));
  const isCutShort =
    isHalf ||
    isAdjective ||
    / (?:in|on|at|of|to|for|by|with|from|and|or|the|a|an|realise|realize|show|say|know|think|believe|ensure|suggest|see|find)$/i.test(
      answer,
    );
  return isOne && !isCutShort && !HEDGES.test(answer) && !HOLDS_POINTER.test(answer) && !/[?=]/.test(answer)
    ? answer
    : null;
}

export const fact = (shape: Fact['shape'], front: string, back: string | null): Fact[] =>
  back === null ? [] : [{ shape, front: capitalised(front), back }];

/** "PD or voltage": the last is the answer, and the first counts too. */
export const eitherOf = (answer: string | null): string | null =>
  answer?.replace(/^(.+?) or (.+)$/, '$2 (accept: $1)') ?? null;

/** Whether words that may be a name have a verb among them. */
export const saysSomething = (what: string): boolean =>
  /\b(?:is|are|was|were|has|have|had|can|will)\b/i.test(what) || what.split(' ').some((word) => baseOf(word) !== null);

const NEEDS_ARTICLE =
  /^(?!the |an? )(?!\S+['’]s? ).* (?:experiments?|effect|stud(?:y|ies)|model|test|scale|system|war|treaty|revolution|method|principle|paradox|hypothesis|equation|algorithm)$/i;
export const withArticle = (name: string): string => (NEEDS_ARTICLE.test(name) ? `the ${name}` : name);

export const beOf = (subject: string): string => (namesSeveral(subject) ? 'are' : 'is');

const PASTS: ReadonlyMap<string, string> = new Map([
  ['run', 'ran'],
  ['written', 'wrote'],
  ['shown', 'showed'],
  ['taken', 'took'],
  ['given', 'gave'],
  ['begun', 'began'],
] as const);
/** A participle as what somebody did: "written" as "wrote". */
export const pastOf = (participle: string): string => PASTS.get(participle.toLowerCase()) ?? participle.toLowerCase();
