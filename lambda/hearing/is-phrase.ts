import { heardWords, phraseMeanings } from './phrase-meanings.ts';
import { understandingOf } from './understanding.ts';

/** Whether a text is word for word what learners say beside answers, nothing of it left out. @param locale BCP 47 */
export function isPhrase(text: string, locale: string): boolean {
  const understanding = understandingOf(locale);
  const words = heardWords(text, understanding);
  const whole = { ...words, starts: words.starts.slice(0, 1), ends: words.ends.slice(0, 1) };
  return phraseMeanings(whole, understanding).some(({ isLoose }) => !isLoose);
}
