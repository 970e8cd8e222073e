import type { Paragraph, RootContent } from 'mdast';
import { type Found, NOTHING, isEmpty, merged } from '../candidate.ts';
import { rawLines } from '../raw-lines.ts';
import { isGeneric } from '../section.ts';
import { rawWords, tidy } from '../to-words.ts';
import { arrowCard } from './arrows.ts';
import type { Context } from './context.ts';
import { OPEN_ENDED, isKind } from './openings.ts';
import { answeredIn } from './questions.ts';
import { definedSubject, definedTerm } from './subjects.ts';
import { termCards, termIn } from './terms.ts';
import { writtenCards } from './written.ts';

export function readParagraph(block: Paragraph, next: RootContent | undefined, context: Context): Found {
  const { isTagged, section, names } = context;
  const written = writtenCards(block, next, { isTagged, heading: section.headings.at(-1) ?? '' });
  if (!isEmpty(written)) return written;
  const lines = rawLines(block);
  const arrows = merged(lines.map(({ text, line }) => arrowCard(tidy(text), line, names)));
  if (!isEmpty(arrows)) return arrows;
  const [head] = block.children;
  const isMarked = head?.type === 'strong' || head?.type === 'emphasis';
  const questions = answeredIn(lines, { ...context, isMarked: isMarked && rawWords([head]).trim().endsWith('?') });
  if (!isEmpty(questions)) return questions;
  const text = tidy(lines.map((one) => one.text).join(' '));
  const line = lines[0]?.line ?? 1;
  const marked = isMarked ? tidy(rawWords([head])) : '';
  const isTerm = isMarked && !/:./.test(marked);
  const terms = lines.flatMap((one) => termOfLine(tidy(one.text), one.line, isTerm) ?? []);
  // The kind that a heading names is that of its list, not of the text around.
  const aside = {
    ...context,
    section: { headings: section.headings.filter((one) => !isKind(one) || isGeneric(one)) },
  };
  if (terms.length > 0 && terms.length === lines.length) return termCards(terms, aside);
  const term = isTerm ? termIn(text, line) : null;
  if (term !== null) return termCards([term], aside);
  const defined = marked === '' ? NOTHING : definedTerm(marked, text, { ...context, line });
  return isEmpty(defined) ? definedSubject(text, { ...context, line }) : defined;
}

/** "Photosynthesis: the process by which ..."; a line of prose with a colon is none. */
function termOfLine(text: string, line: number, isMarked: boolean): ReturnType<typeof termIn> {
  const term = termIn(text, line);
  return term !== null && (isMarked || /^(?:an? |the )\S+ \S+ \S/i.test(term.definition)) ? term : null;
}

/** "Key features:" as a lead; null where the paragraph leads to nothing. */
export function leadOf(block: Paragraph): string | null {
  const text = tidy(rawLines(block).at(-1)?.text ?? '');
  const longest = OPEN_ENDED.test(text) ? 24 : 8;
  return /:$/.test(text) && text.split(' ').length <= longest ? text.slice(0, -1) : null;
}
