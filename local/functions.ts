import { createHandler as createSpeechHandler } from '../lambda/handlers/speech.ts';
import type { Log } from '../lambda/log.ts';
import type { Clock } from '../lambda/ports/learners.ts';
import type { Table } from '../lambda/store/table.ts';
import type { LambdaFunction } from './engines/lambda-endpoint.ts';

/** Names of functions, as template.yaml has them. */
export const SKILL_FUNCTION = 'SkillFunction';
export const SPEECH_FUNCTION = 'SpeechFunction';

/** What functions run on here, in place of AWS. */
export interface LocalResources {
  readonly table: Table;
  readonly clock: Clock;
  readonly log: Log;
}

/** The functions that this machine's Lambda endpoint serves, by name: one line for each. */
export function localFunctions({ log }: LocalResources): Readonly<Record<string, LambdaFunction>> {
  return {
    [SPEECH_FUNCTION]: createSpeechHandler({ log }),
  };
}
