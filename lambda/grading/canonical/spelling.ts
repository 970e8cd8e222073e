import { unicode } from '../../domain/unicode.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { spelledNumeral } from './roman-numerals.ts';

/** Single letters in a row are an initialism: "a w s lambda" is "aws lambda", "dynamo d b" is "dynamo db". */
export function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') joined.push(spelledNumeral(run));
    run = '';
  };
  for (const word of words) {
    if (unicode('u')`^\p{L}$`.test(word)) {
      run += word;
      continue;
    }
    close();
    joined.push(word);
  }
  close();
  return joined;
}

/** Terms and words in the one form they are written in: "my sequel" is "mysql", "colour" is "color". */
export function oneSpelling(words: readonly string[], { terms, sameWords }: JudgingTables): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length;) {
    const term = terms.get(words[i] ?? '')?.find(({ words: said }) => said.every((word, k) => words[i + k] === word));
    if (term === undefined) {
      const word = words[i] ?? '';
      // After a number an abbreviation is a unit or an ending: "2 ft", "21 st".
      out.push(/^\d/.test(words[i - 1] ?? '') ? word : (sameWords.get(word) ?? word));
      i += 1;
    } else {
      out.push(...term.written);
      i += term.words.length;
    }
  }
  return out;
}
