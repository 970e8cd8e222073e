import type { NoteFrames } from '../note-frames.ts';
import type { Names } from '../note-names.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';
import { listed, titleWithinSentence, withinSentence } from './note-phrases.ts';
import { isGeneric, namesOwner, namesSeveral, singularOf } from './note-titles.ts';
import { type Form, formOf, isGerund } from './note-verbs.ts';

const asked = (question: string, said: string, names: Names): string => `${question}: ${withinSentence(said, names)}?`;

/** "Insulin: what lowers it?": a question that would stand in the air names what it is about before it asks. */
const about = (subject: string, question: string): string =>
  subject === '' ? question : `${capitalised(subject)}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`;

const whatIsCalled: NoteFrames['whatIsCalled'] = ({ said, subject, names }) => {
  const form = formOf(said);
  const goesOn = withinSentence(said, names);
  if (isAsked(said)) return about(subject, `Which point asks: ${goesOn.replace(/\?.*$/, '')}?`);
  return about(subject, `${WHAT[form]} ${form === 'thing' || form === 'other' ? withItsArticle(goesOn) : goesOn}?`);
};

/** How a question that names no kind goes on to a description. */
const WHAT: Readonly<Record<Form, string>> = {
  thing: 'What do you call',
  deed: 'What',
  done: 'What is',
  aim: 'What is there',
  clause: 'What do you call it when',
  command: 'What do you call it when you',
  other: 'What do you call',
};
/** Heads of descriptions that notes write without an article, and what stands before them within a sentence. */
const ONE_OF =
  /^(?:(?:main|special|common|chemical|physical|mental|small|large|single|specific|general|medical|legal|basic) )?(?:type|kind|form|group|part|method|way|branch|piece|measure|unit|set|device|tool|system|substance|condition|disease|disorder|person|company|organisation|organization|material|structure|technique|theory|model|law|rule|protocol|program|language|word|term|number|collection|series|sequence|network|function|phase|stage|step|reaction|property|quantity|drug|cell|protein|hormone|enzyme|compound|molecule|particle|layer|region|area|place|region|point|line|period|feeling|belief|theorem|diagram|table|graph|file|command|service|region|market|good|cost|tax|contract|agreement)(?= (?:of|that|which|who|for|to|in|with|used|where|when|made|caused|by|between|from)\b)/i;
const THE_ONE =
  /^(?:(?:study|process|act|ability|amount|rate|result|loss|movement|tendency|percentage|proportion|share|state|removal|presence|absence|lack|science|practice|transfer|formation|breakdown|use|idea|belief|sum|difference|ratio|distance|time|speed|length|volume|mass|degree|extent|cause|purpose|number|inability|capacity|flow|spread|growth|change|increase|decrease|conversion|exchange|production|release|destruction|creation) (?:of|to|in|between|by|at|from|that)\b|most \S+ )/i;
/** "Type of rock" as "a type of rock", "where cells breathe" as "the place where cells breathe". */
function withItsArticle(said: string): string {
  if (/^where\b/i.test(said)) return `the place ${said}`;
  if (/^when\b/i.test(said)) return `it ${said}`;
  if (THE_ONE.test(said))
    return `${/^(?:change|increase|decrease|lack|loss) (?:of|in)\b/i.test(said) ? 'a' : 'the'} ${said}`;
  if (!ONE_OF.test(said)) return said;
  return `${/^[aeio]|^un(?!i)/i.test(said) ? 'an' : 'a'} ${said}`;
}

/** The same after "which organelle". */
const WHICH: Readonly<Record<Form, string>> = {
  thing: ' is',
  deed: '',
  done: ' is',
  aim: ' serves',
  clause: ' means that',
  command: ' means that you',
  other: ' is',
};

/** Some terms are explained by a question: "Usability: is it easy to use?" */
const isAsked = (said: string): boolean =>
  /^(?:is|are|does|do|did|can|will|has|have|how|what|why|who|(?:when|where) (?:is|are|do|does|did|can))\b.*\b(?:it|they|the|is|are|you|we)\b/i.test(
    said,
  );

