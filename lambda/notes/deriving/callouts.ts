import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { NoteDefinitions } from '../../languages/note-words.ts';
import { type Extraction, NOTHING, isEmpty, merged } from '../candidate.ts';
import { type RawLine, readCardSyntax } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { rawLines } from '../raw-lines.ts';
import { tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { answerUnder, isQuestion } from './questions.ts';
import { subjectCard } from './subjects.ts';

/** One of Obsidian's callouts: "> [!info] Title", its type without brackets. */
export interface Callout {
  readonly type: string;
  readonly title: string;
  /** The lines below the first, as far as its paragraph goes. */
  readonly body: readonly RawLine[];
}

/** Null for a plain quote. */
export function calloutIn({ children: [first] }: Blockquote): Callout | null {
  if (first?.type !== 'paragraph') return null;
  const [head, ...body] = rawLines(first);
  const [, type, title = ''] = /^\s*\[!([\w-]+)\][+-]?\s*(.*)$/.exec(head?.text ?? '') ?? [];
  return type === undefined ? null : { type, title: tidy(title), body };
}

export function readQuote(quote: Blockquote, context: Context): Extraction {
  const [first, ...rest] = quote.children;
  const callout = calloutIn(quote);
  if (callout === null || first?.type !== 'paragraph') return context.read(quote.children, context);
  const { type, title, body } = callout;
  const written = readCardSyntax(body, context);
  if (!isEmpty(written)) return merged([written, context.read(rest, context)]);
  const below = bodyOf(first);
  const question = isQuestion(title, context.words) ? answerUnder(title, below ?? rest[0], context) : null;
  if (question !== null) return question;
  const text = tidy(body.map((one) => one.text).join(' '));
  const subject = title || (context.section.headings.at(-1) ?? '');
  const { titles, definitions } = context.words;
  if (text !== '' && subject !== '' && !titles.isGeneric(subject) && defines(type, text, definitions))
    return defined(subject, text, rest, { ...context, line: body[0]?.line ?? 1 });
  if (text.endsWith(':')) return context.read(rest, { ...context, lead: text.slice(0, -1) });
  return merged([
    below === null ? NOTHING : context.read([below], { ...context, lead: title }),
    context.read(rest, { ...context, lead: title }),
  ]);
}

/** Types of callouts that Obsidian names itself (https://help.obsidian.md/callouts) and that may hold a definition. */
const MAY_DEFINE: ReadonlySet<string> = new Set(['info', 'abstract', 'summary', 'note'] as const);

/** A definition says so, or what it says of its subject begins as one does: "A period of ..." */
const defines = (type: string, text: string, definitions: NoteDefinitions): boolean =>
  definitions.isDefinitionCallout(type) ||
  (MAY_DEFINE.has(type.toLowerCase()) && definitions.beginsLikeDefinition(text));

/** The paragraph without the callout's first line; null where nothing else stands in it. */
function bodyOf(first: Paragraph): Paragraph | null {
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

function defined(
  heading: string,
  text: string,
  rest: readonly RootContent[],
  context: Context & { line: number },
): Extraction {
  const { questions, phrases } = context.words;
  const subject = (questions.askedSubject(heading) ?? heading).replace(/\?$/, '');
  const [list] = rest;
  const items = list?.type === 'list' ? itemsOf(list).map((item) => item.text) : [];
  // "A model where:" goes on in its first point.
  const firstItem = phrases.withinSentence(items[0] ?? '', context.names);
  const whole = text.endsWith(':') ? `${text.slice(0, -1)} ${firstItem}` : text;
  const section = { headings: [...context.section.headings.filter((one) => one !== heading), subject] };
  const card = subjectCard(subject, whole, { ...context, section });
  return text.endsWith(':') ? card : merged([card, context.read(rest, context)]);
}
