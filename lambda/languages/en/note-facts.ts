import type { Fact, NoteFacts, Stated } from '../note-facts.ts';
import {
  HOLDS_POINTER,
  POINTS,
  SUBJECT_WORDS,
  answerIn,
  beOf,
  fact,
  isSubject,
  pastOf,
  withArticle,
} from './note-answers.ts';
import { abilitiesIn } from './note-abilities.ts';
import { causesIn } from './note-causes.ts';
import { countsIn } from './note-counts.ts';
import { dated } from './note-dates.ts';
import { pastsIn } from './note-past.ts';
import { namingsIn, whatStandsFor } from './note-namings.ts';
import { personInTitle } from './note-people.ts';
import { withinSentence } from './note-phrases.ts';
import { namesSeveral } from './note-titles.ts';
import { quantityIn } from './note-quantities.ts';
import { baseOf, isBaseVerb, isGerund, isParticiple, isPluralToo } from './note-verbs.ts';

const PREPOSITION = 'by|in|into|to|for|from|with|on|as|at|of|through';
const BE = 'is|are|was|were';

/** "Rates of reaction are explained by collision theory", "Secreted by the kidney" of the section's subject. */
function passives(sentence: string, { subject, names }: Stated): Fact[] {
  const whole = new RegExp(
    `^(.+?) (${BE}) (?:also |usually |often |mainly |mostly |commonly )?(\\S+(?: (?:out|up|down|off|over))?) (${PREPOSITION}) (.+)$`,
    'i',
  ).exec(sentence);
  const bare = new RegExp(
    `^(?:also |usually |often |mainly |mostly |commonly )?(?:\\S+ed and )?(\\S+(?: (?:out|up|down|off|over))?) (${PREPOSITION}) (.+)$`,
    'i',
  ).exec(sentence);
  if (whole !== null) {
    const [, who = '', be = '', done = '', preposition = '', rest = ''] = whole;
    if (!isParticiple(done.split(' ')[0] ?? '') || !isSubject(who) || (preposition === 'of' && done !== 'made'))
      return [];
    return asked(`${be} ${withinSentence(who, names)}`, { done, preposition, rest });
  }
  if (bare === null || subject === '') return [];
  const [, done = '', preposition = '', rest = ''] = bare;
  if (preposition === 'of' && done.toLowerCase() !== 'made') return [];
  if (
    !isParticiple(done.split(' ')[0] ?? '') ||
    /^(?:ended|expanded|lasted|existed|emerged|evolved|moved|turned|belonged|resulted|returned|continued|started|died|lived|happened|occurred|failed|appeared|spread|advanced|declined)\b/i.test(
      done,
    ) ||
    (/^(?:based|compared|located|given|used)$/i.test(done) && preposition === 'as')
  )
    return [];
  return asked(`${beOf(subject)} ${withArticle(subject)}`, { done: done.toLowerCase(), preposition, rest });
}

const NAME = /^(?:(?:Dr|Sir|Mr|Mrs)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:de|von|van|der|the|\p{Lu}[\p{L}'’.-]*)){0,3}$/u;
const DONE_BY_PEOPLE =
  /^(?:developed|proposed|introduced|founded|discovered|coined|led|conducted|written|invented|created|designed|described|established|painted|composed|formulated|built|suggested|performed|published|run)$/i;
const YEAR = /(?:^| )in (?:the )?(\d{4}s?)\b/;
const YEARS = /(?:^| )(from \d{4} to \d{4}|between \d{4} and \d{4})\b/;
const PLACE = /(?:^| )at ((?:the )?\p{Lu}[\p{L}'’.-]+(?: (?:of|\p{Lu}[\p{L}'’.-]+)){1,4})(?= |$)/u;

function asked(
  clause: string,
  { done, preposition, rest }: Readonly<Record<'done' | 'preposition' | 'rest', string>>,
): Fact[] {
  const year = YEAR.exec(` ${preposition} ${rest}`)?.[1];
  const isWork = DONE_BY_PEOPLE.test(done);
  const span = YEARS.exec(` ${preposition} ${rest}`)?.[1] ?? null;
  const place = isWork ? (PLACE.exec(` ${preposition} ${rest}`)?.[1] ?? null) : null;
  const around = [
    ...(isWork && span !== null ? fact('year', `when ${was(clause)} ${done}?`, span) : []),
    ...fact('passive', `where ${was(clause)} ${done}?`, place),
  ];
  const when =
    year === undefined || !isWork
      ? []
      : fact('year', `${/s$/.test(year) ? 'in which decade' : 'in which year'} ${was(clause)} ${done}?`, year);
  if (/^be\b/.test(rest)) return [];
  const isAim = preposition === 'to' && isBaseVerb(rest.split(' ')[0] ?? '');
  const answer = answerIn(
    rest.replace(/ (?:in|from|at|between) .*$/, (tail) => (isWork && preposition === 'by' ? '' : tail)),
  );
  if (preposition === 'by' && isWork && answer !== null && NAME.test(answer))
    return [
      ...fact('name', `who ${pastOf(done)} ${withArticle(clause.replace(/^\S+ /, ''))}?`, answer),
      ...when,
      ...around,
    ];
  if (/^\d{4}s?$/.test(answer ?? '')) return when;
  return [...fact('passive', `what ${clause} ${done} ${preposition}${isAim ? ' do' : ''}?`, answer), ...when];
}

