import * as v from 'valibot';

/** The first rule that an event broke, and where: never what stands there. */
export const brokenRule = ([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  `"${v.getDotPath(issue) ?? 'the event'}" should be ${String(issue.expected)}.`;
