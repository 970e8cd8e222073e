import type { List } from 'mdast';
import { wordCount } from '../../languages/word-count.ts';
import { type Candidate, type Extraction, NOTHING, isEmpty, merged } from '../candidate.ts';
import { readCardSyntax } from '../card-syntax.ts';
import { type Item, itemsOf } from '../list-items.ts';
import { subjectOf } from '../section.ts';
import { tidy } from '../to-words.ts';
import { arrowCard } from './arrows.ts';
import type { Context, TermContext } from './context.ts';
import { datedCards, expansionCards, factCards, gapCards } from './facts.ts';
import { kindAndSubjectOf } from './kinds.ts';
import { answerUnder, answeredIn, isQuestion, questionCard } from './questions.ts';
import { definedAnywhere, definedTerm, describedSubject } from './subjects.ts';
import type { Term } from './term.ts';
import { isChoice, termCards, termIn } from './terms.ts';
import { isValue } from './values.ts';
import { backBelow, writtenCards } from './written.ts';

const SUBITEMS_AT_MOST = 4;
const SUBJECT_WORDS = 5;

export function readList(list: List, context: Context): Extraction {
  const { words } = context;
  const items = itemsOf(list);
  const asked = items.map((item, i) => askedBy(item, items[i + 1], context));
  const plain = items.filter((_, i) => isEmpty(asked[i] ?? NOTHING));
  const terms = plain.flatMap((item) => termOf(item, context) ?? []);
  const defined = plain.map((item) =>
    item.marked === '' || terms.some(({ line }) => line === item.line)
      ? NOTHING
      : definedTerm(item.marked, item.text, { ...context, line: item.line }),
  );
  const told = plain.map((item, i) =>
    !isEmpty(defined[i] ?? NOTHING) || item.paragraph === null || terms.some(({ line }) => line === item.line)
      ? NOTHING
      : merged([
          definedAnywhere(item.text, { ...context, line: item.line }),
          i === 0 ? describedAbove(item, context) : NOTHING,
          factCards(item.text, { ...context, line: item.line }),
          gapCards(item.paragraph.children, { ...context, line: item.line }),
          datedCards(item.text, { ...context, line: item.line }),
        ]),
  );
  const expanded = items.map((item) => expansionCards(item.text, item.line, context));
  const areFields = terms.length > 0 && terms.every(({ term }) => words.terms.isField(term));
  const isWhole =
    !areFields &&
    context.isOnlyList !== false &&
    plain.length === items.length &&
    (!isChoice(terms, words) || words.titles.namesKindWell(context.lead));
  const names = plain.map((item) => item.bold ?? termIn(item.text, item.line, words)?.term ?? item.text);
  const card = isWhole ? listCard(names, { ...context, line: list.position?.start.line ?? 1 }) : null;
  return merged([
    ...asked,
    termCards(terms, context),
    ...defined,
    ...told,
    ...expanded,
    ...(card === null ? [] : [{ ...NOTHING, candidates: [card] }]),
    ...plain.map((item) => readBelow(item, context)),
  ]);
}

/** The first point below a name says what that is, where it begins as a description does: "Hostel" with "Lodging with ..." */
function describedAbove({ text, line, below }: Item, context: Context): Extraction {
  const { lead, section, words } = context;
  if (wordCount(text) < DESCRIPTION_WORDS || /[=:?]|^\S+, |[,;]$/.test(text)) return NOTHING;
  if ((lead === '' && context.isFirst !== true) || below.length > 0) return NOTHING;
  const subject = lead === '' ? (section.headings.at(-1) ?? '') : lead;
  const isName = wordCount(subject) <= SUBJECT_WORDS && !/[,;]/.test(subject) && words.facts.namesThing(subject);
  if (
    lead === ''
      ? words.titles.namesKind(section.headings.at(-1) ?? '')
      : words.titles.namesKindWell(lead) || (/^\p{Ll}/u.test(lead) && words.titles.namesKind(lead))
  )
    return NOTHING;
  if (!isName || words.terms.isField(lead) || words.terms.isOrder(lead)) return NOTHING;
  const headings = lead === '' ? section.headings : [...section.headings, lead];
  const card = describedSubject(text, { ...context, section: { headings }, line });
  return { ...card, refused: [] };
}
const DESCRIPTION_WORDS = 5;

