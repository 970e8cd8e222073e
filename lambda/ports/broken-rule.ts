import * as v from 'valibot';

/**
 * The first rule that something read breaks, and where: never what stands there.
 * @param whole what the place is called where the whole is wrong
 */
export function brokenRule(
  [issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
  whole = 'the event',
): string {
  const rule = issue.received === 'undefined' ? 'is missing' : `should be ${String(issue.expected)}`;
  return `"${v.getDotPath(issue) ?? whole}" ${rule}`;
}