const was = (clause: string): string => clause.replace(/^is /, 'was ').replace(/^are /, 'were ');

const ACTIVE_PREPOSITION = '(?: (?:of|on|to|in|for|from|with|at|into|as|by|through))?';
/** "Insulin lowers blood sugar"; of the section's subject: "Lowers blood sugar". */
function actives(sentence: string, { subject, names }: Stated): Fact[] {
  const words = sentence.split(' ');
  const at = words
    .slice(0, SUBJECT_WORDS + 1)
    .findIndex((word, i) => baseOf(word) !== null && (i > 0 || subject !== '') && !isNounHere(words, i));
  const verb = at < 0 ? null : baseOf(words[at] ?? '');
  if (
    at > 0 &&
    /^(?:also|usually|often|mainly|mostly|commonly|typically|generally|only|just|still|then|really|always|never)$|\b(?:n't|does|do|did|not|will|can|may)\b|n['’]t\b/i.test(
      words.slice(0, at).join(' '),
    )
  )
    return [];
  if (
    verb === null ||
    /^(?:have|give|let|remain|seem|appear|become|refer|mean|take|get|receive|come|run|offer|match|see|start|turn|put|return|show|work|make|allow|test|place)$/.test(
      verb,
    )
  )
    return [];
  const own = words
    .slice(0, at)
    .join(' ')
    .replace(/ (?:also|usually|often|mainly|mostly|commonly|typically|generally|only)$/i, '');
  const who = at === 0 ? subject : withinSentence(own, names);
  if (at > 0 && (!isSubject(own) || namesSeveral(own) || own.split(' ').some(isParticiple) || isGerund(words[0] ?? '')))
    return [];
  const rest = words.slice(at + 1).join(' ');
  if ((verb === 'help' && isBaseVerb(words[at + 1] ?? '')) || (verb === 'work' && /^in\b/.test(rest))) return [];
  const [, preposition = '', object = ''] =
    new RegExp(`^(${ACTIVE_PREPOSITION.trim()})(?: |$)(.*)$`).exec(` ${rest}`) ?? [];
  // "Revolves around the sun" has no object.
  if (
    /^(?:around|about|over|under|between|within|behind|beyond|against|across|along|after|before|towards?|near|without|like|than|more|less)\b/i.test(
      object.trim(),
    )
  )
    return [];
  const does = at === 0 && namesSeveral(subject) ? 'do' : 'does';
  return fact('active', `what ${does} ${who} ${verb}${preposition}?`, answerIn(object.trim()));
}

/** "the links of a chain": what follows tells that the word is a noun. */
const isNounHere = (words: readonly string[], at: number): boolean =>
  /^(?:of|and|or|are|were|who|which|that|is|was|have|can|may|must)$/i.test(words[at + 1] ?? '') ||
  // "Rules for combining words"
  (at === 0 && isPluralToo(words[0] ?? '') && /^(?:for|in|to|between|about|on|with|from)$/i.test(words[1] ?? '')) ||
  /^(?:the|a|an|of|in|for|by|with|these|those|some|all|many|other|different|various|to|and|or)$/i.test(
    words[at - 1] ?? '',
  );

/** "Aim for three paragraphs", "UC seen in children": advice and findings. */
const TELLS =
  /^(?:aim|use|avoid|try|make|start|take|keep|remember|think|write|read|add|ensure|look|check|find|give|show|choose|be)\b.* (?:an?|the|your|for|to|wisely|it)\b|\b(?:seen|found|used|given|caused|made|done) (?:in|by|for|with|to|as)\b/i;

