import { ANSWER_LEAKS, type Found, merged, refusal } from '../candidate.ts';
import { going, inSentence, joined, withoutAnswer, wordCount } from '../../languages/en/note-phrases.ts';
import { type Section, isGeneric, subjectOf } from '../section.ts';
import { describing } from './describing.ts';
import { opening, placeOf } from './openings.ts';
import { isDate, isValue } from './values.ts';

/** A term with what is said of it: "**Term:** definition", or a bold item with a list below. */
export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly line: number;
}

const TERM_WORDS = 7;
/** Beside a dash or an equals sign a longer left side is a sentence. */
const TERM_WORDS_BEFORE_DASH = 4;

export interface TermContext {
  readonly section: Section;
  /** What introduces the terms, such as "Lambda vs Fargate"; '' for nothing. */
  readonly lead: string;
  readonly names: ReadonlySet<string>;
}

/** Words before a colon that name no term. */
const REMARK =
  /^(?:note|notes|nb|warning|caution|tip|hint|example|examples|e\.?g|i\.?e|source|sources|see|see also|todo|to do|remember|important|key takeaway|takeaway|summary|conclusion|q|a|question|answer|p\.?s|link|links|page|chapter|ref|references?|image|figure|fig|table|update|(?:.* )?(?:updated|modified|edited|created)|date|status|tags?|author|homework|read|reading|resources?|question \d+|answer \d+|step \d+|why|when|where|how|who|what)$/i;

/** Beginnings of a sentence that goes on after its colon. */
const GOES_ON =
  /^(?:then|next|finally|also|but|so|and|or|if|when|while|because|however|thus|hence|for example)\b|^\p{L}+,/iu;

/** "Term: definition", "term – definition" or "term = definition" at the start of a line; null where the left side is no term. */
export function termIn(text: string, line: number): Term | null {
  const [, colonTerm = '', colonText = ''] = /^([^:?!]{1,70}?)\s*:\s+(\S.*)$/s.exec(text) ?? [];
  const [, dashTerm = '', dashText = ''] = /^([^:?!.=]{1,50}?)\s+[–—=-]\s+(\S.*)$/s.exec(text) ?? [];
  const isDash = dashTerm !== '' && wordCount(dashTerm) <= TERM_WORDS_BEFORE_DASH && !/\s[=]\s/.test(dashText);
  const [term, definition] =
    isDash && (colonTerm === '' || dashTerm.length < colonTerm.length) ? [dashTerm, dashText] : [colonTerm, colonText];
  if (term === '' || REMARK.test(term) || GOES_ON.test(term) || wordCount(term) > TERM_WORDS || /[.!?]\s/.test(term))
    return null;
  return /\p{L}/u.test(term) || isDate(term) ? { term, definition, line } : null;
}

/** Two or three short terms with short words on each stand against each other. */
export const isChoice = (terms: readonly Term[]): boolean =>
  terms.length >= 2 &&
  terms.length <= 3 &&
  terms.every(
    ({ term, definition }) =>
      !isDate(term) &&
      !isValue(definition) &&
      wordCount(term) <= 3 &&
      wordCount(definition) >= 2 &&
      wordCount(definition) <= 9,
  );

/** Cards of terms that stand side by side. The short side is what is asked for. */
export function termCards(terms: readonly Term[], context: TermContext): Found {
  return merged(terms.map((term) => (isChoice(terms) ? choiceCard(term, terms, context) : termCard(term, context))));
}

function termCard({ term, definition, line }: Term, { section, lead, names }: TermContext): Found {
  const bare = definition.replace(/[.;\s]+$/, '');
  if (isDate(bare) && !isDate(term)) return card(`When was this: ${going(term, names)}?`, bare, line);
  if (isValue(bare)) return valueCard({ term, definition: bare, line }, { section, lead, names });
  const said = describing(definition, term, subjectOf(section));
  if (said === null) return refusal(line, `"${term}": ${ANSWER_LEAKS}`);
  if (wordCount(said) < 2) return refusal(line, `too little is said of "${term}" to ask for it`);
  const asks = isDate(term)
    ? /^\d+/.test(term) && !/\D/.test(term)
      ? 'In which year was this'
      : 'When was this'
    : opening(section, lead, names);
  return card(`${asks}: ${going(said, names)}?`, sayable(term), line);
}

/** "Network Address Translation (NAT)" may be answered by either; any other remark in brackets need not be said. */
const sayable = (term: string): string =>
  term.replace(/\s*\(([^()]*)\)$/, (_, inside: string) =>
    /^[A-Z][A-Z0-9]+$/.test(inside) ? ` (accept: ${inside})` : '',
  );

/** "Capital: Paris" under "France" asks for the value of what it names. */
function valueCard({ term, definition, line }: Term, { section, lead, names }: TermContext): Found {
  const { kind, subject } = placeOf(section, lead);
  if (/ed$|^(?:born|died|made|built)$/i.test(term))
    return refusal(line, `"${term}": what to ask is not clear; write it as front::back`);
  const isThing =
    kind !== '' || subject === '' || wordCount(term) > 2 || /^(?:an? |the )/i.test(term) || /^\p{Ll}/u.test(term);
  const the = /^(?:an?|the|der|die|das|el|la|le|les|los|il|lo)\s/i.test(term) || kind !== '' ? '' : 'the ';
  return card(
    isThing
      ? `What is ${the === '' ? term : the + going(term, names)}?`
      : `What is the ${inSentence(term, names)} of ${subject}?`,
    definition,
    line,
  );
}

function choiceCard({ term, definition, line }: Term, terms: readonly Term[], { lead, names }: TermContext): Found {
  const isTold = lead === '' || wordCount(lead) > 8 || /\bvs\.?\b|versus/i.test(lead) || isGeneric(lead);
  const choice = joined(
    terms.map((one) => one.term),
    'or',
  );
  if (withoutAnswer(definition, term, '') === null) return refusal(line, `"${term}": ${ANSWER_LEAKS}`);
  const said = going(definition.replace(/[.;\s]+$/, ''), names);
  const asks = isTold
    ? `${choice}, which one is it`
    : `For ${inSentence(lead, names)}, ${going(choice, names)}, which one is it`;
  return card(`${asks}: ${said}?`, term, line);
}

const card = (front: string, back: string, line: number): Found => ({
  candidates: [{ front, back, line }],
  refused: [],
});
