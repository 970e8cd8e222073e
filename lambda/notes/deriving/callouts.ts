import type { Blockquote, RootContent } from 'mdast';
import { type Found, NOTHING, isEmpty, merged } from '../candidate.ts';
import { readCardSyntax } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { going } from '../../languages/en/note-phrases.ts';
import { rawLines } from '../raw-lines.ts';
import { isGeneric } from '../section.ts';
import { tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { answerUnder, isQuestion } from './questions.ts';
import { subjectCard } from './subjects.ts';

/** A quote, or one of Obsidian's callouts ("> [!definition]"). */
export function readCallout(quote: Blockquote, context: Context): Found {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return context.read(quote.children, context);
  const lines = rawLines(first);
  const callout = /^\s*\[!([\w-]+)\][+-]?\s*(.*)$/.exec(lines[0]?.text ?? '');
  if (callout === null) return context.read(quote.children, context);
  const [kind = '', title = ''] = [callout[1], tidy(callout[2] ?? '')];
  const body = lines.slice(1);
  const line = body[0]?.line ?? 1;
  const text = tidy(body.map((one) => one.text).join(' '));
  const subject = title || (context.section.headings.at(-1) ?? '');
  const written = readCardSyntax(body, context);
  if (!isEmpty(written)) return merged([written, context.read(rest, context)]);
  const question = isQuestion(title) ? answerUnder(title, bodyOf(first) ?? rest[0], context) : null;
  if (question !== null) return question;
  if (text !== '' && isNamed(subject) && defines(kind, text)) return defined(subject, text, rest, { ...context, line });
  if (/:$/.test(text)) return context.read(rest, { ...context, lead: text.slice(0, -1) });
  const plain = bodyOf(first);
  return merged([
    plain === null ? NOTHING : context.read([plain], { ...context, lead: title }),
    context.read(rest, { ...context, lead: title }),
  ]);
}

/** A definition says so, or what it says of its subject begins as one does: "A period of ..." */
const defines = (kind: string, text: string): boolean =>
  /^def(?:inition)?$/i.test(kind) || (/^(?:info|abstract|summary|note)$/i.test(kind) && /^(?:an?|the)\s/i.test(text));

/** The paragraph without the callout's first line; null where nothing else stands in it. */
function bodyOf(first: Extract<RootContent, { type: 'paragraph' }>): RootContent | null {
  const [head, ...others] = first.children;
  if (head?.type !== 'text' || first.position === undefined) return null;
  const [, ...kept] = head.value.split('\n');
  if (kept.length === 0) return null;
  const start = { ...first.position.start, line: first.position.start.line + 1 };
  return {
    ...first,
    position: { ...first.position, start },
    children: [{ ...head, value: kept.join('\n') }, ...others],
  };
}

const isNamed = (subject: string): boolean => subject !== '' && !isGeneric(subject);

function defined(
  heading: string,
  text: string,
  rest: readonly RootContent[],
  context: Context & { line: number },
): Found {
  const subject = heading.replace(/^(?:what|who) (?:is|are|was|were)\s+(?:an? |the )?/i, '').replace(/\?$/, '');
  const [list] = rest;
  const items = list?.type === 'list' ? itemsOf(list).map((item) => item.text) : [];
  // "A model where:" goes on in its first point.
  const whole = text.endsWith(':') ? `${text.slice(0, -1)} ${going(items[0] ?? '', context.names)}` : text;
  const section = { headings: [...context.section.headings.filter((one) => one !== heading), subject] };
  const card = subjectCard(subject, whole, { ...context, section });
  return text.endsWith(':') ? card : merged([card, context.read(rest, context)]);
}
