import type { FileReport } from '../importing/plan-import.ts';
import type { Letter } from '../ports/mail.ts';

/** What an author reads of a push that was imported. In English, whatever the language of the notes. */
export interface ImportedPush {
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
  /** Of the files that changed, with their paths in the repository. */
  readonly files: readonly FileReport[];
  /** The commit that was imported before is not there any more, so that all notes were looked at. */
  readonly isRewritten: boolean;
}

/** What is longer nobody reads; the rest is summed up. */
const FILES_AT_MOST = 200;
const LINES_AT_MOST = 400;
const COMMIT_SHOWN = 8;

export function importedLetter({ repository, branch, commit, files, isRewritten }: ImportedPush): Letter {
  const sum = (count: (file: FileReport) => number): number => files.reduce((all, file) => all + count(file), 0);
  const counts = inWords({
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    setAside: sum(({ setAside }) => setAside.length),
  });
  const told = files.filter(hasNews);
  const intro = [
    `Commit ${commit.slice(0, COMMIT_SHOWN)} of ${plain(branch)} in ${repository} is imported: ${counts}.`,
    ...(isRewritten
      ? ['The commit that was imported before is not there any more, so every note was compared with the cards.']
      : []),
  ];
  return {
    subject: `${repository}: ${counts}`,
    text: [...intro, ...(told.length === 0 ? [] : ['', ...linesOf(told)]), ''].join('\n'),
  };
}

function linesOf(told: readonly FileReport[]): string[] {
  const lines: string[] = [];
  let left = LINES_AT_MOST;
  for (const file of told.slice(0, FILES_AT_MOST)) {
    const { path, added, changed, removed, setAside, warnings = [] } = file;
    lines.push(`${plain(path)}: ${inWords({ added, changed, removed, setAside: setAside.length })}`);
    const reasons = [
      ...setAside.map(({ line, reason }) => `  line ${String(line)} set aside: ${plain(reason)}`),
      ...warnings.map(({ line, reason }) => `  line ${String(line)} warning: ${plain(reason)}`),
    ];
    lines.push(...reasons.slice(0, left));
    if (reasons.length > left) lines.push(`  and ${String(reasons.length - left)} more lines`);
    left = Math.max(0, left - reasons.length);
  }
  const more = told.length - FILES_AT_MOST;
  return more > 0 ? [...lines, `and ${String(more)} more files`] : lines;
}

const hasNews = ({ added, changed, removed, setAside, warnings = [] }: FileReport): boolean =>
  added + changed + removed + setAside.length + warnings.length > 0;

function inWords(counts: {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly setAside: number;
}): string {
  const { added, changed, removed, setAside } = counts;
  const parts = [
    ...(added > 0 ? [`${cards(added)} added`] : []),
    ...(changed > 0 ? [`${cards(changed)} changed`] : []),
    ...(removed > 0 ? [`${cards(removed)} removed`] : []),
    ...(setAside > 0 ? [`${String(setAside)} set aside`] : []),
  ];
  return parts.length === 0 ? 'no card changed' : parts.join(', ');
}

const cards = (count: number): string => `${String(count)} ${count === 1 ? 'card' : 'cards'}`;

/** A path or a reason on one line, whatever an author named a file. */
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export const goneLetter = (repository: string): Letter => ({
  subject: `${repository}: the repository is not there`,
  text: [
    `There is no repository ${repository} any more, or nobody may read it. Its cards stay as they were.`,
    'Where it has another name now, the stack has to be told: parameter DeckRepository.',
    '',
  ].join('\n'),
});

export const tooMuchLetter = (
  { repository, branch, commit }: Pick<ImportedPush, 'repository' | 'branch' | 'commit'>,
  what: string,
): Letter => ({
  subject: `${repository}: too much at once, nothing was imported`,
  text: [
    `Commit ${commit.slice(0, COMMIT_SHOWN)} of ${plain(branch)} in ${repository} changes ${what}. Nothing of it was imported, and the cards stay as they were.`,
    'Import it once from a checkout, by npm run import with --table and --learner; the next push is imported from there on.',
    '',
  ].join('\n'),
});

export const manyNotes = (count: number, atMost: number): string =>
  `${String(count)} notes, more than the ${String(atMost)} that are imported at once`;
export const manyCards = (count: number, atMost: number): string =>
  `notes of ${String(count)} cards, more than the ${String(atMost)} that are imported at once`;