/** "The court drained the treasury", and no "process called the Krebs cycle" nor "person who drained the pond". */
const TELLS_A_DEED =
  /^(?:an?|the)(?: (?!that\b|which\b|who\b|called\b|named\b|termed\b)[\w'’-]+){1,5} (?!called\b|named\b|termed\b|need\b)[a-z]{2,}ed (?:an?|the|its|his|her|their) /i;

/** A thing without an article stands behind a colon. */
const goesOnFrom = (said: string): string => {
  const form = formOf(said);
  const isBare =
    (form === 'thing' || form === 'other') &&
    !isGerund(said.split(' ')[0] ?? '') &&
    !/^(?:an?|the|any|one|what|how|where) /i.test(said);
  const isPast = form === 'clause' && /\b[a-z]{2,}ed (?:the|its|their|his|her)\b/i.test(said);
  return isBare || isPast || TELLS_A_DEED.test(said) ? ' is it:' : WHICH[form];
};

/** "Which key feature of AWS Fargate scales by itself?"; a kind that says much itself needs no owner. */
const whichThing: NoteFrames['whichThing'] = ({ kind, subject, said, names }) => {
  if (kind === '') return whatIsCalled({ said, subject, names });
  const one = titleWithinSentence(singularOf(kind.replace(COUNTING, '')), names);
  const isWhole = subject === '' || namesOwner(kind) || !isGeneric(kind);
  const which = isWhole ? `Which ${one}` : `Which ${one} of ${subject}`;
  const goesOn = withinSentence(said, names);
  return isAsked(said) ? `${which} asks: ${goesOn.replace(/\?.*$/, '')}?` : `${which}${goesOnFrom(said)} ${goesOn}?`;
};

const whichOf: NoteFrames['whichOf'] = ({ options, lead, said, names }) => {
  const choice = listed(options, 'or');
  const which = lead === '' ? choice : `For ${titleWithinSentence(lead, names)}, ${withinSentence(choice, names)}`;
  return asked(`${which}, which one is it`, said, names);
};

/** Articles, also of the languages that English speakers learn: "What is der Hund?" */
const ARTICLE = /^(?:an?|the|der|die|das|el|la|le|les|los|il|lo)\s/i;

/** "What is the capital of France?"; a term that stands for itself is asked without its owner. */
const whatIsValue: NoteFrames['whatIsValue'] = ({ term, kind, subject, names }) => {
  const standsForItself =
    kind !== '' || subject === '' || wordCount(term) > 2 || /^(?:an? |the )/i.test(term) || /^\p{Ll}/u.test(term);
  if (!standsForItself) return `What is the ${titleWithinSentence(term, names)} of ${subject}?`;
  if (kind !== '') return about(kind, `What is ${term}?`);
  return ARTICLE.test(term) ? `What is ${term}?` : `What is the ${withinSentence(term, names)}?`;
};

const COUNTING = /^(?:the |some |its )?(?:(?:two|three|four|five|six|seven|eight|ten|\d+) )?/i;
const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven' };

/** "Name the three key features of Fargate."; a kind that says much comes after its owner: "Rome: name the two kings." */
const nameAll: NoteFrames['nameAll'] = ({ count, title, subject, isOpenEnded, names }) => {
  const kind = titleWithinSentence(
    title.replace(/^(?:the|some|its)\s+/i, '').replace(/^(?:two|three|four|five|six|seven|\d)\s+/i, ''),
    names,
  );
  const which = `name ${isOpenEnded ? '' : 'the '}${COUNTS[count] ?? String(count)} ${kind}`;
  if (subject === '' || namesOwner(title) || title.includes(subject)) return capitalised(`${which}.`);
  return capitalised(isGeneric(title) ? `${which} of ${subject}.` : `${subject}: ${which}.`);
};

/** "Hierarchy of defences: name the three that belong to Level I." */
const nameThoseOf: NoteFrames['nameThoseOf'] = ({ count, term, subject }) =>
  about(subject, `Name the ${COUNTS[count] ?? String(count)} that belong to ${term}.`);

const whatFollows: NoteFrames['whatFollows'] = ({ step, flow, names }) => {
  const name = titleWithinSentence(flow.replace(/\s*(?:flow|workflow|diagram|pipeline)$/i, ''), names);
  const question = `what comes right after ${step.replace(/\?+$/, '')}?`;
  return flow === '' ? capitalised(question) : `In the ${name} flow, ${question}`;
};

const NEED = /^(?:do you )?(need|want|have|prefer|require|using|building|looking for)\s+(.+)\?$/i;
const AFTER_YOU: Readonly<Record<string, string>> = {
  using: 'use',
  building: 'are building',
  'looking for': 'are looking for',
};

const whatToChoose: NoteFrames['whatToChoose'] = ({ question, names }) => {
  const [, need, what = ''] = NEED.exec(question) ?? [];
  if (need === undefined) return question;
  const verb = need.toLowerCase();
  return `What do you choose if you ${AFTER_YOU[verb] ?? verb} ${withinSentence(what, names)}?`;
};

const LANGUAGE =
  /\b(English|German|French|Spanish|Italian|Portuguese|Dutch|Latin|Greek|Russian|Polish|Swedish|Norwegian|Danish|Finnish|Turkish|Arabic|Hebrew|Hindi|Japanese|Chinese|Mandarin|Korean|Welsh|Irish|Czech|Hungarian|Ukrainian|Romanian)\b/;

const whatIsWordIn: NoteFrames['whatIsWordIn'] = (header, word) => {
  const language = LANGUAGE.exec(header)?.[1];
  return language === undefined || wordCount(header) > 3 ? null : `What is the ${language} for ${word}?`;
};

/** Whether a field names its subject: "Corrected reticulocyte count" of a reticulocyte. */
const isPartOf = (subject: string, field: string): boolean =>
  field.toLowerCase().includes(subject.toLowerCase().replace(/s$/, ''));

const whatIsField: NoteFrames['whatIsField'] = ({ field, subject, names }) => {
  const named = /^normal$/i.test(field) ? 'normal value' : titleWithinSentence(field, names);
  const question = `What ${namesSeveral(field) ? 'are' : 'is'} the ${named}`;
  if (isPartOf(subject, field)) return `${question}?`;
  // "The cause of fever of Measles" belongs to nobody.
  return / (?:of|for|in) /.test(field) ? about(subject, `${question}?`) : `${question} of ${subject}?`;
};

const whatIsCell: NoteFrames['whatIsCell'] = ({ kind, header, row, subject, names }) => {
  const owner = row.toLowerCase().includes(subject.toLowerCase()) ? '' : subject;
  // A table of properties with one column of values: "What is the MCH?"
  if (/^(?:values?|normal(?: values?| range)?|range|amount|number|figure|result)$/i.test(row))
    return about(
      owner,
      `What ${namesSeveral(header) ? 'are' : 'is'} the ${/^normal/i.test(row) ? 'normal ' : ''}${titleWithinSentence(header, names)}?`,
    );
  if (/^[<>≤≥=\s]*[\d.,–-]+\s?%?$/.test(row) && kind !== '')
    return about(subject, `What is the ${titleWithinSentence(header, names)} for ${kind} ${row}?`);
  if (/^(?:values?|normal(?: values?| range)?|range|amount|number|figure|result)$/i.test(header))
    return about(owner, `What is the ${/^normal/i.test(header) ? 'normal ' : ''}${row}?`);
  const asked = titleWithinSentence(header, names);
  return about(owner, `What ${namesSeveral(header) ? 'are' : 'is'} the ${asked} of ${row}?`);
};

const GAP = 'blank';

export const FRAMES: NoteFrames = {
  whatIsCalled,
  about,
  whatIsWordIn,
  whatIsCell,
  whatIsField,
  whichThing,
  whichOf,
  whenWas: ({ said, names }) => asked('When was this', said, names),
  inWhichYear: ({ said, names }) => asked('In which year was this', said, names),
  whatIsValue,
  nameAll,
  nameThoseOf,
  whatFollows,
  whatToChoose,
  gap: GAP,
  fillGap: ({ before, after }) => `Fill the gap: ${before} ${GAP} ${after}`,
};
