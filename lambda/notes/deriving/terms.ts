import type { NoteWords } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import { type Extraction, merged, oneCard, refusal } from '../candidate.ts';
import { termLeaks, tooLittleSaid, unclearValue } from '../reasons.ts';
import { subjectOf } from '../section.ts';
import type { TermContext } from './context.ts';
import { countedCard } from './enumerations.ts';
import { kindAndSubjectOf } from './kinds.ts';
import { subjectCard } from './subjects.ts';
import { begins, descriptionOf, isWord, withoutAnswer } from './sentences.ts';
import type { Term } from './term.ts';
import { fieldCard, orderCard, valueCard } from './value-cards.ts';
import { isValue } from './values.ts';

const TERM_WORDS = 7;
/** Beside a dash or an equals sign a longer left side is a sentence. */
const TERM_WORDS_BEFORE_DASH = 4;
const LEAD_WORDS = 8;

/** "Term: definition", "term – definition" or "term = definition" at the start of a line; null where the left side is no term. */
export function termIn(text: string, line: number, { terms, values }: NoteWords): Term | null {
  const [, colonTerm = '', colonText = ''] = /^([^:?!]{1,70}?)\s*:\s+(\S.*)$/s.exec(text) ?? [];
  const [, dashTerm = '', dashText = ''] =
    /^([^:?!.=]{1,50}?)(?:\s+[–—=-]\s+|\s+[–—](?=\p{L})|—\s*)(\S.*)$/su.exec(text) ?? [];
  // "Client - Server: the client asks" has one name.
  const isOneName = /^\p{Lu}\S* - \p{Lu}\S*$/u.test(colonTerm);
  const isDash =
    !isOneName && dashTerm !== '' && wordCount(dashTerm) <= TERM_WORDS_BEFORE_DASH && !/\s[=]\s/.test(dashText);
  const [term, definition] =
    isDash && (colonTerm === '' || dashTerm.length < colonTerm.length) ? [dashTerm, dashText] : [colonTerm, colonText];
  const named = terms.withoutVerb(term);
  if (term === '' || wordCount(term) > TERM_WORDS || terms.isRemark(term) || isSentence(term, terms)) return null;
  return /\p{L}/u.test(term) || values.isDate(term) ? { term: named, definition, line } : null;
}

/** What stands before a colon is a sentence where it ends one, begins with a word and a comma, or carries one on. */
const isSentence = (left: string, terms: NoteWords['terms']): boolean =>
  /[.!?]\s/.test(left.replace(/\s*\([^()]*\)/g, '')) || /^\p{L}+,/u.test(left) || terms.carriesOn(left);

/** Two or three short terms with short words on each stand against each other. */
export const isChoice = (terms: readonly Term[], { values, facts, phrases }: NoteWords): boolean =>
  terms.length >= 2 &&
  terms.length <= 3 &&
  terms.every(
    ({ term, definition }) =>
      !values.isDate(term) &&
      (wordCount(term) === 1 || facts.namesThing(term)) &&
      !isValue(definition, values) &&
      !phrases.beginsWithPronoun(definition) &&
      !/:|^[^,]+, [^,]+,/.test(definition) &&
      // "E.g. Chomsky": examples tell it from nothing.
      !/^\p{L}\.\s?\p{L}\./u.test(definition) &&
      wordCount(term) <= 3 &&
      wordCount(definition) >= 2 &&
      wordCount(definition) <= 9,
  );

/** Cards of terms that stand side by side. The short side is what is asked for. */
export function termCards(terms: readonly Term[], context: TermContext): Extraction {
  // One "Role" among other words of a trade is a word of it.
  const fields = terms.filter(({ term }) => context.words.terms.isField(term)).length;
  const isGlossary = context.words.titles.glossaryOf(context.section.headings.at(-1) ?? '') !== null;
  const cardOf =
    isChoice(terms, context.words) && fields === 0 && !isGlossary && !context.words.titles.namesKindWell(context.lead)
      ? (term: Term) => choiceCard(term, terms, context)
      : (term: Term) =>
          termCard(term, {
            ...context,
            areFields: terms.length === 1 || fields > 1,
            others: terms.filter((one) => one !== term).map((one) => one.definition.toLowerCase()),
          });
  // What is said of several tells none of them.
  const said = (one: Term): string => one.definition.toLowerCase().replace(/[.;\s]+$/, '');
  const alone = terms.filter((term) => terms.every((other) => other === term || said(other) !== said(term)));
  return merged(alone.map(cardOf));
}

