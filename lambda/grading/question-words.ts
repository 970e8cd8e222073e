import { isTelling } from './alignment.ts';
import { readingsOf } from './canonical/canonical.ts';
import type { Quantity } from './canonical/quantities.ts';
import { joinLetters } from './canonical/spelling.ts';
import { plainWords } from './canonical/written.ts';
import { remembered } from '../domain/remembered.ts';
import type { BoundSign } from '../languages/bound-phrases.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';
import { stemOf } from './word-forms.ts';

export interface QuestionWords {
  /** What kind of answer is asked for; `none` without a question. */
  readonly kind: 'who' | 'when' | 'where' | 'how-many' | 'which' | 'what' | 'other' | 'none';
  /** The question's content words: said again, they tell nothing. */
  readonly tokens: ReadonlySet<string>;
  /** Their stems, and letters said one by one as one word. */
  readonly stems: ReadonlySet<string>;
  /** The dimensions that it asks for, in whose units a bare number is an answer; "century" where it asks for one. */
  readonly measured: ReadonlySet<string>;
  /** Its numbers: said again, they stand in no other's place. */
  readonly quantities: readonly Quantity[];
  /** Each of its negations with the word after it ("not allow"): said again, it denies nothing. */
  readonly denied: ReadonlySet<string>;
  /** Whether it compares itself: "What is ice lighter than?" */
  readonly compares: boolean;
  /** The bound that it asks for itself: "What is the maximum ...?" */
  readonly asked: BoundSign | null;
}

/** Read once for each question: it is the same for all that may be said to it. */
export const questionWords = (question: string, tables: JudgingTables | null): QuestionWords =>
  questionWordsOf(tables)(question);

const questionWordsOf = ofTables((tables) => remembered((question) => wordsOfQuestion(question, tables)));

function wordsOfQuestion(question: string, tables: JudgingTables | null): QuestionWords {
  const words = plainWords(question, tables);
  if (words.length === 0)
    return {
      kind: 'none',
      tokens: new Set(),
      stems: new Set(),
      measured: new Set(),
      quantities: [],
      denied: new Set(),
      compares: false,
      asked: null,
    };
  const text = words.join(' ');
  const kind = tables?.questionKinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'other';
  const telling = words.filter((word) => isTelling(word, tables));
  const [reading] = readingsOf(words, tables);
  const asking = words.find((word) => tables?.bounds.asked.has(word));
  return {
    kind,
    tokens: new Set(telling),
    stems: new Set(
      [...telling, ...joinLetters(words), ...words.map((word) => tables?.units.get(word)?.name ?? word)].map((word) =>
        stemOf(word, tables),
      ),
    ),
    measured: new Set(words.flatMap((word) => tables?.measuring.get(word) ?? [])),
    quantities: reading?.quantities ?? [],
    denied: new Set(tables === null ? [] : denialsIn(reading?.tokens ?? [], tables).map(({ phrase }) => phrase)),
    compares: tables !== null && words.some((word, i) => tables.comparing.test(`${words[i - 1] ?? ''} ${word}`)),
    asked: tables?.bounds.asked.get(asking ?? '') ?? null,
  };
}

/** Every negation with the word that it stands before. */
export const denialsIn = (
  tokens: readonly string[],
  { negations, articles }: JudgingTables,
): { readonly negation: string; readonly phrase: string }[] =>
  tokens
    .filter((token) => !articles.has(token))
    .flatMap((token, i, all) =>
      negations.has(token) ? [{ negation: token, phrase: `${token} ${all[i + 1] ?? ''}` }] : [],
    );

/** Whether the question says all that words tell, numbers included; what tells nothing is in no question. */
export function isInQuestion(
  words: readonly string[],
  { stems }: QuestionWords,
  tables: JudgingTables | null,
): boolean {
  // "I am" may be IAM, spelled.
  if (words.length > 1 && stems.has(words.join(''))) return true;
  const isNumber = (word: string): boolean => tables?.numbers.small.has(word) === true;
  const telling = joinLetters(words).filter((word) => isTelling(word, tables) || isNumber(word));
  return telling.length > 0 && telling.every((word) => stems.has(stemOf(word, tables)));
}
