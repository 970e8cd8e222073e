import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS, fact, isSubject, saysSomething } from './note-answers.ts';
import { withinSentence } from './note-phrases.ts';
import { namesSeveral } from './note-titles.ts';
import { baseOf, isBaseVerb } from './note-verbs.ts';

const REASON_WORDS = 9;
const BECAUSE = /,? (?:because(?: of)?|due to|owing to|thanks to|as a result of) /i;

/** "Trospium is avoided in renal failure because the kidney excretes it": the reason is asked for. */
function reasons(sentence: string, { names }: Stated): Fact[] {
  const [claim = '', reason = '', ...more] = sentence.split(BECAUSE);
  const answer = reason.split(/[,;(]| – | - /)[0]?.trim() ?? '';
  if (reason === '' || more.length > 0 || wordCount(answer) > REASON_WORDS || wordCount(answer) < 2) return [];
  if (/^(?:this|that|these|those|he|she|we|you|i|there)\b/i.test(answer) || HANGS_BEHIND.test(answer)) return [];
  const asked = whyOf(claim, names);
  return asked === null ? [] : [{ shape: 'why', front: asked, back: answer }];
}
const HANGS_BEHIND = / (?:in|on|at|of|to|for|by|with|from|and|or|the|a|an)$/i;

const BE =
  /^(.+?) (is|are|was|were|can|cannot|can't|could|must|may|should|will|has to|isn't|aren't|wasn't|weren't) (.+)$/i;
/** "Is usually due to", "rise mainly because of": it belongs to the reason. */
const HOW_MUCH =
  / (?:mainly|largely|usually|often|partly|mostly|probably|primarily|typically|generally|commonly|sometimes)$/i;
/** A claim as a question for its reason: by its own verb, or with "does"; null where that is not clear. */
function whyOf(stated: string, names: Stated['names']): string | null {
  const claim = stated.trimEnd().replace(HOW_MUCH, '');
  // "Anaemia may be due to": all of it is the reason.
  if (/ (?:is|are|was|were|be|been)$/i.test(claim)) return null;
  if (/[,;:()]/.test(claim) || wordCount(claim) > 16) return null;
  const [, who = '', verb = '', rest = ''] = BE.exec(claim) ?? [];
  const isWho = (text: string): boolean => isSubject(text) && !saysSomething(text);
  if (verb !== '' && isWho(who) && !HOLDS_POINTER.test(rest))
    return verb === 'has to'
      ? `Why does ${withinSentence(who, names)} have to ${rest}?`
      : `Why ${verb.toLowerCase()} ${withinSentence(who, names)} ${rest}?`;
  const words = claim.split(' ');
  const at = words.findIndex(
    (word, i) => i > 0 && (baseOf(word) !== null || (isBaseVerb(word) && /[^s]s$/.test(words[i - 1] ?? ''))),
  );
  const [subject, does = '', after] = [words.slice(0, at).join(' '), words[at], words.slice(at + 1).join(' ')];
  if (at < 1 || !isSubject(subject) || POINTS.test(subject) || HOLDS_POINTER.test(after)) return null;
  const base = baseOf(does);
  return base === null
    ? namesSeveral(subject)
      ? `Why do ${withinSentence(subject, names)} ${does} ${after}?`.replace(' ?', '?')
      : null
    : `Why does ${withinSentence(subject, names)} ${base} ${after}?`.replace(' ?', '?');
}

/** "The Golgi body is responsible for packaging proteins", "Hooke's law states that ...": who or what it is, is asked for. */
function doers(sentence: string, { names }: Stated): Fact[] {
  const [, who = '', does = '', rest = ''] =
    /^(.+?) ((?:is|are|was|were) (?:mainly |primarily |also )?responsible for|states? that|(?:occurs?|happens?|arises?) when|(?:is|are) characteri[sz]ed by|(?:is|are) another (?:name|word|term) for) (.+)$/i.exec(
      sentence,
    ) ?? [];
  const name = who.replace(/ \([^)]*\)$/, '');
  if (name === '' || !isSubject(name) || wordCount(name) > 5 || saysSomething(name) || wordCount(rest) < 2) return [];
  const said = rest.replace(/ \([^)]*\)/g, '');
  if (HOLDS_POINTER.test(said.replace(/\b(?:that|which|who|it|they|them)\b/gi, '')) || wordCount(said) > 20) return [];
  const verb = does.toLowerCase().replace(/^(are|were) /, (_, be: string) => (be === 'are' ? 'is ' : 'was '));
  const asked = verb.replace(/^(state|occur|happen|arise)(?= )/, '$1s');
  return fact('called', `what ${asked} ${said}?`, withinSentence(name.replace(/^(?:the|an?) /i, ''), names));
}

/** What a sentence tells of reasons, and of who does what. */
export function causesIn(sentence: string, stated: Stated): readonly Fact[] {
  const why = reasons(sentence, stated);
  return why.length > 0 ? why : doers(sentence, stated);
}
