import { plainText } from '../domain/plain-text.ts';
import { commandIn } from './command-in.ts';
import { phraseBook } from './phrase-book.ts';

/**
 * What the learner says to "Did you have it?": yes, no, or null where it is neither. "Right" and "wrong" judge here;
 * after a question they are answers as often.
 * @param locale BCP 47
 */
export function selfCheckJudgement(heard: string, locale: string): 'yes' | 'no' | null {
  const { hadIt, hadItNot } = phraseBook(locale);
  const said = plainText(heard);
  if (hadIt.has(said)) return 'yes';
  if (hadItNot.has(said)) return 'no';
  const command = commandIn(heard, locale);
  return command === 'yes' || command === 'no' ? command : null;
}
