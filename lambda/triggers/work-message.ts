import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
import type { Work } from '../ports/work.ts';

/** A message of the work queue is no job. */
export class WorkMessageError extends Error {
  override readonly name = 'WorkMessageError';
}

const VERSION = 1;

const Filled = v.pipe(v.string(), v.nonEmpty());

const Learner = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));

/** One line for each job. */
const Message = v.intersect([
  v.object({ version: v.literal(VERSION) }),
  v.variant('job', [
    v.object({ job: v.literal('import'), key: Filled, sequencer: v.nullable(Filled) }),
    v.object({ job: v.literal('optimise'), learner: Learner }),
    v.object({
      job: v.literal('export'),
      learner: Learner,
      format: v.picklist(['markdown', 'csv']),
      deck: v.nullable(Filled),
    }),
  ]),
]);

/** Work as the text of a message. */
export const workMessage = (work: Work): string => JSON.stringify({ version: VERSION, ...work });

/**
 * The work that a message asks for.
 * @throws WorkMessageError that names the field and the rule it broke, and never what stands in the message
 */
export function readWorkMessage(body: string): Work {
  const parsed = v.safeParse(Message, jsonOf(body));
  if (parsed.success) return parsed.output;
  throw new WorkMessageError(`No job: ${brokenRule(parsed.issues, 'the message')}.`);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new WorkMessageError('No job: the message is no JSON.', { cause });
  }
}
