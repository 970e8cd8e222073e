import { WRatio, token_set_ratio } from 'fuzzball';
import checkAnswer from 'qb-answer-checker';
import type { Verdict } from '../../lambda/grading/judgement.ts';
import type { GradingCase } from '../../local/grading-case.ts';

type Answer = Pick<GradingCase, 'expected' | 'given'>;

/** A measure of how alike two texts are, which leaves it to its user from where that is enough. */
export interface SimilarityRival {
  readonly name: string;
  /** 0 to 100, of the expected answer that is most alike; the expected ones are in {@link customaryForm} already. */
  readonly similarity: (answer: Answer) => number;
}

/** The form in which texts of answers are customarily compared: no case, accents, punctuation or articles. */
export const customaryForm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const bestOf =
  (scorer: (one: string, other: string) => number) =>
  ({ expected, given }: Answer): number => {
    const said = customaryForm(given);
    return Math.max(...expected.map((answer) => scorer(answer, said)));
  };

export const SIMILARITY_RIVALS: readonly SimilarityRival[] = [
  { name: 'fuzzball WRatio', similarity: bestOf(WRatio) },
  { name: 'fuzzball token_set', similarity: bestOf(token_set_ratio) },
];

/**
 * qb-answer-checker has two modes: every word of the answer must be said (underlined, in quiz bowl's markup), or none
 * but its words (plain). Here it has the better verdict of both; a prompt asks for more, so it is an ask.
 */
export function quizBowlVerdict({ expected, given }: Answer): Verdict {
  const directives = expected.flatMap((answer) =>
    [`<b><u>${answer}</u></b>`, answer].map((line) => checkAnswer(line, given).directive),
  );
  if (directives.includes('accept')) return 'accept';
  return directives.includes('prompt') ? 'ask' : 'reject';
}
