import { weigh } from '../../lambda/grading/evidence.ts';
import { featuresOf } from '../../lambda/grading/features/features.ts';
import { judgingTablesOf } from '../../lambda/languages/languages.ts';
import { questionWords } from '../../lambda/grading/question-words.ts';
import { expectedSides, saidSides } from '../../lambda/grading/sides.ts';
import { type JudgedCase, cardOf } from '../../local/grading-case.ts';

/** What the grader makes of a judged case before its model has a say. */
export type Prepared =
  | { readonly kind: 'settled'; readonly score: number }
  /** Only these teach the model: the rest never reaches it. */
  | { readonly kind: 'open'; readonly features: Readonly<Record<string, number>> };

const LOCALE = 'en-US';

export function prepared(judged: JudgedCase): Prepared {
  const tables = judgingTablesOf(LOCALE);
  const { front, back, accepted } = cardOf(judged);
  const said = saidSides(judged.given, tables);
  if (said === null) return { kind: 'settled', score: 0 };
  const question = questionWords(front, tables);
  const evidence = weigh(expectedSides([back, ...accepted], tables), said, question, tables);
  return evidence.kind === 'open'
    ? { kind: 'open', features: featuresOf(evidence.comparisons, question, tables) }
    : { kind: 'settled', score: evidence.kind === 'right' ? 1 : 0 };
}
