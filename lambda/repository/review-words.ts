import { createHash } from 'node:crypto';
import { type Finding, countsOf, worstFirst } from '../proofreading/finding.ts';
import { identityOf } from '../proofreading/proofread.ts';
import { countsInWords } from '../proofreading/reasons.ts';
import type { Letter } from '../ports/mail.ts';
import type { PullRequest } from '../ports/repository.ts';

/** What an author reads of a pull request that was reviewed: comments and a letter. In English, whatever the notes' language. */

/** CodeCommit takes 10,240 characters. */
const COMMENT_AT_MOST = 9000;
const LINES_AT_MOST = 400;
const MARK_LENGTH = 8;

/** Stands in a comment, so that the same is not said again of the next revision. */
const markOf = (text: string): string => `#${createHash('sha256').update(text).digest('hex').slice(0, MARK_LENGTH)}`;

export const findingMark = (finding: Finding): string => markOf(identityOf(finding));
export const revisionMark = ({ revision }: PullRequest): string => markOf(revision);

const SHOWN_AS = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/** @param isPlaced whether the comment stands at the line; else it says which it is about */
export function commentOn(finding: Finding, isPlaced: boolean): string {
  const { path, line, severity, rule, sentence } = finding;
  const place = isPlaced ? '' : ` in ${path}, line ${String(line)}`;
  return `${SHOWN_AS[severity]}${place}: ${sentence} [${rule} ${findingMark(finding)}]`;
}

/**
 * The comment on the whole.
 * @param findings all that the pull request brings
 * @param untold those without a comment of their own
 */
export function summaryComment(request: PullRequest, findings: readonly Finding[], untold: readonly Finding[]): string {
  const lines = [`Study Aloud has read these notes: ${countsInWords(countsOf(findings))}. [${revisionMark(request)}]`];
  let left = COMMENT_AT_MOST - (lines[0]?.length ?? 0);
  const rest = worstFirst(untold).map((finding) => `- ${lineOf(finding)}`);
  for (const [i, line] of rest.entries()) {
    left -= line.length + 1;
    if (left < 0) {
      lines.push(`- and ${String(rest.length - i)} more`);
      break;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

const lineOf = ({ path, line, severity, sentence }: Finding): string =>
  `${plain(path)}, line ${String(line)}: ${severity}: ${plain(sentence)}`;

const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

export function reviewLetter(request: PullRequest, findings: readonly Finding[], isApproved: boolean): Letter {
  const counts = countsInWords(countsOf(findings));
  const told = worstFirst(findings).map(lineOf);
  const more = told.length - LINES_AT_MOST;
  const decided = isApproved ? 'It was approved.' : 'It was not approved, because of the errors.';
  return {
    subject: `${request.repository}: pull request ${request.id} "${plain(request.title)}": ${counts}`,
    text: [
      `Pull request ${request.id} "${plain(request.title)}" of ${request.repository} was reviewed: ${counts}. ${decided}`,
      ...(told.length === 0 ? [] : ['', ...told.slice(0, LINES_AT_MOST)]),
      ...(more > 0 ? [`and ${String(more)} more`] : []),
      '',
    ].join('\n'),
  };
}

/** @param what there is too much of */
export const tooLargeToReview = (request: PullRequest, what: string): string =>
  `Study Aloud did not review these notes: the repository has ${what}. Review them with npm run review -- NOTES --against the destination branch. [${revisionMark(request)}]`;

export const refusedLetter = (request: PullRequest, text: string): Letter => ({
  subject: `${request.repository}: pull request ${request.id} "${plain(request.title)}" was not reviewed`,
  text: `${text}\n`,
});

export const manyFiles = (count: number, atMost: number): string =>
  `${String(count)} notes, more than the ${String(atMost)} that are reviewed here`;
export const manyCards = (count: number, atMost: number): string =>
  `${String(count)} cards, more than the ${String(atMost)} that are reviewed here`;
