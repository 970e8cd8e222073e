import type { Paragraph, RootContent } from 'mdast';
import type { NoteTitles, NoteWords } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import { type Extraction, NOTHING, isEmpty, merged } from '../candidate.ts';
import { rawLines } from '../raw-lines.ts';
import { rawWords, tidy } from '../to-words.ts';
import { arrowCard } from './arrows.ts';
import type { Context } from './context.ts';
import { answeredIn } from './questions.ts';
import { expansionCards, factCards, gapCards } from './facts.ts';
import { definedAnywhere, definedSubject, definedTerm, describedSubject } from './subjects.ts';
import type { Term } from './term.ts';
import { termCards, termIn } from './terms.ts';
import { writtenCards } from './written.ts';

const DEFINITION_WORDS = 4;
const LEAD_WORDS = 8;
/** "They serve a variety of ends, including but not limited to:" */
const OPEN_LEAD_WORDS = 24;
/** "Three kinds of rock" leads without a colon, too. */
const COUNTED_WORDS = 6;

export function readParagraph(block: Paragraph, next: RootContent | undefined, context: Context): Extraction {
  const { isTagged, isFirst = false, lead, section, words } = context;
  const written = writtenCards(block, next, { isTagged, words, heading: section.headings.at(-1) ?? '' });
  if (!isEmpty(written)) return written;
  const lines = rawLines(block);
  const arrows = merged(lines.map(({ text, line }) => arrowCard(tidy(text), line, context)));
  if (!isEmpty(arrows)) return arrows;
  const [head] = block.children;
  const isMarked = head?.type === 'strong' || head?.type === 'emphasis';
  const questions = answeredIn(lines, { ...context, isMarked: isMarked && rawWords([head]).trim().endsWith('?') });
  if (!isEmpty(questions)) return questions;
  const text = withoutLabel(tidy(lines.map((one) => one.text).join(' ')), words);
  const line = lines[0]?.line ?? 1;
  const marked = isMarked ? tidy(rawWords([head])) : '';
  const isTerm = isMarked && !/:./.test(marked);
  const terms = lines.flatMap((one) => termOfLine(tidy(one.text), one.line, isTerm, words) ?? []);
  // The kind that a heading names is that of its list, not of the text around.
  const aside = {
    ...context,
    section: {
      headings: section.headings.filter((one) => !words.titles.namesKind(one) || words.titles.isGeneric(one)),
    },
  };
  const plain = markedTerms(block, words);
  if (terms.length > 0 && terms.length === lines.length) return termCards(terms, aside);
  const term = isTerm ? termIn(text, line, words) : null;
  if (term !== null) return termCards([term], aside);
  const place = { ...context, line };
  const defined = marked === '' ? NOTHING : definedTerm(marked, text, place);
  const subject = isEmpty(defined) ? definedSubject(text, place) : defined;
  // What lines of terms say was read with them.
  const isNamed = [...plain, ...terms].some((one) => one.line === line);
  const rest =
    terms.length === 0
      ? text
      : tidy(
          lines
            .filter((one) => terms.every((term) => term.line !== one.line))
            .map((one) => one.text)
            .join(' '),
        );
  const told =
    isEmpty(subject) && lead === '' && isFirst && !isNamed && !isLink(block) ? describedSubject(text, place) : subject;
  const named = [...plain, ...terms.filter((one) => plain.every((other) => other.line !== one.line))];
  return merged([
    termCards(named, aside),
    told,
    ...(isEmpty(told) ? [definedAnywhere(rest, place)] : []),
    ...lines.map((one) => expansionCards(tidy(one.text), one.line, context)),
    factCards(rest, place),
    gapCards(block.children, place),
  ]);
}

/** "Definition: a type of malware ..." below its heading. */
function withoutLabel(text: string, { definitions }: NoteWords): string {
  const [whole = '', label = ''] = /^(\p{L}+):\s+/u.exec(text) ?? [];
  return definitions.isDefinitionCallout(label) ? text.slice(whole.length) : text;
}

/** A link alone leads away from the note, and says nothing of what stands above it. */
const isLink = ({ children: [first, ...rest] }: Paragraph): boolean => first?.type === 'link' && rest.length === 0;

/** "Photosynthesis: the process by which ..."; a line of prose with a colon is none. */
function termOfLine(text: string, line: number, isMarked: boolean, words: NoteWords): Term | null {
  const term = termIn(text, line, words);
  if (term === null || isMarked) return term;
  const { definition } = term;
  const isNamed =
    /^\p{Lu}/u.test(text) && !text.startsWith(`${term.term}:`) && words.definitions.beginsDescription(definition);
  const isDefined = words.definitions.beginsLikeDefinition(definition) || isNamed;
  return isDefined && wordCount(definition) >= DEFINITION_WORDS ? term : null;
}

/** Lines that begin with a bold term and go on with what it is, nothing between: "**Origin** the source of the files". */
function markedTerms({ children, position }: Paragraph, words: NoteWords): Term[] {
  return children.flatMap((node, i): Term[] => {
    const before = children[i - 1];
    const after = children[i + 1];
    const isAtStart = before === undefined || (before.type === 'text' && before.value.endsWith('\n'));
    if (node.type !== 'strong' || !isAtStart || after?.type !== 'text') return [];
    const term = tidy(rawWords(node.children));
    const definition = tidy(after.value.split('\n')[0] ?? '');
    const isDefined = /^\s+\p{Ll}/u.test(after.value) && words.definitions.beginsLikeDefinition(definition);
    if (!isDefined || wordCount(definition) < DEFINITION_WORDS || wordCount(term) > TERM_WORDS) return [];
    return [{ term, definition, line: node.position?.start.line ?? position?.start.line ?? 1 }];
  });
}
const TERM_WORDS = 5;

/** "Key features:" as a lead; null where the paragraph leads to nothing. */
export function leadOf(block: Paragraph, titles: NoteTitles): string | null {
  const text = tidy(rawLines(block).at(-1)?.text ?? '');
  const counted = titles.countedKindIn(text);
  if (
    counted !== null &&
    text.split(' ').length <= OPEN_LEAD_WORDS &&
    (text.endsWith(':') || wordCount(text) <= COUNTED_WORDS)
  )
    return counted;
  const longest = titles.isOpenEnded(text) ? OPEN_LEAD_WORDS : LEAD_WORDS;
  return /:$/.test(text) && text.split(' ').length <= longest ? text.slice(0, -1) : null;
}
