import { wordCount } from '../../languages/word-count.ts';
import type { NoteWords } from '../../languages/note-words.ts';
import { type Extraction, oneCard, refusal } from '../candidate.ts';
import { termLeaks, unclearValue } from '../reasons.ts';
import type { TermContext } from './context.ts';
import { kindAndSubjectOf } from './kinds.ts';
import { withoutAnswer } from './sentences.ts';
import type { Term } from './term.ts';

/** "Title: the page's title" says nothing. */
function echoes(term: string, definition: string, { phrases }: NoteWords): boolean {
  const said = new Set(phrases.tellingStems(definition));
  const asked = phrases.tellingStems(term);
  return asked.length > 0 && asked.every((stem) => said.has(stem));
}

/** "Level II – Immature": what stands at a place in an order that its subject has. */
export function orderCard({ term, definition, line }: Term, { section, lead, names, words }: TermContext): Extraction {
  const { kind, subject } = kindAndSubjectOf(section, lead, words.titles);
  const owner = subject === '' ? kind : subject;
  const question = words.frames.whatIsValue({ term, kind: owner, subject: '', names });
  return owner === ''
    ? refusal(line, unclearValue(term))
    : oneCard({ front: question, back: definition, line, shape: 'value' });
}

const FIELD_WORDS = 7;

/** "Symptoms: fever, rash" under "Measles": many subjects have symptoms, so the subject is asked for them. */
export function fieldCard({ term, definition, line }: Term, { section, lead, names, words }: TermContext): Extraction {
  const { kind, subject: owner } = kindAndSubjectOf(section, lead, words.titles);
  const isPart = kind === '' || words.titles.isGeneric(kind) || words.titles.namesPart(kind);
  const subject = isPart ? owner : words.titles.subjectIn(kind);
  const isShort =
    wordCount(definition) <= FIELD_WORDS && !words.phrases.beginsWithPronoun(definition) && !/[:?→]/.test(definition);
  if (
    subject === '' ||
    words.titles.isGeneric(subject) ||
    // "Physical properties of sound" is no subject of a field.
    (!isPart && words.titles.namesKindWell(kind)) ||
    !isShort ||
    withoutAnswer(term, definition, '', words) === null ||
    echoes(term, definition, words)
  )
    return refusal(line, unclearValue(term));
  const front = words.frames.whatIsField({ field: term, subject, names });
  return oneCard({ front, back: definition, line, shape: 'value' });
}

/** "Capital: Paris" under "France" asks for the value of what it names. */
export function valueCard({ term, definition, line }: Term, { section, lead, names, words }: TermContext): Extraction {
  const { namesField } = words.definitions;
  const place = kindAndSubjectOf(section, lead, words.titles);
  const isField = namesField(term) || words.terms.isField(term);
  const isCounted = words.values.isQuantity(definition) || words.values.isDate(definition);
  const isKnown = isField || (place.kind !== '' && (isCounted || !words.titles.isGeneric(place.kind)));
  // "Genetic" is not what a value is of.
  if (!isField && !isCounted && !words.facts.canBeGap(term.toLowerCase())) return refusal(line, unclearValue(term));
  if (words.terms.isOrder(term) && !isCounted) return refusal(line, unclearValue(term));
  if (echoes(term, definition, words)) return refusal(line, termLeaks(term));
  if (words.values.tellsWhatHappened(term) || !isKnown) return refusal(line, unclearValue(term));
  if (words.terms.isField(term) && place.kind !== '')
    return fieldCard({ term, definition, line }, { section, lead, names, words });
  const front = words.frames.whatIsValue({ term, ...place, names });
  return oneCard({ front, back: definition, line, shape: 'value' });
}