/** What an item asks itself: cards written as such, arrows, a question with its answer in the item or below it. */
function askedBy(item: Item, next: Item | undefined, context: Context): Extraction {
  const { paragraph, lines, text, line, below } = item;
  if (paragraph === null) return NOTHING;
  const [first] = below;
  const written = writtenCards(paragraph, first, context);
  const isBack = first !== undefined && backBelow(paragraph, first, context.words) !== null;
  if (!isEmpty(written)) return merged([written, context.read(isBack ? below.slice(1) : below, context)]);
  const arrow = arrowCard(text, line, context);
  if (!isEmpty(arrow)) return arrow;
  const label = context.words.questions.labelOf(text);
  const question = label?.marks === 'question' && label.isShort ? label.rest : text;
  if (isQuestion(question, context.words)) {
    const answer = answerUnder(question, first, context);
    if (answer !== null) return answer;
    const said = context.words.questions.labelOf(next?.text ?? '');
    if (said?.marks === 'answer' && said.isShort) return questionCard(question, said.rest, line, context);
  }
  return answeredIn(lines, { ...context, isMarked: true });
}

/** What an item says of its term, on its line or in the points below it. */
function termOf(item: Item, context: Context): Term | null {
  const { words } = context;
  if (item.bold === null)
    return namedByFirstLine(item, words) ?? termIn(item.text, item.line, words) ?? describedBelow(item, context);
  if (item.after !== '') return termIn(`${item.bold}: ${item.after}`, item.line, words);
  const definition = saidBelow(item, SUBITEMS_AT_MOST, context);
  return definition === null ? null : { term: item.bold, definition, line: item.line };
}

/** The points below an item as one text; null where there are none, too many, or some that are more than words. */
function saidBelow(item: Item, atMost: number, { isTagged, names, words }: Context): string | null {
  const points = item.below.flatMap((block) => (block.type === 'list' ? itemsOf(block) : []));
  const areWords = points.every(
    (point) =>
      point.bold === null &&
      point.below.length === 0 &&
      termIn(point.text, point.line, words) === null &&
      isEmpty(readCardSyntax(point.lines, { isTagged, words })),
  );
  if (points.length === 0 || points.length > atMost || !areWords) return null;
  return points.map((point) => words.phrases.withinSentence(point.text.replace(/[.;,]$/, ''), names)).join(', ');
}

/** A name among others of its kind, with a point or two below that tell it from them: "Tropicamide" with "Shortest acting". */
function describedBelow(item: Item, context: Context): Term | null {
  const { facts, terms, titles, definitions, values } = context.words;
  const name = item.text;
  const isName =
    wordCount(name) <= NAMED_WORDS &&
    !/[.,;:?!→=]/.test(name) &&
    facts.namesThing(name) &&
    !terms.isField(name) &&
    !terms.isOrder(name);
  const { kind } = kindAndSubjectOf(context.section, context.lead, titles);
  if (!isName || kind === '' || item.below.length !== 1 || definitions.namesField(name)) return null;
  const definition = saidBelow(item, POINTS_AT_MOST, context);
  return definition === null || isValue(definition, values) || /→|->|=/.test(definition)
    ? null
    : { term: name, definition, line: item.line };
}
const POINTS_AT_MOST = 2;