const LONG_OR_SHORT = /((?:[\p{L}\p{N}'’-]+ ){1,6}[\p{L}\p{N}'’-]+), or (\p{Lu}[\p{Lu}\p{N}]{1,6}s?)(?![\p{L}\p{N}])/gu;

const LEAD = /^(?:(.+?) (?:(?:is|are|was|were) )?)?(?:usually |often |mainly )?(\S+) (by|into|in|from|with|of)$/i;
/** "A block in glands will cause", "Diabetes causes": what follows is its object. */
const LEADING = /^(.+?) (?:(will|can|may|must|should) (?:also )?)?([a-z]+)$/i;
function askedByVerb([, who = '', modal = '', verb = '']: RegExpExecArray): string | null {
  const base = modal === '' ? baseOf(verb) : isBaseVerb(verb) ? verb : null;
  if (base === null || !(modal === '' ? LEADS_ALONE : LEADS_TO).test(base) || !isSubject(who) || !/\p{L}{2}/u.test(who))
    return null;
  const isOne = !namesSeveral(who);
  if (modal === '' && !isOne) return null;
  return `What ${modal === '' ? 'does' : modal.toLowerCase()} ${lowered(who)} ${base}?`;
}
/** Those that are no nouns in the plural as well: "Social causes". */
const LEADS_ALONE = /^(?:include|contain|require|prevent|inhibit|involve|provide|allow|reduce|affect)$/;
const LEADS_TO =
  /^(?:cause|include|contain|require|need|prevent|inhibit|produce|provide|increase|decrease|reduce|involve|cover|support|allow|treat|release|secrete|affect|use|store|form|measure|control)$/;
const lowered = (text: string): string =>
  /^(?:\p{Lu}\p{Ll}|A )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const FACTS: NoteFacts = {
  factsIn: (sentence, stated) => {
    const caused = causesIn(sentence, stated);
    const named = caused.length > 0 ? caused : namingsIn(sentence, stated);
    const counted = named.length > 0 ? named : countsIn(sentence, stated);
    const first = counted.length > 0 ? counted : passives(sentence, stated);
    const acts = first.length > 0 ? first : actives(sentence, stated);
    const done = acts.length > 0 ? acts : pastsIn(sentence, stated);
    return done.length > 0 ? done : abilitiesIn(sentence, stated);
  },
  inTitle: personInTitle,
  standsAlone: (sentence) =>
    !POINTS.test(sentence) &&
    !isBaseVerb((sentence.split(' ')[0] ?? '').toLowerCase()) &&
    !HOLDS_POINTER.test(sentence),
  tellsSomething: (sentence) =>
    !/\b(?:such as|including|like|following|below|above|for example|e\.g)$/i.test(sentence) &&
    !/^(?:remember|now|then|place|put|please|always|never|note|try|do|don't|let|pour|heat|mix|wait|turn|press|click|go|see|unlike)\b|\b(?:your?|yourself|we|our|us)\b/i.test(
      sentence,
    ) &&
    (/\b(?:is|are|was|were|has|have|had|can|will|may|must)\b/i.test(sentence) ||
      sentence
        .split(' ')
        .some(
          (word, i, all) =>
            i > 0 &&
            (baseOf(word) !== null ||
              (isBaseVerb(word) && /[^s]s$/.test(all[i - 1] ?? '')) ||
              /^(?:lasts?|lives?|weighs?|costs?|takes?)$/.test(word)) &&
            !isNounHere(all, i),
        )),
  askedByLead: (lead, subject) => {
    const led = LEADING.exec(lead);
    const asked = led === null ? null : askedByVerb(led);
    if (asked !== null) return asked;
    const [, own, done = '', preposition = ''] = LEAD.exec(lead) ?? [];
    const who = own ?? subject;
    if (!isParticiple(done) || who === '' || (own !== undefined && !isSubject(own))) return null;
    return `What ${beOf(who)} ${own === undefined ? withArticle(who) : lowered(own)} ${done.toLowerCase()} ${preposition}?`;
  },
  tellsDoing: (text) => isParticiple(text.split(' ')[0] ?? ''),
  namesThing: (item) =>
    !POINTS.test(item) &&
    !/^\d{3,4}\s|^\W*\d[\d.–-]*\s?%/.test(item) &&
    !TELLS.test(item) &&
    !isParticiple(item.split(' ')[0] ?? '') &&
    !/^(?:became|began|went|came|had|was|were|made|won|took|withdrew|sought|got|grew|fell|rose|wrote|ran|spent)\b/i.test(
      item,
    ) &&
    !/^\S+ \S+ed (?:more|less|a|an|the|to)\b/.test(item) &&
    !/\b(?:is|are|was|were|has|have|had|can|will|may|must|should|do|does|don't|not|your|you|we)\b/i.test(item) &&
    baseOf(item.split(' ')[0] ?? '') === null,
  quantityIn,
  dated,
  // What is like something else, or how, has many words that fit.
  canBeGap: (marked) => /\s/.test(marked) || !/^[a-z]{3,}(?:er|est|ive|al|ous|ful|ic|ly|able|less)$/.test(marked),
  eitherForm: (text) =>
    [...text.matchAll(LONG_OR_SHORT)].map(([, long = '', short = '']) => ({ long, short: short.replace(/s$/, '') })),
  initialOf: (word) => (/^ex/i.test(word) ? 'x' : word.charAt(0).toLowerCase()),
  whatStandsFor,
};
