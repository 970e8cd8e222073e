import { isTelling } from './alignment.ts';
import { plainWords } from './canonical/written.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';

export interface QuestionWords {
  /** What kind of answer is asked for; `none` without a question. */
  readonly kind: 'who' | 'when' | 'where' | 'how-many' | 'which' | 'what' | 'other' | 'none';
  /** The question's content words: said again, they tell nothing. */
  readonly tokens: ReadonlySet<string>;
}

export function questionWords(question: string, tables: JudgingTables | null): QuestionWords {
  const words = plainWords(question, tables);
  if (words.length === 0) return { kind: 'none', tokens: new Set() };
  const text = words.join(' ');
  const kind = tables?.questionKinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'other';
  return { kind, tokens: new Set(words.filter((word) => isTelling(word, tables))) };
}
