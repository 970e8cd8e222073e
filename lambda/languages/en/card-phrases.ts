/** English around cards that their author wrote. */

/** What is said in place of a gap. */
export const GAP_WORD = 'blank';

/** @param sentence with GAP_WORD in place of the gap */
export const gapQuestion = (sentence: string): string => `Fill the gap: ${sentence}`;

/** Whether a front without a final mark is a question that lacks it. */
export const isQuestion = (front: string): boolean =>
  /^(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|does|do|did|can|could|should|will|has|have)\b/i.test(
    front,
  );

/** What opens a remark in brackets that lists what else counts: "(accept: ...)", "(also known as ...)". */
export const ACCEPTS = /^(?:accepts?|(?:also|or)(?: accept| known as| called)?)\s*:?\s+/i;

/** What opens a remark in brackets that is a hint. */
export const HINTS = /^hint\s*:\s*/i;
