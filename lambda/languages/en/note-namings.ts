import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS, answerIn, eitherOf, fact, isSubject, saysSomething } from './note-answers.ts';
import { peopleIn } from './note-people.ts';
import { listed, withinSentence } from './note-phrases.ts';
import { baseOf, isBaseVerb, isParticiple } from './note-verbs.ts';

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
  const what = rest
    .replace(/ (?:which|because|as|so|since|and it) .*$/i, '')
    .replace(/ and (\S+) .*$/i, (tail, verb: string) => (baseOf(verb) !== null || isBaseVerb(verb) ? '' : tail));
  // "the most common and make up half of them": of what?
  if (/^the (?:\w+est|most \w+|least \w+) (?:and|or)\b/i.test(what)) return [];
  return isName && wordCount(what) >= 3
    ? fact('called', `what ${be} ${what}?`, withinSentence(who.replace(/ \([^)]*\)/, ''), names))
    : [];
}

/** "BMRs" are several. */
export const whatStandsFor = (short: string): string =>
  `What ${/\p{Lu}{2}s$/u.test(short) ? 'do' : 'does'} ${short} stand for?`;

/** "X stands for Y". */
function standsFor(sentence: string): Fact[] {
  const [, short = '', rest = ''] = /^(\S{2,8}) (?:stands for|is short for) (.+)$/i.exec(sentence) ?? [];
  return short === '' ? [] : fact('expansion', whatStandsFor(short), answerIn(rest));
}

/** "There are over 200 edge locations". */
function counts(sentence: string): Fact[] {
  const [, count = '', what = ''] =
    /^there (?:are|were) ((?:about |around |over |more than |up to |at least )?\d[\d,.]*) ((?:[a-z-]+ ){0,3}[a-z-]+s)(?:$|[,.;]| (?:in|on|of|that|which|at) )/i.exec(
      sentence,
    ) ?? [];
  return what === '' ? [] : fact('quantity', `how many ${what} are there?`, count);
}

const NUMBERS = 'two|three|four|five|six|seven';
/** "There are two types of circuit: series and parallel". */
function inlineLists(sentence: string): Fact[] {
  const [, count = '', what = '', rest = ''] =
    new RegExp(
      `^(?:.{0,60}? )?(?:there are|are|has|have|into) (${NUMBERS}) ((?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+s(?: of [\\p{L}-]+(?: [\\p{L}-]+)?)?)(?: that you need to know)?(?::|,| - | – | — ) ?(?:the |namely )?(.+)$`,
      'iu',
    ).exec(sentence) ?? [];
  const items = rest.split(/,? and |, /).map((item) => item.replace(/^(?:an?|the) /, '').trim());
  const areNames =
    items.length === NUMBERS.split('|').indexOf(count.toLowerCase()) + 2 &&
    items.every((item) => item !== '' && wordCount(item) <= 5);
  return areNames
    ? [{ shape: 'list', front: `Name the ${count.toLowerCase()} ${what}.`, back: listed(items), items }]
    : [];
}

const PROPERTY_WORDS = 8;
/** "The total current of the circuit is the sum of the currents": a property is asked for forwards. */
function properties(sentence: string, { names }: Stated): Fact[] {
  const [, property = '', be = '', rest = ''] =
    /^(the (?:[\p{L}-]+ ){0,2}[\p{L}-]+ (?:of|for|across|between) [^,;:]{2,60}?) (is|are|was|were|equals?|is equal to) ((?:the|an?|about|around|\d).+)$/iu.exec(
      sentence,
    ) ?? [];
  const isAsked =
    property !== '' &&
    isSubject(property) &&
    !saysSomething(property.replace(/^the /i, '')) &&
    wordCount(rest) <= PROPERTY_WORDS;
  return isAsked
    ? fact('value', `what ${/^(?:are|were)$/.test(be) ? be : 'is'} ${withinSentence(property, names)}?`, answerIn(rest))
    : [];
}

/** What a sentence says that something is called, is an example of, or is alone; and what share of it does something. */
export function namingsIn(sentence: string, stated: Stated): readonly Fact[] {
  const called = [
    ...namings(sentence, stated),
    ...alsoCalled(sentence, stated),
    ...shares(sentence),
    ...examples(sentence),
    ...counts(sentence),
    ...inlineLists(sentence),
    ...peopleIn(sentence, stated),
  ];
  const sole = called.length > 0 ? called : unrivalled(sentence, stated);
  const owned = sole.length > 0 ? sole : properties(sentence, stated);
  return owned.length > 0 ? owned : standsFor(sentence);
}
