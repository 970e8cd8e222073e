import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';

/** The function that backs up was asked for something that it does not do. */
export class JobError extends Error {
  override readonly name = 'JobError';
}

const Job = v.variant('job', [
  /** `resume`: only goes on with what an earlier run had no time for. */
  v.object({ job: v.literal('back-up'), resume: v.optional(v.boolean(), false) }),
  v.object({ job: v.literal('restore-drill') }),
  v.object({ job: v.literal('digest') }),
]);

/**
 * What a schedule, or whoever invokes the function by hand, asks for.
 * @throws JobError that names the property and the rule it breaks
 */
export function readBackUpJob(event: unknown): v.InferOutput<typeof Job> {
  const asked = v.safeParse(Job, event);
  if (!asked.success) throw new JobError(`No job: ${brokenRule(asked.issues)}.`);
  return asked.output;
}
