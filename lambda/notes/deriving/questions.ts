import type { Paragraph, RootContent } from 'mdast';
import { type Found, NOTHING } from '../candidate.ts';
import type { RawLine } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { joined, wordCount } from '../../languages/en/note-phrases.ts';
import { rawLines } from '../raw-lines.ts';
import { tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { subjectCard } from './subjects.ts';

const ASKS =
  /^(?:what|which|who|whose|whom|when|where|why|how|name|in which|in what|is|are|was|were|does|do|did|can|could|should|will|has|have)\b.*\?$/i;

/** Whether a line is a question and nothing more: "What does SQS stand for?" */
export const isQuestion = (text: string): boolean => ASKS.test(text) && wordCount(text) >= 3 && !/[.?!] /.test(text);

/** A definition of more words is asked the other way round. */
const ANSWER_WORDS = 8;

/** The author's own question; "What is churn?" with a long answer asks for the term instead. */
function questionCard(question: string, answer: string, line: number, context: Context, items: string[] = []): Found {
  const [, subject = ''] = /^(?:what|who) (?:is|are|was|were) (?:an? |the )?(.+)\?$/i.exec(question) ?? [];
  if (subject !== '' && wordCount(subject) <= 4 && wordCount(answer) > ANSWER_WORDS && items.length === 0) {
    const name = subject.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const said = answer.replace(
      new RegExp(`^(?:it|this|they|that|(?:an? |the )?${name}) (?:is|are|was|were) `, 'i'),
      '',
    );
    const turned = subjectCard(subject, said, { ...context, line });
    if (turned.candidates.length > 0) return turned;
  }
  return { candidates: [{ front: question, back: answer, line, ...(items.length > 1 && { items }) }], refused: [] };
}

/** The answer right below a question: a paragraph, or the points of a list. Null where neither stands there. */
export function answerUnder(question: string, block: RootContent | undefined, context: Context): Found | null {
  if (block?.type === 'paragraph') {
    const lines = rawLines(block);
    const text = tidy(lines.map((one) => one.text).join(' '));
    const isPlain = text !== '' && !/::|^A:|[:?]$|\?\s|→|==/.test(lines.map((one) => one.text).join('\n'));
    return isPlain ? questionCard(question, text, lines[0]?.line ?? 1, context) : null;
  }
  if (block?.type !== 'list') return null;
  const items = itemsOf(block).map(({ text }) => text.replace(/[.;]$/, ''));
  if (items.some((item) => item === '' || /::|\?|→|: /.test(item))) return null;
  return questionCard(question, joined(items), block.position?.start.line ?? 1, context, items);
}

/** A paragraph that is a question and nothing more, with its answer in the block below. Null where it is none. */
export function answerBelow(block: Paragraph, next: RootContent | undefined, context: Context): Found | null {
  const lines = rawLines(block);
  const [question = ''] = lines.length === 1 ? lines.map(({ text }) => tidy(text)) : [];
  const said = next?.type === 'paragraph' ? rawLines(next).map(({ text, line }) => ({ text: tidy(text), line })) : [];
  if (QUESTION.test(question) && ANSWER.test(said[0]?.text ?? ''))
    return questionsAndAnswers([...lines, ...said], context);
  if (!isQuestion(question)) return null;
  const isMarked = block.children.length === 1 && block.children[0]?.type === 'strong';
  return next?.type === 'list' || isMarked ? answerUnder(question, next, context) : null;
}

const QUESTION = /^(?:Q|Question)\s*[:.]\s*(\S.*)$/i;
const ANSWER = /^(?:A|Answer)\s*[:.]\s*(\S.*)$/i;

/**
 * Questions with their answers in the lines of one paragraph: "Q: ..." with "A: ..." below; a question with its answer
 * on the lines below or, where the question is marked (bold or italic) or stands alone in its item, behind it.
 */
export function answeredIn(lines: readonly RawLine[], context: Context & { isMarked: boolean }): Found {
  const texts = lines.map(({ text }) => tidy(text));
  const [first = ''] = texts;
  const line = lines[0]?.line ?? 1;
  if (QUESTION.test(first)) return questionsAndAnswers(lines, context);
  if (texts.length > 1 && isQuestion(first)) {
    const answer = texts.slice(1).join(' ');
    return /[:?]$/.test(answer) ? NOTHING : questionCard(first, answer.replace(/^A:\s*/, ''), line, context);
  }
  const [, question = '', answer = ''] = context.isMarked ? (/^([^?]+\?)\s+(\S.*)$/s.exec(texts.join(' ')) ?? []) : [];
  return isQuestion(question) ? questionCard(question, answer, line, context) : NOTHING;
}

function questionsAndAnswers(lines: readonly RawLine[], context: Context): Found {
  const found: Found[] = [];
  let question = '';
  let at = 1;
  for (const { text, line } of lines) {
    const asked = QUESTION.exec(tidy(text))?.[1];
    const answer = ANSWER.exec(tidy(text))?.[1];
    if (asked !== undefined) [question, at] = [asked, line];
    else if (answer !== undefined && question !== '') found.push(questionCard(question, answer, at, context));
  }
  return { candidates: found.flatMap((one) => one.candidates), refused: found.flatMap((one) => one.refused) };
}
