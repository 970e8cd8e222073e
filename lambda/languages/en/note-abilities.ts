import type { Fact, Stated } from '../note-facts.ts';
import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, answerIn, fact, isSubject, saysSomething } from './note-answers.ts';
import { withinSentence } from './note-phrases.ts';
import { isBaseVerb, isParticiple } from './note-verbs.ts';

const ADVERB = '(?:(?:also|usually|often|sometimes|only|always|\\w+ly) )?';
const MODAL = new RegExp(
  `^(?:(.+?) )?(can|may|must|should|could) ${ADVERB}(?:be (\\S+) (by|in|into|to|for|from|with|on|as|at)|(\\S+)) (.+)$`,
  'i',
);
const LETS = /^(.+?) (allows?|enables?|helps?|lets?|permits?|causes?|requires?|forces?) (.+?) to (\S+) (.+)$/i;
const PLURAL_DOES = new RegExp(`^((?:[\\p{L}-]+ ){0,3}[\\p{L}-]+s) ${ADVERB}(\\S+) (.+)$`, 'u');

/** What stands after a verb and is no object of it. */
const OTHERWISE =
  /^(?:of|through|without|under|over|between|within|during|against|around|behind|beside|near|across|along|up|down|out|off|above|below|before|after|together|apart|back|more|less|not|very|like|better|best|well|\w+ly|faster|slower|quicker)\b/i;

/** What something can do, lets others do, or several things do: "CloudFront can handle static content". */
export function abilitiesIn(sentence: string, stated: Stated): readonly Fact[] {
  const able = modals(sentence, stated);
  const lets = able.length > 0 ? able : enablings(sentence, stated);
  const done = lets.length > 0 ? lets : plurals(sentence, stated);
  return done.length > 0 ? done : uses(sentence);
}

function modals(sentence: string, { subject, names }: Stated): Fact[] {
  const [, own, modal = '', done, by = '', verb = '', rest = ''] = MODAL.exec(sentence) ?? [];
  const who = own ?? subject;
  if (modal === '' || who === '' || (own !== undefined && (!isSubject(own) || saysSomething(own)))) return [];
  const asked = own === undefined ? subject : withinSentence(own, names);
  const answer = answerIn(rest);
  if (
    done !== undefined &&
    by === 'to' &&
    /^(?:used|needed|required)$/.test(done) &&
    /^[a-z]+[ ,]/.test(rest) &&
    !/^(?:the|an?|its|their|each|any|all|every|some) /.test(rest)
  )
    return fact('able', `what ${modal.toLowerCase()} ${asked} be ${done} to do?`, answerIn(rest));
  if (done !== undefined)
    return isParticiple(done) && !(by === 'to' && isBaseVerb(rest.split(' ')[0] ?? ''))
      ? fact('able', `what ${modal.toLowerCase()} ${asked} be ${done} ${by}?`, answer)
      : [];
  if (!isBaseVerb(verb.toLowerCase()) || (verb === 'have' && modal !== 'must') || verb === 'make') return [];
  const [, preposition = '', object = ''] = /^(?:(on|to|in|for|from|with|at|into|as|by) )?(.+)$/.exec(rest) ?? [];
  if (OTHERWISE.test(object) || (preposition === 'to' && isBaseVerb(object.split(' ')[0] ?? ''))) return [];
  const question = `what ${modal.toLowerCase()} ${asked} ${verb}${preposition === '' ? '' : ` ${preposition}`}?`;
  return fact('able', question, answerIn(object));
}

/** "Certificates allow servers to prove their identity". */
function enablings(sentence: string, { names }: Stated): Fact[] {
  const [, who = '', verb = '', whom = '', deed = '', rest = ''] = LETS.exec(sentence) ?? [];
  if (who === '' || !isSubject(who) || !isSubject(whom) || saysSomething(who) || !/^(?!be$)[a-z]+$/.test(deed))
    return [];
  const does = verb.endsWith('s') ? 'does' : 'do';
  const base = verb.replace(/s$/, '');
  return fact('able', `what ${does} ${withinSentence(who, names)} ${base} ${whom} to ${deed}?`, answerIn(rest));
}

/** "Use a semaphore to count free places": the means is asked for. */
function uses(sentence: string): Fact[] {
  const [, means = '', to = '', rest = ''] =
    /^Use (?:an? |the )?([^,;:]{3,40}?) (to|when|if) ([^,;:]+)$/.exec(sentence) ?? [];
  const [first = ''] = rest.split(' ');
  const isAim =
    to !== 'to' || isBaseVerb(first) || /^(?:get|see|make|go|find|avoid|check|change|start|stop|list)$/.test(first);
  const isMeans =
    wordCount(means) <= 4 && !HOLDS_POINTER.test(means) && !/^(?:it|this|that|them|your|my|these)\b/i.test(means);
  const [, end = '', tool = ''] = /^To ([a-z]+ [^,;:]{3,60}), use (?:an? |the )?([^,;:]{3,40})$/.exec(sentence) ?? [];
  if (end !== '' && wordCount(tool) <= 4 && !HOLDS_POINTER.test(`${end} ${tool}`))
    return fact('able', `what do you use to ${end}?`, answerIn(tool));
  return isAim && isMeans && wordCount(rest) >= 3 && !HOLDS_POINTER.test(rest)
    ? fact('able', `what do you use ${to} ${rest}?`, answerIn(means))
    : [];
}

/** "Chemical systems contain energy". */
function plurals(sentence: string, { names }: Stated): Fact[] {
  const [, who = '', verb = '', rest = ''] = PLURAL_DOES.exec(sentence) ?? [];
  if (who === '' || !isBaseVerb(verb) || verb === 'have' || verb === 'make' || !isSubject(who) || saysSomething(who))
    return [];
  const isObject = !OTHERWISE.test(rest) && !/^(?:on|to|in|for|from|with|at|into|as|by)\b/i.test(rest);
  return isObject ? fact('able', `what do ${withinSentence(who, names)} ${verb}?`, answerIn(rest)) : [];
}
