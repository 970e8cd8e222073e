import { createHash } from 'node:crypto';
import type { Letter } from '../ports/mail.ts';
import type { PullRequest } from '../ports/repository.ts';
import { type Finding, countsOf, worstFirst } from '../proofreading/finding.ts';
import { identityOf } from '../proofreading/proofread.ts';
import { countsInWords } from '../proofreading/reasons.ts';
import {
  findingComment,
  findingLine,
  hasRead,
  more,
  notReviewed,
  notReviewedText,
  reviewed,
  reviewedText,
} from './reasons.ts';

/** What an author reads of a pull request that was reviewed: comments and a letter. */

/** CodeCommit takes 10,240 characters. */
const COMMENT_AT_MOST = 9000;
const LINES_AT_MOST = 400;
const MARK_LENGTH = 8;

/** Stands in a comment, so that the same is not said again of the next revision. */
const markOf = (text: string): string => `#${createHash('sha256').update(text).digest('hex').slice(0, MARK_LENGTH)}`;

export const findingMark = (finding: Finding): string => markOf(identityOf(finding));
export const revisionMark = ({ revision }: PullRequest): string => markOf(revision);

/** @param isPlaced whether the comment stands at the line; else it says which it is about */
export const commentOn = (finding: Finding, isPlaced: boolean): string =>
  findingComment(finding, findingMark(finding), isPlaced);

/**
 * The comment on the whole.
 * @param findings all that the pull request brings
 * @param untold those without a comment of their own
 */
export function summaryComment(request: PullRequest, findings: readonly Finding[], untold: readonly Finding[]): string {
  const first = hasRead(countsInWords(countsOf(findings)), revisionMark(request));
  const lines = [first];
  let left = COMMENT_AT_MOST - first.length;
  const rest = worstFirst(untold).map((finding) => `- ${findingLine(finding)}`);
  for (const [i, line] of rest.entries()) {
    left -= line.length + 1;
    if (left < 0) {
      lines.push(`- ${more(rest.length - i)}`);
      break;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

export function reviewLetter(request: PullRequest, findings: readonly Finding[], isApproved: boolean): Letter {
  const counts = countsInWords(countsOf(findings));
  const told = worstFirst(findings).map(findingLine);
  const untold = told.length - LINES_AT_MOST;
  return {
    subject: reviewed(request, counts),
    text: [
      reviewedText(request, counts, isApproved),
      ...(told.length === 0 ? [] : ['', ...told.slice(0, LINES_AT_MOST)]),
      ...(untold > 0 ? [more(untold)] : []),
      '',
    ].join('\n'),
  };
}

/** @param what there is too much of */
export const tooLargeToReview = (request: PullRequest, what: string): string =>
  notReviewedText(what, revisionMark(request));

export const refusedLetter = (request: PullRequest, text: string): Letter => ({
  subject: notReviewed(request),
  text: `${text}\n`,
});
