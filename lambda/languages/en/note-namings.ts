import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS, answerIn, eitherOf, fact, isSubject, saysSomething } from './note-answers.ts';
import { withinSentence } from './note-phrases.ts';
import { baseOf, isParticiple } from './note-verbs.ts';

const BE = 'is|are|was|were';

/** "The mass defect, expressed as energy, is called the binding energy". */
function namings(sentence: string, { names }: Stated): Fact[] {
  const [, what = '', rest = ''] =
    new RegExp(`^(.+?),? (?:${BE}) (?:also )?(?:called|known as|termed|referred to as|named) (.+)$`, 'i').exec(
      sentence,
    ) ?? [];
  if (wordCount(what) < 2 || POINTS.test(what) || wordCount(what) > 18 || HOLDS_POINTER.test(what)) return [];
  return fact('called', `what do you call ${withinSentence(what, names)}?`, eitherOf(answerIn(rest)));
}

/** "The backfire effect (also called the boomerang effect)". */
function alsoCalled(sentence: string, { names }: Stated): Fact[] {
  const [, what = '', other = ''] =
    /^(?:the |an? )?(.{2,60}?),? \(?(?:also|sometimes|otherwise|commonly|formerly) (?:called|known as|referred to as|termed) (?:the |an? )?["“]?([^),;"”]+)/i.exec(
      sentence,
    ) ?? [];
  const isName = what !== '' && isSubject(what) && wordCount(what) <= 5 && !saysSomething(what);
  return isName
    ? fact('called', `what is another name for ${withinSentence(what, names)}?`, eitherOf(answerIn(other)))
    : [];
}

/** "65% of participants obeyed": the share is asked for. */
function shares(sentence: string): Fact[] {
  const [, share = '', rest = ''] =
    /^(?:but |and |so |about |around |over )?(\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?(?:%|percent)) of ([^,;:()]+)/i.exec(
      sentence,
    ) ?? [];
  const isClause =
    /\b(?:is|are|was|were|has|have|had|can)\b/i.test(rest) ||
    rest.split(' ').some((w) => baseOf(w) !== null || isParticiple(w));
  return isClause && wordCount(rest) <= 16 && !/^\d/.test(rest)
    ? fact('quantity', `what percentage of ${rest.trim()}?`, share)
    : [];
}

/** "An example of an IDE is Eclipse". */
function examples(sentence: string): Fact[] {
  const [, what = '', rest = ''] =
    /^(?:an|one) example of (.+?) (?:is|would be|was) (?:for example )?(.+)$/i.exec(sentence) ?? [];
  return isSubject(what) && what !== '' ? fact('called', `what is an example of ${what}?`, answerIn(rest)) : [];
}

/** "Iron has the highest binding energy", "Maintenance is the last phase of the cycle": only one thing has or is that. */
function unrivalled(sentence: string, { names }: Stated): Fact[] {
  const [, who = '', be = '', rest = ''] =
    /^(.+?) (has|have|had|is|are|was|were) (the (?:\w+est|most|least|first|last|only|main|primary|chief|sole|final|initial|basic|smallest) [^,;]+)/i.exec(
      sentence,
    ) ?? [];
  const isName =
    who !== '' &&
    isSubject(who) &&
    wordCount(who) <= 5 &&
    !saysSomething(who) &&
    !(/^ha/.test(be) && /^the (?:first|last|main|final|initial|basic)/.test(rest));
  const what = rest.replace(/ (?:which|because|as|so|since|and it) .*$/i, '');
  return isName && wordCount(what) >= 3
    ? fact('called', `what ${be} ${what}?`, withinSentence(who.replace(/ \([^)]*\)/, ''), names))
    : [];
}

export const whatStandsFor = (short: string): string => `What does ${short} stand for?`;

/** "X stands for Y". */
function standsFor(sentence: string): Fact[] {
  const [, short = '', rest = ''] = /^(\S{2,8}) (?:stands for|is short for) (.+)$/i.exec(sentence) ?? [];
  return short === '' ? [] : fact('expansion', whatStandsFor(short), answerIn(rest));
}

/** What a sentence says that something is called, is an example of, or is alone; and what share of it does something. */
export function namingsIn(sentence: string, stated: Stated): readonly Fact[] {
  const called = [
    ...namings(sentence, stated),
    ...alsoCalled(sentence, stated),
    ...shares(sentence),
    ...examples(sentence),
  ];
  const sole = called.length > 0 ? called : unrivalled(sentence, stated);
  return sole.length > 0 ? sole : standsFor(sentence);
}
