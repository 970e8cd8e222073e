import { weigh } from '../../lambda/grading/evidence.ts';
import { featuresOf } from '../../lambda/grading/features/features.ts';
import { languageOf } from '../../lambda/languages/languages.ts';
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
  const language = languageOf(LOCALE);
  const { front, back, accepted } = cardOf(judged);
  const said = saidSides(judged.given, language);
  if (said === null) return { kind: 'settled', score: 0 };
  const question = questionWords(front, language);
  const evidence = weigh(expectedSides([back, ...accepted], language), said, question, language);
  return evidence.kind === 'open'
    ? { kind: 'open', features: featuresOf(evidence.comparisons, question, language) }
    : { kind: 'settled', score: evidence.kind === 'right' ? 1 : 0 };
}
