import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Gradable } from '../../lambda/grading/judgement.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { cardOf } from '../../local/grading-case.ts';

/** A phrase of the project's own writing, and what it means. */
export interface OwnPhrase {
  readonly want: string;
  readonly text: string;
}

/** A card of the project's own writing, and what may be said to it, right or wrong. */
export interface OwnAnswer {
  readonly card: Gradable;
  readonly said: readonly string[];
}

const FOLDER = new URL('phrases/', import.meta.url);

const linesOf = (name: string): string[] => {
  const file = fileURLToPath(new URL(name, FOLDER));
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
};

const partsOf = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The phrases of a language, `command: phrase / phrase` a line; none where there is no file of them.
 * @throws LocalDataError where a line names no command
 */
export function readOwnPhrases(language: string): OwnPhrase[] {
  return linesOf(`${language}.txt`).flatMap((line) => {
    const [want = '', ...phrases] = partsOf(line.replace(/^([a-z-]+):/, '$1 / '), '/');
    if (phrases.length === 0) throw new LocalDataError(`"${line.slice(0, 60)}" is not "command: phrase / phrase".`);
    return phrases.map((text) => ({ want, text }));
  });
}

/**
 * The answers of a language, `question :: answer :: right / right :: wrong / wrong` a line.
 * @throws LocalDataError where a line has other parts
 */
export function readOwnAnswers(language: string, locale: string): OwnAnswer[] {
  return linesOf(`${language}-answers.txt`).map((line) => {
    const [question, answer, right, wrong, ...more] = partsOf(line, '::');
    if (question === undefined || answer === undefined || right === undefined || wrong === undefined || more.length > 0)
      throw new LocalDataError(`"${line.slice(0, 60)}" is not "question :: answer :: right / right :: wrong / wrong".`);
    return {
      card: cardOf({ question, expected: [answer], given: '' }, locale),
      said: [...partsOf(right, '/'), ...partsOf(wrong, '/')],
    };
  });
}
