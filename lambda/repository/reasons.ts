import type { PullRequest } from '../ports/repository.ts';
import type { Finding, Severity } from '../proofreading/finding.ts';

/** What an author is written of a repository: in English, as the reasons are that letters and comments quote. */

const FIRST_OF_COMMIT = 8;
const shortOf = (commit: string): string => commit.slice(0, FIRST_OF_COMMIT);

/** Marks that turn the direction of writing, and with it the rest of a line. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A path, a title or a reason on one line, whatever an author named it. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(TURNS, '');

/** What a push did to a learner's cards, or a file of it. */
export interface CardCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly setAside: number;
}

const cards = (count: number): string => `${String(count)} ${count === 1 ? 'card' : 'cards'}`;

/** "2 cards added, 1 set aside". */
export function cardsInWords({ added, changed, removed, setAside }: CardCounts): string {
  const parts = [
    ...(added > 0 ? [`${cards(added)} added`] : []),
    ...(changed > 0 ? [`${cards(changed)} changed`] : []),
    ...(removed > 0 ? [`${cards(removed)} removed`] : []),
    ...(setAside > 0 ? [`${String(setAside)} set aside`] : []),
  ];
  return parts.length === 0 ? 'no card changed' : parts.join(', ');
}

/** A commit of the branch that is imported. */
export interface Push {
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
}

const commitOf = ({ repository, branch, commit }: Push): string =>
  `Commit ${shortOf(commit)} of ${onOneLine(branch)} in ${repository}`;

export const isImported = (push: Push, counts: string): string => `${commitOf(push)} is imported: ${counts}.`;
export const REWRITTEN =
  'The commit that was imported before is not there any more, so every note was compared with the cards.';
export const lineSetAside = (line: number, reason: string): string =>
  `  line ${String(line)} set aside: ${onOneLine(reason)}`;
export const lineWarning = (line: number, reason: string): string =>
  `  line ${String(line)} warning: ${onOneLine(reason)}`;
export const moreLines = (count: number): string => `  and ${String(count)} more lines`;
export const moreFiles = (count: number): string => `and ${String(count)} more files`;

export const notThere = (repository: string): string => `${repository}: the repository is not there`;
export const notThereText = (repository: string): readonly string[] => [
  `There is no repository ${repository} any more, or nobody may read it. Its cards stay as they were.`,
  'Where it has another name now, the stack has to be told: parameter DeckRepository.',
];

export const tooMuch = (repository: string): string => `${repository}: too much at once, nothing was imported`;
export const tooMuchText = (push: Push, what: string): readonly string[] => [
  `${commitOf(push)} changes ${what}. Nothing of it was imported, and the cards stay as they were.`,
  'Import it once from a checkout, by npm run import with --table and --learner; the next push is imported from there on.',
];
export const manyNotesImported = (count: number, atMost: number): string =>
  `${String(count)} notes, more than the ${String(atMost)} that are imported at once`;
export const manyCardsImported = (count: number, atMost: number): string =>
  `notes of ${String(count)} cards, more than the ${String(atMost)} that are imported at once`;

const SHOWN_AS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** A finding as a comment of its own. @param isPlaced whether the comment stands at the line; else it says which it is about */
export function findingComment(
  { path, line, severity, rule, sentence }: Finding,
  mark: string,
  isPlaced: boolean,
): string {
  const place = isPlaced ? '' : ` in ${path}, line ${String(line)}`;
  return `${SHOWN_AS[severity]}${place}: ${sentence} [${rule} ${mark}]`;
}

/** A finding among others. */
export const findingLine = ({ path, line, severity, sentence }: Finding): string =>
  `${onOneLine(path)}, line ${String(line)}: ${severity}: ${onOneLine(sentence)}`;
export const more = (count: number): string => `and ${String(count)} more`;

export const hasRead = (counts: string, mark: string): string =>
  `Study Aloud has read these notes: ${counts}. [${mark}]`;

const titleOf = ({ id, title }: PullRequest): string => `pull request ${id} "${onOneLine(title)}"`;

export const reviewed = (request: PullRequest, counts: string): string =>
  `${request.repository}: ${titleOf(request)}: ${counts}`;
export function reviewedText(request: PullRequest, counts: string, isApproved: boolean): string {
  const decided = isApproved ? 'It was approved.' : 'It was not approved, because of the errors.';
  return `Pull request ${request.id} "${onOneLine(request.title)}" of ${request.repository} was reviewed: ${counts}. ${decided}`;
}

export const notReviewed = (request: PullRequest): string =>
  `${request.repository}: ${titleOf(request)} was not reviewed`;
/** @param what there is too much of */
export const notReviewedText = (what: string, mark: string): string =>
  `Study Aloud did not review these notes: the repository has ${what}. Review them with npm run review -- NOTES --against the destination branch. [${mark}]`;
export const manyNotesReviewed = (count: number, atMost: number): string =>
  `${String(count)} notes, more than the ${String(atMost)} that are reviewed here`;
export const manyCardsReviewed = (count: number, atMost: number): string =>
  `${String(count)} cards, more than the ${String(atMost)} that are reviewed here`;
