import { sumOf } from '../domain/sum-of.ts';
import type { FileReport } from '../importing/plan-import.ts';
import type { Letter } from '../ports/mail.ts';
import {
  type CardCounts,
  type Push,
  REWRITTEN,
  cardsInWords,
  isImported,
  lineSetAside,
  lineWarning,
  moreFiles,
  moreLines,
  notThere,
  notThereText,
  onOneLine,
  tooMuch,
  tooMuchText,
} from './reasons.ts';

/** What an author reads of a push that was imported. */
export interface ImportedPush extends Push {
  /** Of the files that changed, with their paths in the repository. */
  readonly files: readonly FileReport[];
  /** The commit that was imported before is not there any more, so that all notes were looked at. */
  readonly isRewritten: boolean;
}

/** What is longer nobody reads; the rest is summed up. */
const FILES_AT_MOST = 200;
const LINES_AT_MOST = 400;

export function importedLetter({ files, isRewritten, ...push }: ImportedPush): Letter {
  const counts = cardsInWords({
    added: sumOf(files, ({ added }) => added),
    changed: sumOf(files, ({ changed }) => changed),
    removed: sumOf(files, ({ removed }) => removed),
    setAside: sumOf(files, ({ setAside }) => setAside.length),
  });
  const told = files.filter(hasNews);
  return {
    subject: `${push.repository}: ${counts}`,
    text: textOf([
      isImported(push, counts),
      ...(isRewritten ? [REWRITTEN] : []),
      ...(told.length === 0 ? [] : ['', ...linesOf(told)]),
    ]),
  };
}

function linesOf(told: readonly FileReport[]): string[] {
  const lines: string[] = [];
  let left = LINES_AT_MOST;
  for (const file of told.slice(0, FILES_AT_MOST)) {
    const { path, setAside, warnings = [] } = file;
    lines.push(`${onOneLine(path)}: ${cardsInWords(countsOf(file))}`);
    const reasons = [
      ...setAside.map(({ line, reason }) => lineSetAside(line, reason)),
      ...warnings.map(({ line, reason }) => lineWarning(line, reason)),
    ];
    lines.push(...reasons.slice(0, left));
    if (reasons.length > left) lines.push(moreLines(reasons.length - left));
    left = Math.max(0, left - reasons.length);
  }
  const more = told.length - FILES_AT_MOST;
  return more > 0 ? [...lines, moreFiles(more)] : lines;
}

const hasNews = ({ added, changed, removed, setAside, warnings = [] }: FileReport): boolean =>
  added + changed + removed + setAside.length + warnings.length > 0;

const countsOf = ({ added, changed, removed, setAside }: FileReport): CardCounts => ({
  added,
  changed,
  removed,
  setAside: setAside.length,
});

export const goneLetter = (repository: string): Letter => ({
  subject: notThere(repository),
  text: textOf(notThereText(repository)),
});

/** @param what there is too much of */
export const tooMuchLetter = (push: Push, what: string): Letter => ({
  subject: tooMuch(push.repository),
  text: textOf(tooMuchText(push, what)),
});

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
