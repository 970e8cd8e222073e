import type { ResponseEnvelope } from 'ask-sdk-model';
import { type LintContext, type Problem, isIllegal, lintResponse } from '../linters/response-linter.ts';

/** Brings a request to the skill and its response back, as Alexa does. */
export type SendToSkill = (envelope: unknown) => Promise<ResponseEnvelope>;

/** What came back. `response` is null where Alexa takes none: it is illegal, came too late, or the skill threw. */
export interface SkillAnswer {
  readonly response: ResponseEnvelope | null;
  readonly problems: readonly Problem[];
}

/**
 * How long Alexa waits for a skill, milliseconds.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/send-the-user-a-progressive-response.html
 */
export const RESPONSE_DEADLINE_MS = 8000;

/** @param contextOf what the linter may know once the skill has answered */
export async function answerOf(
  handle: SendToSkill,
  envelope: unknown,
  { deadlineMs, contextOf }: { readonly deadlineMs: number; readonly contextOf: () => LintContext },
): Promise<SkillAnswer> {
  try {
    // As it travels: what JSON cannot carry is lost here as it would be there.
    const answered = handle(JSON.parse(JSON.stringify(envelope)));
    const given = await within(deadlineMs, answered);
    if (given === TOO_SLOW) {
      return { response: null, problems: [{ rule: 'too-slow', message: `no answer within ${String(deadlineMs)} ms` }] };
    }
    const response = JSON.parse(JSON.stringify(given)) as ResponseEnvelope;
    const problems = lintResponse(response, contextOf());
    return { response: problems.some(isIllegal) ? null : response, problems };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { response: null, problems: [{ rule: 'handler-error', message }] };
  }
}

const TOO_SLOW = Symbol('too slow');

async function within<Value>(deadlineMs: number, promise: Promise<Value>): Promise<Value | typeof TOO_SLOW> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof TOO_SLOW>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, TOO_SLOW);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
