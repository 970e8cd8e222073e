import type { NoteTitles } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import { type Section, subjectOf } from '../section.ts';

const LEAD_WORDS = 4;

/** What terms are, and what they belong to; '' where the note does not say. */
export interface KindAndSubject {
  /** The lead or the heading that names the kind: "Key features". */
  readonly kind: string;
  readonly subject: string;
}

export function kindAndSubjectOf(section: Section, lead: string, titles: NoteTitles): KindAndSubject {
  const heading = section.headings.at(-1) ?? '';
  const glossary = titles.glossaryOf(heading);
  if (glossary !== null) return { kind: '', subject: glossary };
  const kind = [lead, heading].find((title) => title !== '' && titles.namesKind(title)) ?? '';
  const isLeadSubject =
    lead !== '' &&
    kind !== lead &&
    wordCount(lead) <= LEAD_WORDS &&
    !titles.isGeneric(lead) &&
    titles.namesSubject(lead) &&
    !titles.compares(lead) &&
    !/[?:,]/.test(lead);
  if (isLeadSubject) return { kind: '', subject: lead.replace(/\s*\([^()]*\)$/, '') };
  const above = kind === heading && !titles.isGeneric(heading) ? section.headings.slice(0, -1) : section.headings;
  return {
    kind: kind.replace(/, .*$/, '').replace(/^\d+(?:\.\d+)*[.):]?\s+/, ''),
    subject: subjectOf({ headings: above }, titles),
  };
}
