import type { SentenceForms } from '../languages/words.ts';
import { sentences } from './sentences.ts';

const ENDS_AS_QUESTION = /\?["'”’)\]]*$/;
const INNER_QUESTION = /\?+(["'”’)\]]*)(?=\s)/g;
const CLOSING = /[\s.,;:!…-]+$/;

/** True where a sentence asks for something: it ends with a question mark, or is a request by the language's own marks. */
function isAsking(sentence: string, { request }: SentenceForms): boolean {
  return ENDS_AS_QUESTION.test(sentence) || request().test(sentence);
}

/**
 * A card's front as exactly one question that ends what is said: an aside after the question moves before it, of two
 * questions one is made, and a bare term ("S3") is asked with a question mark.
 */
export function asOneQuestion(front: string, forms: SentenceForms): string {
  const oneMark = front
    .replace(/\?[?!.]+|[!.]+\?[?!.]*/g, '?')
    .replace(INNER_QUESTION, (mark, closer: string, at) =>
      front.slice(Number(at) + mark.length).includes('?') ? `,${closer}` : mark,
    );
  const said = sentences(oneMark, forms);
  const asks = said.findIndex((sentence) => ENDS_AS_QUESTION.test(sentence));
  const verb = said.findLastIndex((sentence) => forms.request().test(sentence));
  const at = isAsking(said.at(-1) ?? '', forms) ? said.length - 1 : asks >= 0 ? asks : verb;
  if (at < 0) return `${said.join(' ').replace(CLOSING, '')}?`.replace(/^\?$/, '');
  const [question = ''] = said.splice(at, 1);
  return [...said, question].join(' ');
}

/** Longer questions are cut to the sentence that asks when they are said again. */
const SHORT_CHARS = 120;

/** The question for a reprompt. */
export function briefly(question: string, forms: SentenceForms): string {
  return question.length <= SHORT_CHARS ? question : (sentences(question, forms).at(-1) ?? question);
}

/** A text said as part of a sentence of ours: no closing punctuation, no question mark that would seem to ask. */
export function asPhrase(text: string): string {
  return text.replace(/\?+(["'”’)\]]*)(?=\s|$)/g, ',$1').replace(CLOSING, '');
}

/** One choice of several: a phrase without sentence ends inside. */
export function asChoice(text: string): string {
  return asPhrase(text.replace(/[.?!…]+(["'”’)\]]*)\s+/g, ',$1 ').replace(/[.?!…]+(["'”’)\]]*)$/, '$1'));
}
