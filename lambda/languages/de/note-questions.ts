import type { NoteQuestions, NoteRemarks, QuestionLabel } from '../note-words.ts';

const ASKING =
  '(?:was|wer|wen|wem|wessen|wie|wieviel|wie viele|wo|woher|wohin|woran|worauf|woraus|worin|wovon|wofür|wodurch|womit|wozu|worum|wann|warum|weshalb|wieso|welche[rsmn]?|(?:in|an|auf|bei|mit|aus|von|zu|nach|für|unter|durch|über) (?:was|wem|wen|welche[rsmn]?))';
const VERB_FIRST = '(?:ist|sind|war|waren|hat|haben|kann|können|muss|müssen|darf|gibt es|wird|werden)';
const LACKS_MARK = new RegExp(`^${ASKING}(?=\\s)`, 'i');
const ASKS = new RegExp(`^(?:${ASKING}|${VERB_FIRST}|nenne|nennen sie|erkläre|beschreibe)(?=\\s).*\\?$`, 'i');
const WHAT_IS =
  /^(?:was|wer) (?:ist|sind|war|waren|bedeutet|bezeichnet|versteht man unter)\s+(?:ein |eine |einen |einem |einer |der |die |das |den |dem )?(.+?)\??$/i;

function labelOf(line: string): QuestionLabel | null {
  const [, label, mark, rest] = /^(F|Q|Frage|Vorderseite|A|Antwort|Rückseite)(\s*[:.])\s*(\S.*)$/i.exec(line) ?? [];
  if (label === undefined || rest === undefined) return null;
  return { marks: /^[fqv]/i.test(label) ? 'question' : 'answer', isShort: label.length === 1 && mark === ':', rest };
}

export const QUESTIONS: NoteQuestions = {
  lacksMark: (text) => LACKS_MARK.test(text),
  asks: (text) => ASKS.test(text),
  askedSubject: (question) => WHAT_IS.exec(question)?.[1] ?? null,
  labelOf,
};

const ALSO_COUNTS =
  /^(?:auch|oder|accepts?|auch richtig|akzeptiert|alternativ)(?: (?:bekannt als|genannt))?(?:\s*:\s*|\s+)/i;

export const REMARKS: NoteRemarks = {
  alsoCounts: (remark) => (ALSO_COUNTS.test(remark) ? remark.replace(ALSO_COUNTS, '') : null),
};
