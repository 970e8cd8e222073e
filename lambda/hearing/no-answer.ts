import type { HeardWords } from './phrase-meanings.ts';
import type { Understanding } from './understanding.ts';

/**
 * Whether a text is nothing that could be wrong: "the other one", which names nothing, a question to the product, or
 * nothing but words that open what is said. What is right, or names one of options that were read out, is judged before.
 */
export function isNoAnswer(heard: HeardWords, understanding: Understanding): boolean {
  const { words, starts } = heard;
  const { asking } = understanding;
  const asks = starts.some((at) => asking.words.has(words[at] ?? '')) && words.some((word) => asking.persons.has(word));
  return asks || (words.length > 0 && starts.includes(words.length)) || namesNothing(heard, understanding);
}

/** Whether a text only points somewhere: "the other one". */
export const namesNothing = ({ words, starts }: HeardWords, { namesNothing: pointing }: Understanding): boolean =>
  starts.some((at) => pointing.match(words.slice(at), new Set([words.length - at])).size > 0);
