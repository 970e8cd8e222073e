import { ANSWER_LEAKS, type Candidate, type Found, NOTHING, merged, refusal } from '../candidate.ts';
import {
  clauseOf,
  going,
  inSentence,
  joined,
  namesSeveral,
  sentencesOf,
  singular,
  withoutAnswer,
  wordCount,
} from '../phrases.ts';
import { type Section, isGeneric, subjectOf } from '../section.ts';

/** A term with what is said of it: "**Term:** definition", or a bold item with a list below. */
export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly line: number;
}

const TERM_WORDS = 7;

export interface TermContext {
  readonly section: Section;
  /** What introduces the terms, such as "Lambda vs Fargate"; '' for nothing. */
  readonly lead: string;
  readonly names: ReadonlySet<string>;
}

/** "Term: definition" at the start of a line; null where the left side is no term. */
export function termIn(text: string, line: number): Term | null {
  const match = /^([^:?!.]{2,70}?)\s*:\s+(\S.*)$/s.exec(text);
  const [, term = '', definition = ''] = match ?? [];
  if (match === null || wordCount(term) > TERM_WORDS || !(/\p{L}/u.test(term) || isYear(term))) return null;
  return { term, definition, line };
}

const isYear = (term: string): boolean => /^\d{3,4}(?:\s?(?:BCE?|AD|CE))?$/i.test(term);

/** Two or three short terms with short words on each stand against each other. */
export const isChoice = (terms: readonly Term[]): boolean =>
  terms.length >= 2 &&
  terms.length <= 3 &&
  terms.every(({ term, definition }) => !isYear(term) && wordCount(term) <= 3 && wordCount(definition) <= 9);

/** Cards of terms that stand side by side. The short side is what is asked for: the term, from its definition. */
export function termCards(terms: readonly Term[], context: TermContext): Found {
  return merged(terms.map((term) => (isChoice(terms) ? choiceCard(term, terms, context) : termCard(term, context))));
}

function termCard({ term, definition, line }: Term, { section, lead, names }: TermContext): Found {
  const said = asked(definition, term, subjectOf(section));
  if (said === null) return refusal(line, `"${term}": ${ANSWER_LEAKS}`);
  if (wordCount(said) < 2) return refusal(line, `too little is said of "${term}" to ask for it`);
  const asks = isYear(term) ? 'In which year was this' : opening(section, lead, names);
  const front = `${asks}: ${going(said, names)}?`;
  return { candidates: [{ front, back: term, line }], refused: [] };
}

/** The first sentence that describes and does not name: "Picture an app ..." describes nothing. */
function asked(definition: string, answer: string, known: string): string | null {
  for (const [i, sentence] of sentencesOf(definition).slice(0, 2).entries()) {
    // A second sentence that points back says nothing by itself.
    if (i > 0 && /^(?:they|it|this|these|that|those|he|she|you|such)\b/i.test(sentence)) continue;
    if (/^(?:picture|imagine|consider|think of|suppose|say|note that|remember)\b/i.test(sentence)) continue;
    const clause = clauseOf(sentence);
    const said = clause === null ? null : withoutAnswer(clause, answer, known);
    if (said !== null) return said;
  }
  return null;
}

const UNTELLING = /^(?:exam )?(?:tips|notes|points|details|basics|remember)$/i;

/** Whether a title names a kind of thing: "Key features", not "Placing functions in context". */
const isKind = (title: string): boolean =>
  namesSeveral(title) && wordCount(title) <= 5 && !/^\w+ing\b/i.test(title) && !UNTELLING.test(title);

/** "Which key feature of AWS Fargate is this", from the heading or lead that names the kind. */
function opening(section: Section, lead: string, names: ReadonlySet<string>): string {
  const subject = subjectOf(section);
  const kind = [lead, section.headings.at(-1) ?? ''].find((title) => title !== '' && isKind(title));
  if (kind === undefined) return subject === '' ? 'What is this' : `About ${subject}, what is this`;
  const one = inSentence(singular(kind), names);
  const says = / (?:of|for|in) /i.test(kind) || subject === '' || subject === kind;
  return says ? `Which ${one} is this` : `Which ${one} of ${subject} is this`;
}

function choiceCard({ term, definition, line }: Term, terms: readonly Term[], { lead, names }: TermContext): Found {
  const isTold = lead === '' || /\bvs\.?\b|versus/i.test(lead) || isGeneric(lead);
  const choice = joined(
    terms.map((one) => one.term),
    'or',
  );
  if (withoutAnswer(definition, term, '') === null) return refusal(line, `"${term}": ${ANSWER_LEAKS}`);
  const said = going(definition.replace(/[.;\s]+$/, ''), names);
  const asks = isTold ? choice : `For ${inSentence(lead, names)}, ${going(choice, names)}`;
  return { candidates: [{ front: `${asks}, which one is it: ${said}?`, back: term, line }], refused: [] };
}

/** "X is a ...", where X is what the section is about: asked from the description. */
export function definedSubject(text: string, context: Omit<TermContext, 'lead'> & { line: number }): Found {
  for (const heading of context.section.headings.toReversed()) {
    const subject = heading.replace(/^what (?:is|are)\s+(?:an? |the )?/i, '').replace(/\?$/, '');
    if (isGeneric(subject) || wordCount(subject) > 5) continue;
    const start = subject.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^(?:an? |the )?${start}s? (?:is|are|was|were) ((?:an? |the |one of ).+)$`, 'is');
    const match = sentencesOf(text)
      .slice(0, 3)
      .map((sentence) => pattern.exec(sentence)?.[1])
      .find((rest) => rest !== undefined);
    if (match !== undefined) return subjectCard(subject, match, context);
  }
  return NOTHING;
}

/** What a definition says of a heading's subject. */
export function subjectCard(
  subject: string,
  definition: string,
  { section, line, names }: Omit<TermContext, 'lead'> & { line: number },
): Found {
  const said = asked(definition, subject, '');
  if (said === null || wordCount(said) < 3) {
    return refusal(line, `what is said of "${subject}" cannot be asked aloud in one sentence`);
  }
  const place = section.headings.indexOf(subject);
  const parent = place > 0 ? (section.headings[place - 1] ?? '') : '';
  const lead =
    isKind(parent) && !isGeneric(parent)
      ? `Which ${inSentence(singular(parent), names)} is this`
      : 'What do you call this';
  return { candidates: [{ front: `${lead}: ${going(said, names)}?`, back: subject, line }], refused: [] };
}

const ITEM_WORDS = 8;
const COUNTS = ['two', 'three', 'four', 'five', 'six'];

/** A heading or lead that names several things, with two to six short ones below: "Name the three key features of X." */
export function listCard(
  title: string,
  items: readonly string[],
  { section, line, names }: Omit<TermContext, 'lead'> & { line: number },
): Candidate | null {
  const short = items.map((item) => item.replace(/\s*\([^)]*\)/g, '').replace(/[.;,]+$/, ''));
  const count = COUNTS[short.length - 2];
  if (count === undefined || !isKind(title) || short.some((item) => item === '' || wordCount(item) > ITEM_WORDS)) {
    return null;
  }
  const subject = subjectOf(section);
  const kind = inSentence(title.replace(/^(?:the|some|its)\s+/i, ''), names);
  const says = / (?:of|for|in) /i.test(title) || subject === '' || subject === title || title.includes(subject);
  const front = `Name the ${count} ${kind}${says ? '' : ` of ${subject}`}.`;
  return { front, back: joined(short), items: short, line };
}
