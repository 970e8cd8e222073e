import type { Names, NoteFrames } from '../note-words.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';
import { listed, titleWithinSentence, withinSentence } from './note-phrases.ts';
import { isGeneric, namesOwner, singularOf } from './note-titles.ts';

const asked = (question: string, said: string, names: Names): string => `${question}: ${withinSentence(said, names)}?`;

/** "Which key feature of AWS Fargate is this: ...?"; a kind that says much itself needs no owner. */
const whichThing: NoteFrames['whichThing'] = ({ kind, subject, said, names }) => {
  if (kind === '') return asked(subject === '' ? 'What is this' : `What is this called in ${subject}`, said, names);
  const one = titleWithinSentence(singularOf(kind), names);
  const isWhole = subject === '' || namesOwner(kind) || !isGeneric(kind);
  return asked(isWhole ? `Which ${one} is this` : `Which ${one} of ${subject} is this`, said, names);
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
  return ARTICLE.test(term) || kind !== '' ? `What is ${term}?` : `What is the ${withinSentence(term, names)}?`;
};

const COUNTS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven' };

/** "Name the three key features of Fargate."; a kind that says much comes after its owner: "Rome: name the two kings." */
const nameAll: NoteFrames['nameAll'] = ({ count, title, subject, isOpenEnded, names }) => {
  const kind = titleWithinSentence(title.replace(/^(?:the|some|its)\s+/i, ''), names);
  const which = `name ${isOpenEnded ? '' : 'the '}${COUNTS[count] ?? String(count)} ${kind}`;
  if (subject === '' || namesOwner(title) || title.includes(subject)) return capitalised(`${which}.`);
  return capitalised(isGeneric(title) ? `${which} of ${subject}.` : `${subject}: ${which}.`);
};

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

export const FRAMES: NoteFrames = {
  whatIsCalled: ({ said, names }) => asked('What do you call this', said, names),
  whichThing,
  whichOf,
  whenWas: ({ said, names }) => asked('When was this', said, names),
  inWhichYear: ({ said, names }) => asked('In which year was this', said, names),
  whatIsValue,
  nameAll,
  whatFollows,
  whatToChoose,
  fillGap: ({ before, after }) => `Fill the gap: ${before} blank ${after}`,
};