/** A name on the item's first line, and what is said of it on the next. */
function namedByFirstLine({ lines, line }: Item, words: Context['words']): Term | null {
  const [name = '', ...said] = lines.map(({ text }) => tidy(text));
  const definition = said.join(' ');
  const isName =
    wordCount(name) <= NAMED_WORDS &&
    !/[.,;:?!]/.test(name) &&
    words.facts.namesThing(name) &&
    !words.terms.isField(name);
  if (
    !isName ||
    !/^\p{Lu}/u.test(definition) ||
    termIn(definition, line, words) !== null ||
    wordCount(definition) < DESCRIPTION_WORDS
  )
    return null;
  const [first = ''] = words.phrases.sentencesIn(definition);
  return { term: name, definition: words.definitions.happeningIn(first, name) ?? definition, line };
}
const NAMED_WORDS = 4;

/** Terms, flows and cards below an item; points that say what the item is were read with it. */
function readBelow(item: Item, context: Context): Extraction {
  const isDefined =
    (item.bold === null ? describedBelow(item, context) : item.after === '' ? termOf(item, context) : null) !== null;
  const blocks = isDefined ? item.below.filter(({ type }) => type !== 'list') : item.below;
  const { titles, facts, terms } = context.words;
  const isName =
    context.lead !== '' &&
    wordCount(context.lead) <= SUBJECT_WORDS &&
    facts.namesThing(context.lead) &&
    !titles.isGeneric(context.lead) &&
    !terms.isOrder(context.lead);
  const headings = isName ? [...context.section.headings, context.lead] : context.section.headings;
  return context.read(blocks, {
    ...context,
    section: { headings },
    isOnlyList: false,
    lead: context.words.titles.withoutExampleLabel(item.caption) || (item.bold ?? item.text.replace(/:$/, '')),
  });
}

const ITEM_WORDS = 8;
/** Under a heading that does not say that a list of its things follows, longer items tell of it. */
const NAME_WORDS = 2;
const ITEMS_AT_LEAST = 2;
/** More are not asked for at once. */
const ITEMS_AT_MOST = 7;

/** A heading or lead that names several things, with short ones below: "Name the three key features of X." */
function listCard(
  items: readonly string[],
  { section, lead, line, names, words }: TermContext & { line: number },
): Candidate | null {
  const { titles, phrases, frames } = words;
  const heading = section.headings.at(-1) ?? '';
  const isOpenEnded = titles.isOpenEnded(lead);
  const isBelowHeading = lead === '' || isOpenEnded;
  const title = (isBelowHeading ? heading : lead).replace(/, .*$/, '').replace(/^\d+(?:\.\d+)*[.):]?\s+/, '');
  const short = items.map((item) => item.replace(/\s*\([^)]*\)/g, '').replace(/[.;,]+$/, ''));
  const count = short.length;
  const areNames = short.every(
    (item) =>
      item !== '' &&
      wordCount(item) <= ITEM_WORDS &&
      !/[→=?]|\s[–—-]\s|::/.test(item) &&
      !phrases.beginsWithPronoun(item) &&
      !/[:;]$/.test(item) &&
      words.facts.namesThing(item) &&
      !words.terms.isFragment(item),
  );
  const asked = lead === '' ? null : words.facts.askedByLead(lead, subjectOf(section, titles));
  if (asked !== null && areNames && count >= ITEMS_AT_LEAST && count <= ITEMS_AT_MOST)
    return { front: asked, back: phrases.listed(short), items: short, line, shape: 'list' };
  if (short.some((item) => words.terms.isField(item) || words.terms.isOrder(item.split(' ')[0] ?? ''))) return null;
  if (isBelowHeading && titles.isGeneric(heading) && !titles.namesKindWell(heading)) return null;
  if (count < ITEMS_AT_LEAST || count > ITEMS_AT_MOST || !titles.namesKind(title) || !areNames) return null;
  const isWell = !isBelowHeading || titles.namesKindWell(title);
  if (!isWell && short.some((item) => wordCount(item) > NAME_WORDS)) return null;
  const above = isBelowHeading ? section.headings.slice(0, -1) : section.headings;
  const subject = subjectOf({ headings: above }, titles);
  const front = frames.nameAll({ count, title, subject, isOpenEnded, names });
  return {
    front,
    back: phrases.listed(short),
    items: short,
    line,
    shape: isWell ? 'list' : 'names',
  };
}
