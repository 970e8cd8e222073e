import type { NoteQuestions, QuestionLabel } from '../note-words.ts';

const ASKING =
  '(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|does|do|did|can|could|should|will|has|have)';
const LACKS_MARK = new RegExp(`^${ASKING}\\b`, 'i');
/** "Name ..." asks only where its mark says so. */
const ASKS = new RegExp(`^(?:${ASKING}|name|in which|in what)\\b.*\\?$`, 'i');
/** "In music theory, what is a stave?" */
const ASKS_WITHIN = new RegExp(
  `^(?:according to|at|by|during|for|from|in|on|under) [^,?]{2,40}, ${ASKING}\\b.*\\?$`,
  'i',
);
const WHAT_IS = /^(?:what|who) (?:is|are|was|were)\s+(?:an? |the )?(.+?)\??$/i;

function labelOf(line: string): QuestionLabel | null {
  const [, label, mark, rest] = /^(Q|Ques|Question|Front|A|Ans|Answer|Back)(\s*[:.])\s*(\S.*)$/i.exec(line) ?? [];
  if (label === undefined || rest === undefined) return null;
  return {
    marks: /^[qf]/i.test(label) ? 'question' : 'answer',
    isShort: label.length === 1 && mark === ':',
    rest,
  };
}

export const QUESTIONS: NoteQuestions = {
  lacksMark: (text) => LACKS_MARK.test(text),
  asks: (text) => ASKS.test(text) || ASKS_WITHIN.test(text),
  askedSubject: (question) => WHAT_IS.exec(question)?.[1] ?? null,
  labelOf,
};
