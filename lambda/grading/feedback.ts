import { unicode } from '../domain/unicode.ts';
import type { Feedback } from '../domain/reply.ts';
import { isMet, isTelling } from './alignment.ts';
import { plainWords } from './canonical/written.ts';
import type { Comparison } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { missesUnit } from './part-only.ts';
import type { QuestionWords } from './question-words.ts';
import type { Veto } from './vetoes.ts';
import { stemOf } from './word-forms.ts';

/** With less of the answer heard, it is the answer that is missing. */
const HEARD_OF_ANSWER = 0.5;
const PHRASES_AT_MOST = 3;

/** What was not heard of an answer that was neither right nor wrong, in its author's words; undefined: nothing certain. */
export function feedbackOn(
  comparison: Comparison,
  back: string,
  question: QuestionWords,
  tables: JudgingTables | null,
): Feedback | undefined {
  const { expected, alignment, recall } = comparison;
  if (tables === null || expected.text !== back) return undefined;
  if (missesUnit(comparison, question, tables)) return { kind: 'unit' };
  if (recall < HEARD_OF_ANSWER) return undefined;
  const missed = alignment.expected.filter((one) => !isMet(one) && isTelling(one.token, tables));
  const stems = new Set(missed.map(({ token }) => stemOf(token, tables)).filter((stem) => !question.stems.has(stem)));
  const phrases = phrasesOf(back, stems, tables);
  return phrases.length === 0 || phrases.length > PHRASES_AT_MOST ? undefined : { kind: 'missing', phrases };
}

/** What was turned round by a wrong answer that had most of the right one's words. */
export const feedbackOnWrong = (rule: Veto, { recall }: Comparison): Feedback | undefined =>
  (rule === 'negated' || rule === 'reversed') && recall >= HEARD_OF_ANSWER ? { kind: 'turned' } : undefined;

type Part = 'missed' | 'heard' | 'light';

/** The parts of a text that hold such words, with the light words before and between: "from a dilute solution". */
function phrasesOf(text: string, stems: ReadonlySet<string>, tables: JudgingTables): string[] {
  const chunks = text.split(/\s+/).filter((chunk) => chunk !== '');
  const parts = chunks.map((chunk): Part => {
    const telling = plainWords(chunk, tables).filter((word) => isTelling(word, tables));
    if (telling.some((word) => stems.has(stemOf(word, tables)))) return 'missed';
    return telling.length > 0 ? 'heard' : 'light';
  });
  const phrases: string[] = [];
  for (let from = 0; from < chunks.length;) {
    let to = from;
    while (to < chunks.length && parts[to] !== 'heard') to += 1;
    const last = parts.slice(from, to).lastIndexOf('missed');
    const first = parts.indexOf('missed', from);
    // One word is heard better alone: "water" of "of water".
    if (last >= 0) phrases.push(asPhrase(chunks.slice(first === from + last ? first : from, from + last + 1), tables));
    from = to + 1;
  }
  return phrases;
}

/** Without the words that join it to what stands before, and without marks around it. */
function asPhrase(chunks: readonly string[], tables: JudgingTables): string {
  const isJoint = (chunk: string): boolean =>
    plainWords(chunk, tables).every((word) => tables.articles.has(word) || tables.numbers.and === word);
  const from = chunks.findIndex((chunk) => !isJoint(chunk));
  return chunks
    .slice(Math.max(0, from))
    .join(' ')
    .replace(unicode('gu')`^[^\p{L}\p{N}]+|[,;:.!?]+$`, '');
}
