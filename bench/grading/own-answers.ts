import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grade } from '../../lambda/grading/grade.ts';
import type { Gradable, Judgement, Verdict } from '../../lambda/grading/judgement.ts';
import { acceptedAnswers } from '../../lambda/importing/accepted-answers.ts';
import { LOCALES } from '../../lambda/languages/languages.ts';
import { LocalDataError } from '../../local/engines/data-folder.ts';
import { relatedIn } from '../../local/engines/lexicons.ts';

/** An answer as a recogniser writes it, and what the person who wrote it thinks of it. */
export interface OwnAnswer {
  readonly locale: string;
  /** The file's name: "anatomy". */
  readonly subject: string;
  readonly card: Gradable;
  /** The other answers of its deck, which is its file. */
  readonly siblings: readonly string[];
  readonly heard: string;
  /** Right is to be accepted and wrong rejected; what is right in part, vague or left open is to be asked about. */
  readonly judged: Verdict;
}

export interface Agreement {
  readonly answer: OwnAnswer;
  readonly judgement: Judgement;
}

export const OWN_ANSWERS = fileURLToPath(new URL('../../test/grading/own-answers/', import.meta.url));

const MARKS: Readonly<Record<string, Verdict>> = { '+': 'accept', '?': 'ask', '-': 'reject' };

/**
 * Reads a folder a language (`en`, `de`) with a file a deck: `Q: question`, `A: answer` (items of a list parted by
 * ` ; `), then an answer a line after its mark: `+` right, `?` right in part, vague or left open, `-` wrong.
 * @throws LocalDataError that names the file, the line and the rule it breaks
 */
export function readOwnAnswers(folder: string): OwnAnswer[] {
  return readdirSync(folder).flatMap((language) => {
    const locale = LOCALES.find((one) => one.startsWith(`${language}-`));
    if (locale === undefined) throw new LocalDataError(`${folder}${language}: no locale has this language.`);
    return readdirSync(`${folder}${language}`).flatMap((file) =>
      answersIn(readFileSync(`${folder}${language}/${file}`, 'utf8'), locale, file),
    );
  });
}

function answersIn(text: string, locale: string, file: string): OwnAnswer[] {
  const subject = file.replace(/\.txt$/, '');
  let [front, card] = ['', null as Gradable | null];
  const answers = text.split('\n').flatMap((line, i) => {
    const [, kind = '', rest = ''] = /^(Q:|A:|[-+?]) (.+)$/.exec(line) ?? [];
    const judged = MARKS[kind];
    if (line.trim() === '') return [];
    if (kind === 'Q:') [front, card] = [rest, null];
    else if (kind === 'A:' && front !== '') card = cardOf(front, rest, locale);
    else if (judged !== undefined && card !== null) return [{ locale, subject, card, heard: rest, judged }];
    else throw new LocalDataError(`${file}, line ${String(i + 1)}: "${line}" is no Q:, its A:, or a marked answer.`);
    return [];
  });
  const backs = [...new Set(answers.map((answer) => answer.card.back))];
  return answers.map((answer) => ({ ...answer, siblings: backs.filter((back) => back !== answer.card.back) }));
}

function cardOf(front: string, written: string, locale: string): Gradable {
  const parts = written.split(' ; ');
  const [back, items] = parts.length > 1 ? [parts.join(', '), parts] : [written, []];
  const content = { front, back, items, accepted: acceptedAnswers(back, [], locale) };
  const [related = []] = relatedIn(locale, [content]);
  return { ...content, related };
}

/** What the grader says to each. */
export const agreementsOf = (answers: readonly OwnAnswer[]): Agreement[] =>
  answers.map((answer) => {
    const { card, heard, locale, siblings } = answer;
    return { answer, judgement: grade(card, heard, { locale, siblings }) };
  });

export const isAgreed = ({ answer, judgement }: Agreement): boolean => judgement.verdict === answer.judged;

/** Whether a wrong answer was accepted or a right one rejected: no question softens it. */
export const isReversed = ({ answer, judgement }: Agreement): boolean =>
  !isAgreed({ answer, judgement }) && answer.judged !== 'ask' && judgement.verdict !== 'ask';
