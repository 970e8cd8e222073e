import { sentences } from '../../speech/sentences.ts';

/** Verbs that ask without a question mark ("Name the three parts."), after a lead ("Again: name ...") too. */
const ASKING =
  /^(?:[^:.?!]{1,24}: )?["'“(]*(?:and |or |then |please |now )?(?:name|say|tell|list|give|describe|explain|define|complete|finish|fill|spell|translate|state|compare|contrast|identify|recall|count|choose|pick|expand|convert|calculate|compute|answer|summari[sz]e|outline|solve|mention|true or false)\b/i;

const ENDS_AS_QUESTION = /\?["'”’)\]]*$/;
const INNER_QUESTION = /\?+(["'”’)\]]*)(?=\s)/g;
const CLOSING = /[\s.,;:!…-]+$/;

/** True where a sentence asks for something: it ends with a question mark, or begins with a verb that asks. */
export function isAsking(sentence: string): boolean {
  return ENDS_AS_QUESTION.test(sentence) || ASKING.test(sentence);
}

/**
 * A card's front as exactly one question that ends what is said: an aside after the question moves before it, of two
 * questions one is made, and a bare term ("S3") is asked with a question mark.
 */
export function asOneQuestion(front: string): string {
  const oneMark = front
    .replace(/\?[?!.]+|[!.]+\?[?!.]*/g, '?')
    .replace(INNER_QUESTION, (mark, closer: string, at) =>
      front.slice(Number(at) + mark.length).includes('?') ? `,${closer}` : mark,
    );
  const said = sentences(oneMark);
  const asks = said.findIndex((sentence) => ENDS_AS_QUESTION.test(sentence));
  const verb = said.findLastIndex((sentence) => ASKING.test(sentence));
  const at = isAsking(said.at(-1) ?? '') ? said.length - 1 : asks >= 0 ? asks : verb;
  if (at < 0) return `${said.join(' ').replace(CLOSING, '')}?`.replace(/^\?$/, '');
  const [question = ''] = said.splice(at, 1);
  return [...said, question].join(' ');
}

/** Longer questions are cut to the sentence that asks when they are said again. */
const SHORT_CHARS = 120;

/** The question for a reprompt. */
export function briefly(question: string): string {
  return question.length <= SHORT_CHARS ? question : (sentences(question).at(-1) ?? question);
}

/** A text said as part of a sentence of ours: no closing punctuation, no question mark that would seem to ask. */
export function asPhrase(text: string): string {
  return text.replace(/\?+(["'”’)\]]*)(?=\s|$)/g, ',$1').replace(CLOSING, '');
}

/** One choice of several: a phrase without sentence ends inside. */
export function asChoice(text: string): string {
  return asPhrase(text.replace(/[.?!…]+(["'”’)\]]*)\s+/g, ',$1 ').replace(/[.?!…]+(["'”’)\]]*)$/, '$1'));
}
