import type { List } from 'mdast';
import { type Candidate, type Found, NOTHING, isEmpty, merged } from '../candidate.ts';
import { readCardSyntax } from '../card-syntax.ts';
import { type Item, itemsOf } from '../list-items.ts';
import { going, inSentence, joined, wordCount } from '../../languages/en/note-phrases.ts';
import { isGeneric, subjectOf } from '../section.ts';
import { arrowCard } from './arrows.ts';
import type { Context } from './context.ts';
import { OPEN_ENDED, isKind } from './openings.ts';
import { answerUnder, answeredIn, isQuestion } from './questions.ts';
import { definedTerm } from './subjects.ts';
import { type Term, isChoice, termCards, termIn } from './terms.ts';
import { writtenCards } from './written.ts';

const SUBITEMS_AT_MOST = 4;

export function readList(list: List, context: Context): Found {
  const items = itemsOf(list);
  const asked = items.map((item, i) => askedBy(item, items[i + 1], context));
  const plain = items.filter((_, i) => isEmpty(asked[i] ?? NOTHING));
  const terms = plain.flatMap((item) => termOf(item, context) ?? []);
  const defined = plain.map((item) =>
    item.marked === '' || terms.some(({ line }) => line === item.line)
      ? NOTHING
      : definedTerm(item.marked, item.text, { ...context, line: item.line }),
  );
  const isWhole = plain.length === items.length && !isChoice(terms);
  const names = plain.map((item) => item.bold ?? termIn(item.text, item.line)?.term ?? item.text);
  const card = isWhole ? listCard(names, { ...context, line: list.position?.start.line ?? 1 }) : null;
  return merged([
    ...asked,
    termCards(terms, context),
    ...defined,
    ...(card === null ? [] : [{ ...NOTHING, candidates: [card] }]),
    ...plain.map((item) => readBelow(item, context)),
  ]);
}

/** What an item asks itself: cards written as such, arrows, a question with its answer in the item or below it. */
function askedBy(item: Item, next: Item | undefined, context: Context): Found {
  const { paragraph, lines, text, line, below } = item;
  if (paragraph === null) return NOTHING;
  const [first] = below;
  const written = writtenCards(paragraph, first, context);
  if (!isEmpty(written))
    return merged([written, context.read(written.candidates.length > 0 ? below.slice(1) : below, context)]);
  const arrow = arrowCard(text, line, context.names);
  if (!isEmpty(arrow)) return arrow;
  if (isQuestion(text.replace(/^Q:\s*/i, ''))) {
    const question = text.replace(/^Q:\s*/i, '');
    const answer = answerUnder(question, first, context);
    if (answer !== null) return answer;
    const [, said = ''] = /^A:\s*(.+)$/is.exec(next?.text ?? '') ?? [];
    if (said !== '')
      return answeredIn(
        [
          { text: `Q: ${question}`, line },
          { text: `A: ${said}`, line },
        ],
        { ...context, isMarked: false },
      );
  }
  return answeredIn(lines, { ...context, isMarked: true });
}

/** What an item says of its term, on its line or in the points below it. */
function termOf(item: Item, { isTagged, names }: Context): Term | null {
  if (item.bold === null) return termIn(item.text, item.line);
  if (item.after !== '') return termIn(`${item.bold}: ${item.after}`, item.line);
  const points = item.below.flatMap((block) => (block.type === 'list' ? itemsOf(block) : []));
  const areWords = points.every(
    (point) =>
      point.bold === null &&
      point.below.length === 0 &&
      termIn(point.text, point.line) === null &&
      isEmpty(readCardSyntax(point.lines, { isTagged })),
  );
  if (points.length === 0 || points.length > SUBITEMS_AT_MOST || !areWords) return null;
  const definition = points.map((point) => going(point.text.replace(/[.;]$/, ''), names)).join(', ');
  return { term: item.bold, definition, line: item.line };
}

/** Terms, flows and cards below an item; points that say what the item is were read with it. */
function readBelow(item: Item, context: Context): Found {
  const isDefined = item.bold !== null && item.after === '' && termOf(item, context) !== null;
  const blocks = isDefined ? item.below.filter(({ type }) => type !== 'list') : item.below;
  return context.read(blocks, { ...context, lead: item.caption || (item.bold ?? '') });
}

const ITEM_WORDS = 8;
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven'];
/** A heading or lead that names several things, with short ones below: "Name the three key features of X." */
export function listCard(
  items: readonly string[],
  { section, lead, line, names }: Pick<Context, 'section' | 'lead' | 'names'> & { line: number },
): Candidate | null {
  const heading = section.headings.at(-1) ?? '';
  const isOpenEnded = OPEN_ENDED.test(lead);
  const title = (lead === '' || isOpenEnded ? heading : lead).replace(/^\d+\s+/, '');
  const short = items.map((item) => item.replace(/\s*\([^)]*\)/g, '').replace(/[.;,]+$/, ''));
  const count = COUNTS[short.length - 2];
  const areNames = short.every(
    (item) =>
      item !== '' &&
      wordCount(item) <= ITEM_WORDS &&
      !/[→=?]|\s[–—-]\s|::|^(?:it|you|they|we|i|this|that) /i.test(item),
  );
  if (count === undefined || !isKind(title) || !areNames) return null;
  const kind = inSentence(title.replace(/^(?:the|some|its)\s+/i, ''), names);
  const above = lead === '' || isOpenEnded ? section.headings.slice(0, -1) : section.headings;
  const subject = subjectOf({ headings: / (?:of|for|in) /i.test(title) ? [] : above });
  const says = subject === '' || title.includes(subject);
  const which = `name ${isOpenEnded ? '' : 'the '}${count} ${kind}`;
  const front = says ? `${which}.` : isGeneric(title) ? `${which} of ${subject}.` : `${subject}: ${which}.`;
  return { front: front.charAt(0).toUpperCase() + front.slice(1), back: joined(short), items: short, line };
}
