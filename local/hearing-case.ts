import * as v from 'valibot';
import type { Gradable } from '../lambda/grading/judgement.ts';
import { cardOf } from './grading-case.ts';
import { readJsonLine } from './json-line.ts';

const PHASES = ['question', 'self-check', 'offer', 'idle'] as const;
const CASE = v.object({
  phase: v.picklist(PHASES, `is none of ${PHASES.join(', ')}`),
  question: v.nullish(v.string('is not text'), null),
  expected: v.array(v.string('is not text'), 'is not a list of answers'),
  heard: v.string('is not text'),
  locale: v.optional(v.string('is not text'), 'en-US'),
});

/** Something that was heard: in which phase, the waiting card's question and answers (its back first), and the locale (BCP 47). */
export type HearingCase = v.InferOutput<typeof CASE>;

/**
 * Reads `{"phase", "question", "expected", "heard"}`; other properties are left out.
 * @param place where the line stands, for the message: "Line 3"
 * @throws LocalDataError that names the place, the property and the rule it breaks
 */
export const readHearingCase = (text: string, place: string): HearingCase => readJsonLine(CASE, text, place);

/** The card that waits; null where none does. */
export const waitingCard = ({ phase, question, expected, locale }: HearingCase): Gradable | null =>
  phase === 'question' && expected.length > 0
    ? cardOf({ question: question ?? '', expected, given: '' }, locale)
    : null;
