import type { Paragraph, RootContent } from 'mdast';
import type { NoteWords } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import { type Extraction, NOTHING, merged, oneCard, refusal } from '../candidate.ts';
import type { RawLine } from '../card-syntax.ts';
import { itemsOf } from '../list-items.ts';
import { rawLines } from '../raw-lines.ts';
import { POINTS_ELSEWHERE } from '../reasons.ts';
import { subjectOf } from '../section.ts';
import { tidy } from '../to-words.ts';
import type { Context } from './context.ts';
import { subjectCard } from './subjects.ts';

/** Whether a line is a question and nothing more: "What does SQS stand for?" */
export const isQuestion = (text: string, { questions }: NoteWords): boolean =>
  questions.asks(text) && wordCount(text) >= 3 && !/[.?!] /.test(text);

/** A definition of more words is asked the other way round. */
const ANSWER_WORDS = 8;
const SUBJECT_WORDS = 4;

/** The author's own question; "What is churn?" with a long answer asks for the term instead. */
export function questionCard(
  question: string,
  answer: string,
  line: number,
  context: Context,
  items: string[] = [],
): Extraction {
  const { questions, definitions } = context.words;
  const subject = question.endsWith('?') ? questions.askedSubject(question) : null;
  const isDefinition = wordCount(answer) > ANSWER_WORDS && items.length === 0;
  if (subject !== null && wordCount(subject) <= SUBJECT_WORDS && isDefinition) {
    const said = definitions.withoutSubject(answer, subject);
    const turned = subjectCard(subject, said, { ...context, line });
    if (turned.candidates.length > 0) return turned;
  }
  const front = named(question, context);
  if (front === null) return refusal(line, POINTS_ELSEWHERE);
  return oneCard({
    front,
    back: answer,
    line,
    shape: 'question',
    ...(items.length > 1 && { items }),
  });
}

/** A question that points to something names what it is about: "Hash functions: how are they used?" Null where that is not known. */
function named(question: string, { section, names, words }: Context): string | null {
  if (!words.phrases.pointsWithin(question)) return question;
  const above = section.headings.filter((one) => one !== question);
  const subject = subjectOf({ headings: above }, words.titles);
  if (subject === '') return words.phrases.pointsElsewhere(question) ? null : question;
  return words.frames.about(subject, words.phrases.withinSentence(question, names));
}

/** The answer right below a question: a paragraph, or the points of a list. Null where neither stands there. */
export function answerUnder(question: string, block: RootContent | undefined, context: Context): Extraction | null {
  if (block?.type === 'paragraph') {
    // A bold word alone is a title of its own.
    if (block.children.length === 1 && block.children[0]?.type === 'strong') return null;
    const lines = rawLines(block);
    const text = tidy(lines.map((one) => one.text).join(' '));
    const label = context.words.questions.labelOf(text);
    const isLabelled = label?.marks === 'answer' && label.isShort;
    const isPlain = text !== '' && !isLabelled && !/::|[:?]$|\?\s|→|==/.test(lines.map((one) => one.text).join('\n'));
    return isPlain ? questionCard(question, text, lines[0]?.line ?? 1, context) : null;
  }
  if (block?.type !== 'list') return null;
  const items = itemsOf(block).map(({ text }) => text.replace(/[.;]$/, ''));
  if (items.some((item) => item === '' || /::|\?|→|: |:$/.test(item))) return null;
  return questionCard(question, context.words.phrases.listed(items), block.position?.start.line ?? 1, context, items);
}

/** A paragraph that is a question and nothing more, with its answer in the block below. Null where it is none. */
export function answerBelow(block: Paragraph, next: RootContent | undefined, context: Context): Extraction | null {
  const lines = rawLines(block);
  const [question = ''] = lines.length === 1 ? lines.map(({ text }) => tidy(text)) : [];
  const { labelOf } = context.words.questions;
  if (labelOf(question)?.marks === 'question' && next?.type === 'paragraph') {
    const said = rawLines(next).map(({ text, line }) => ({ text: tidy(text), line }));
    if (labelOf(said[0]?.text ?? '')?.marks === 'answer') return questionsAndAnswers([...lines, ...said], context);
  }
  if (!isQuestion(question, context.words)) return null;
  const isMarked = block.children.length === 1 && block.children[0]?.type === 'strong';
  return next?.type === 'list' || isMarked ? answerUnder(question, next, context) : null;
}

/**
 * Questions with their answers in the lines of one paragraph: "Q: ..." with "A: ..." below; a question with its answer
 * on the lines below or, where the question is marked (bold or italic) or stands alone in its item, behind it.
 */
export function answeredIn(lines: readonly RawLine[], context: Context & { isMarked: boolean }): Extraction {
  const { words, isMarked } = context;
  const { labelOf } = words.questions;
  const texts = lines.map(({ text }) => tidy(text));
  const [first = ''] = texts;
  const line = lines[0]?.line ?? 1;
  if (labelOf(first)?.marks === 'question') return questionsAndAnswers(lines, context);
  if (texts.length > 1 && isQuestion(first, words)) {
    const said = texts.slice(1).join(' ');
    if (/[:?]$/.test(said)) return NOTHING;
    const label = labelOf(said);
    return questionCard(first, label?.marks === 'answer' && label.isShort ? label.rest : said, line, context);
  }
  const [, question = '', answer = ''] = isMarked ? (/^([^?]+\?)\s+(\S.*)$/s.exec(texts.join(' ')) ?? []) : [];
  const isAnswer = !answer.endsWith('?');
  return isAnswer && isQuestion(question, words) ? questionCard(question, answer, line, context) : NOTHING;
}

function questionsAndAnswers(lines: readonly RawLine[], context: Context): Extraction {
  const cards: Extraction[] = [];
  let question = { rest: '', line: 1 };
  for (const { text, line } of lines) {
    const label = context.words.questions.labelOf(tidy(text));
    if (label?.marks === 'question') question = { rest: label.rest, line };
    else if (label?.marks === 'answer' && question.rest !== '')
      cards.push(questionCard(question.rest, label.rest, question.line, context));
  }
  return merged(cards);
}
