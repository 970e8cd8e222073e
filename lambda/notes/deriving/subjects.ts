import { type Extraction, NOTHING, oneCard, refusal } from '../candidate.ts';
import { wordCount } from '../../languages/word-count.ts';
import { unspeakableDefinition } from '../reasons.ts';
import type { TermContext } from './context.ts';
import { descriptionOf, firstSentences } from './sentences.ts';

type SubjectContext = Omit<TermContext, 'lead'> & { readonly line: number; readonly shape?: 'heading' | 'defined' };

const SUBJECT_WORDS = 5;
const DEFINITION_WORDS = 3;

/** "X is a ...", where X is what the section is about: asked from the description. */
export function definedSubject(text: string, context: SubjectContext): Extraction {
  const { titles, questions, definitions } = context.words;
  for (const heading of context.section.headings.toReversed()) {
    const subject = (questions.askedSubject(heading) ?? heading).replace(/\?$/, '');
    if (titles.isGeneric(subject) || wordCount(subject) > SUBJECT_WORDS) continue;
    const definition = firstSentences(text, context.words)
      .map((sentence) => definitions.definitionIn(sentence, subject))
      .find((said) => said !== null);
    if (definition !== undefined) return subjectCard(subject, definition, context);
  }
  return NOTHING;
}

/** A heading that is a name, and below it what it names: "The process by which ...". */
export function describedSubject(text: string, context: SubjectContext): Extraction {
  const { titles, definitions, phrases } = context.words;
  const heading = context.section.headings.at(-1) ?? '';
  const subject = titles.subjectIn(heading);
  const [first = ''] = phrases.sentencesIn(text);
  const happening = definitions.happeningIn(first, subject);
  const sentence = happening ?? definitions.descriptionOfName(first);
  const isName = subject !== '' && wordCount(subject) <= SUBJECT_WORDS && !titles.isGeneric(subject);
  if (
    !isName ||
    heading.endsWith('?') ||
    !(definitions.describes(sentence) || sentence !== first) ||
    phrases.beginsWithPronoun(sentence)
  )
    return NOTHING;
  return subjectCard(subject, sentence, context);
}

/** "Osmosis is the movement of ...", wherever it stands. */
export function definedAnywhere(text: string, context: SubjectContext): Extraction {
  const cards = context.words.phrases.sentencesIn(text).flatMap((sentence) => {
    const defined = context.words.definitions.definedIn(sentence);
    return defined === null ? [] : [subjectCard(defined.subject, defined.said, { ...context, shape: 'defined' })];
  });
  return { candidates: cards.flatMap(({ candidates }) => candidates), refused: [] };
}

/** "**Osmosis** is the movement of ...": a marked term that its own sentence defines. */
export function definedTerm(marked: string, text: string, context: SubjectContext): Extraction {
  const term = marked.replace(/[:.,]+$/, '');
  if (term === '' || wordCount(term) > SUBJECT_WORDS) return NOTHING;
  const [sentence = ''] = firstSentences(text, context.words);
  const said = context.words.definitions.statementIn(sentence, term);
  return said === null || wordCount(said) < DEFINITION_WORDS
    ? NOTHING
    : subjectCard(term, said, { ...context, shape: 'defined' });
}

/** What a definition says of a heading's subject. */
export function subjectCard(
  subject: string,
  definition: string,
  { section, line, names, words, shape = 'heading' }: SubjectContext,
): Extraction {
  const { titles, frames } = words;
  const said = descriptionOf(definition, subject, '', words);
  if (said === null || wordCount(said) < DEFINITION_WORDS || !words.definitions.canBeAsked(said))
    return refusal(line, unspeakableDefinition(subject));
  const depth = section.headings.findIndex((one) => titles.subjectIn(one) === titles.subjectIn(subject));
  const parent = section.headings.slice(0, Math.max(0, depth)).findLast((one) => !titles.isGeneric(one)) ?? '';
  const front =
    titles.namesKind(parent) && !titles.isGeneric(parent)
      ? frames.whichThing({ kind: parent, subject: '', said, names })
      : frames.whatIsCalled({ said, subject: '', names });
  return oneCard({ front, back: subject, line, shape });
}
