import { type Extraction, NOTHING, oneCard, refusal } from '../candidate.ts';
import { ARROW_WITHOUT_QUESTION, SEVERAL_ARROWS } from '../reasons.ts';
import type { Context } from './context.ts';

/** "question? → answer": the author's own question. "Need X? → Y" becomes a choice. */
export function arrowCard(text: string, line: number, { names, words }: Pick<Context, 'names' | 'words'>): Extraction {
  const match = /^(.+?\?)\s*(?:→|⇒|➜|➡|->|=>|-->)\s*(.+)$/s.exec(text);
  if (match === null) return isBareArrow(text) ? refusal(line, ARROW_WITHOUT_QUESTION) : NOTHING;
  const [, question = '', answer = ''] = match;
  if (/→|⇒|->|=>/.test(answer)) return refusal(line, SEVERAL_ARROWS);
  const front = words.frames.whatToChoose({ question: question.trim(), names });
  return oneCard({ front, back: answer.trim().replace(/[.;]+$/, ''), line });
}

const LINE_WORDS = 16;

/** "cause → effect": which side to ask for, and how, is for the author to say. */
const isBareArrow = (text: string): boolean =>
  /^[^:→⇒➜➡]{2,}\s(?:→|⇒|➜|➡|->|=>|-->)\s+\S/.test(text) && text.split(' ').length <= LINE_WORDS;