function termCard(
  { term, definition, line }: Term,
  context: TermContext & { readonly areFields: boolean; readonly others: readonly string[] },
): Extraction {
  const { section, lead, names, words } = context;
  const { frames, values, titles, terms, facts } = words;
  const bare = definition.replace(/[.;\s]+$/, '');
  // "Definition: the movement of ..." is that of the heading's subject.
  const heading = section.headings.at(-1) ?? '';
  if (words.definitions.isDefinitionCallout(term))
    return titles.isGeneric(heading) || wordCount(heading) > TERM_WORDS
      ? refusal(line, unclearValue(term))
      : subjectCard(titles.subjectIn(heading), definition, { section, line, names, words });
  const named = terms.isOrder(term) ? /^([^:,;–—]{3,40})(?::|$)/.exec(bare)?.[1] : undefined;
  if (named !== undefined && /\p{L}{3}/u.test(term) && wordCount(named) <= NAME_WORDS && facts.namesThing(named))
    return merged([
      orderCard({ term, definition: named, line }, context),
      countedCard(
        { term: `${term} – ${named}`, definition: bare.slice(named.length).replace(/^[:\s]+/, ''), line },
        context,
      ),
    ]);
  if (values.isDate(bare) && !values.isDate(term) && terms.isField(term))
    return fieldCard({ term, definition: bare, line }, context);
  if (values.isDate(bare) && !values.isDate(term))
    return oneCard({ front: frames.whenWas({ said: term, names }), back: bare, line, shape: 'date' });
  // One "Role" may be a word of its trade; "Most common organism" is none.
  // "Aetiology: the fundamental cause of a disease" is a word of its trade.
  const isDefined =
    words.definitions.beginsLikeDefinition(bare) &&
    wordCount(bare) >= DEFINITION_WORDS &&
    words.definitions.definedIn(bare) === null;
  if ((context.areFields || wordCount(term) > 1) && terms.isField(term) && !isDefined)
    return fieldCard({ term, definition: bare, line }, context);
  if (titles.compares(term)) return refusal(line, unclearValue(term));
  if (!values.isDate(term) && (!facts.namesThing(term) || /^["“„«‘]/.test(definition)))
    return refusal(line, unclearValue(term));
  // "Overview: the war is a ..." tells of the war.
  const defined = words.definitions.definedIn(words.phrases.sentencesIn(bare)[0] ?? '');
  if (defined !== null && !begins(defined.subject, term, words)) return refusal(line, unclearValue(term));
  if (isValue(bare, values)) return valueCard({ term, definition: bare, line }, context);
  const counted = countedCard({ term, definition, line }, context);
  if (counted.candidates.length > 0) return counted;
  const place = kindAndSubjectOf(section, lead, titles);
  // "Osmosis: what do you call ...?" would say it.
  const isOwnSubject =
    titles.subjectIn(term).toLowerCase() === place.subject.toLowerCase() || isNamedIn(place.subject, term, words);
  const said = descriptionOf(
    definition,
    term.replace(/\s*\([^()]*\)$/, ''),
    isOwnSubject ? '' : subjectOf(section, titles),
    words,
  );
  if (said === null) return refusal(line, termLeaks(term));
  // What is said of another term, too, as far as it is asked.
  if (context.others.some((other) => other.startsWith(said.toLowerCase()))) return refusal(line, unclearValue(term));
  if (isHalfList(said, bare)) return refusal(line, unclearValue(term));
  if (wordCount(said) < 2 || (!values.isDate(term) && !words.definitions.canBeAsked(said)))
    return words.definitions.namesField(term) && !/[()]/.test(term) && wordCount(bare) <= VALUE_WORDS
      ? fieldCard({ term, definition: bare, line }, context)
      : refusal(line, tooLittleSaid(term));
  const front = /^\d+$/.test(term)
    ? frames.inWhichYear({ said, names })
    : values.isDate(term)
      ? frames.whenWas({ said, names })
      : frames.whichThing({ ...place, ...(isOwnSubject && { subject: '' }), said, names });
  return oneCard({ front, back: sayable(term), line, shape: values.isDate(term) ? 'date' : 'term' });
}

/** "Loans and interest" would say "Interest". */
const isNamedIn = (text: string, term: string, { phrases }: NoteWords): boolean =>
  [...text.matchAll(phrases.mentionsOf(term))].some(({ index, 0: name }) => isWord(text, index, name));

const DEFINITION_WORDS = 5;
/** What more words say of a field is a remark on it. */
const VALUE_WORDS = 5;
const LISTED_AT_LEAST = 4;
const LISTED_WORDS = 4;

/** Some of what is counted up describes nothing: "neutrophils (...), macrophages (...)" of five kinds of cells. */
function isHalfList(said: string, definition: string): boolean {
  const parts = definition.replace(/\s*\([^()]*\)/g, '').split(/,\s+/);
  const isList = parts.length >= LISTED_AT_LEAST && parts.every((part) => wordCount(part) <= LISTED_WORDS);
  return isList && said.length < definition.length;
}

const NAME_WORDS = 3;

/** "Network Address Translation (NAT)" may be answered by either; any other remark in brackets need not be said. */
const sayable = (term: string): string =>
  term.replace(/\s*\(([^()]*)\)$/, (_, inside: string) =>
    /^[A-Z][A-Z0-9]+$/.test(inside) ? ` (accept: ${inside})` : '',
  );

function choiceCard({ term, definition, line }: Term, terms: readonly Term[], context: TermContext): Extraction {
  const { lead, names, words } = context;
  if (withoutAnswer(definition, term, '', words) === null) return refusal(line, termLeaks(term));
  const tellsLittle =
    wordCount(lead) > LEAD_WORDS ||
    !words.facts.namesThing(lead) ||
    lead.includes(':') ||
    words.titles.compares(lead) ||
    words.titles.isGeneric(lead);
  const front = words.frames.whichOf({
    options: terms.map((one) => one.term),
    lead: tellsLittle ? '' : lead,
    said: (words.phrases.sentencesIn(definition)[0] ?? definition).replace(/[.;\s]+$/, ''),
    names,
  });
  return oneCard({ front, back: term, line, shape: 'choice' });
}
