import * as v from 'valibot';
import type { Gradable } from '../lambda/grading/judgement.ts';
import { acceptedAnswers } from '../lambda/importing/accepted-answers.ts';
import { relatedIn } from './engines/lexicons.ts';
import { readJsonLine } from './json-line.ts';

/** An answer to judge: what was asked, which answers are right (the card's back first), what was said. */
export type GradingCase = v.InferOutput<typeof CASE>;

/** A case with what a person thought of the answer. */
export type JudgedCase = v.InferOutput<typeof JUDGED_CASE>;

/** Longer than anybody says, and short enough to be compared in no time. */
const ANSWER_AT_MOST = 2000;
const LOCALE = 'en-US';
const NO_TEXT = 'is not text';

const ANSWER = v.pipe(
  v.string(NO_TEXT),
  v.maxLength(ANSWER_AT_MOST, ({ received }) => `has ${received} characters, and at most 2,000 make an answer`),
);
const FIELDS = {
  question: v.string(NO_TEXT),
  expected: v.pipe(v.array(ANSWER, 'is not a list of answers'), v.minLength(1, 'holds no answer')),
  given: v.string(NO_TEXT),
};
const CASE = v.object(FIELDS);
const JUDGED_CASE = v.object({ ...FIELDS, human: v.boolean('is neither true nor false') });

/**
 * Reads `{"question", "expected", "given"}`; other properties are left out.
 * @param place where the line stands, for the message: "Line 3"
 * @throws LocalDataError that names the place, the property and the rule it breaks
 */
export const readCase = (text: string, place: string): GradingCase => readJsonLine(CASE, text, place);

/** Like {@link readCase}, with `human`: whether a person judged the answer right. */
export const readJudgedCase = (text: string, place: string): JudgedCase => readJsonLine(JUDGED_CASE, text, place);

/** Names a case of a collection ("tech:Amazon S3") where nobody asked anything. */
const KEY = /^(?:tech|qanta|nemo-[a-z]+):/;

/** The card that such a case is about, made as an import makes it. */
export function cardOf({ question, expected: [back = '', ...written] }: GradingCase, locale = LOCALE): Gradable {
  const front = KEY.test(question) ? '' : question;
  const accepted = acceptedAnswers(back, written, locale);
  const content = { front, back, accepted, items: [] };
  const [related = []] = relatedIn(locale, [content]);
  return { ...content, related };
}
