import type { NoteQuestions, QuestionLabel } from '../note-words.ts';

const ASKS =
  /^(?:what|which|who|whose|whom|when|where|why|how|name|in which|in what|is|are|was|were|does|do|did|can|could|should|will|has|have)\b.*\?$/i;
const LACKS_MARK =
  /^(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|does|do|did|can|could|should|will|has|have)\b/i;
const WHAT_IS = /^(?:what|who) (?:is|are|was|were)\s+(?:an? |the )?(.+?)\??$/i;

function labelOf(line: string): QuestionLabel | null {
  const [, label, mark, rest] = /^(Q|Question|A|Answer)(\s*[:.])\s*(\S.*)$/i.exec(line) ?? [];
  if (label === undefined || rest === undefined) return null;
  return {
    marks: /^q/i.test(label) ? 'question' : 'answer',
    isShort: label.length === 1 && mark === ':',
    rest,
  };
}

export const QUESTIONS: NoteQuestions = {
  lacksMark: (text) => LACKS_MARK.test(text),
  asks: (text) => ASKS.test(text),
  askedSubject: (question) => WHAT_IS.exec(question)?.[1] ?? null,
  labelOf,
};
