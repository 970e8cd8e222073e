import { type Found, NOTHING, refusal } from '../candidate.ts';
import { going } from '../../languages/en/note-phrases.ts';

/** "question? → answer": the author's own question. "Need X? → Y" becomes a choice. */
export function arrowCard(text: string, line: number, names: ReadonlySet<string>): Found {
  const match = /^(.+?\?)\s*(?:→|⇒|➜|➡|->|=>|-->)\s*(.+)$/s.exec(text);
  if (match === null) return isBareArrow(text) ? refusal(line, ARROW_WITHOUT_QUESTION) : NOTHING;
  const [, question = '', answer = ''] = match;
  if (/→|⇒|->|=>/.test(answer))
    return refusal(line, 'a question with several arrows: which part is the answer is not clear');
  const need = /^(?:do you )?(need|want|have|prefer|require|using|building|looking for)\s+(.+)\?$/i.exec(
    question.trim(),
  );
  const front = need
    ? `What do you choose if you ${verb(need[1] ?? '')} ${going(need[2] ?? '', names)}?`
    : question.trim();
  return { candidates: [{ front, back: answer.trim().replace(/[.;]+$/, ''), line }], refused: [] };
}

const ARROW_WITHOUT_QUESTION = 'an arrow without a question; end its left side with a question mark to make it a card';
const LINE_WORDS = 16;

/** "cause → effect": which side to ask for, and how, is for the author to say. */
const isBareArrow = (text: string): boolean =>
  /^[^:→⇒➜➡]{2,}\s(?:→|⇒|➜|➡|->|=>|-->)\s+\S/.test(text) && text.split(' ').length <= LINE_WORDS;

const verb = (word: string): string => {
  const plain = word.toLowerCase();
  if (plain === 'using') return 'use';
  if (plain === 'building') return 'are building';
  return plain === 'looking for' ? 'are looking for' : plain;
};
