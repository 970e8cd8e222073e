import { inSentence, namesSeveral, singular, wordCount } from '../../languages/en/note-phrases.ts';
import { type Section, isGeneric, subjectOf } from '../section.ts';

/** What says that there are more than those named. */
export const OPEN_ENDED = /\b(?:including|such as|e\.g|for example|among|some)\b/i;

const UNTELLING = /^(?:exam )?(?:tips|notes|points|details|basics|remember)$/i;

/** Whether a title names a kind of thing: "Key features", not "Placing functions in context". */
export const isKind = (title: string): boolean =>
  namesSeveral(title) && wordCount(title) <= 5 && !/^\w+ing\b/i.test(title) && !UNTELLING.test(title);

/** Where terms stand and what they are: the kind that the lead or the heading names, and what that belongs to. */
interface Place {
  readonly kind: string;
  readonly subject: string;
}

export function placeOf(section: Section, lead: string): Place {
  const heading = section.headings.at(-1) ?? '';
  const kind = [lead, heading].find((title) => title !== '' && isKind(title)) ?? '';
  const isLeadSubject =
    lead !== '' && kind !== lead && wordCount(lead) <= 4 && !isGeneric(lead) && !/\bvs\b|[?:,]/.test(lead);
  if (isLeadSubject) return { kind: '', subject: lead };
  const above = kind === heading && !isGeneric(heading) ? section.headings.slice(0, -1) : section.headings;
  return { kind: kind.replace(/^\d+\s+/, ''), subject: subjectOf({ headings: above }) };
}

/** "Which key feature of AWS Fargate is this", from the heading or lead that names the kind. */
export function opening(section: Section, lead: string, names: ReadonlySet<string>): string {
  const { kind, subject } = placeOf(section, lead);
  if (kind === '') return subject === '' ? 'What is this' : `What is this called in ${subject}`;
  const one = inSentence(singular(kind), names);
  const says = / (?:of|for|in) /i.test(kind) || subject === '' || !isGeneric(kind);
  return says ? `Which ${one} is this` : `Which ${one} of ${subject} is this`;
}
