import { plainText } from '../domain/plain-text.ts';
import { understandingOf } from './understanding.ts';

/** What was heard without sounds of thinking ("um"), where anything else was heard; else as it is. @param locale BCP 47 */
export function withoutHesitation(heard: string, locale: string): string {
  const { hesitations } = understandingOf(locale);
  const words = heard.split(/\s+/).filter((word) => word !== '' && !hesitations.has(plainText(word)));
  return words.length === 0 ? heard : words.join(' ');
}
