import { type Found, NOTHING, refusal } from '../candidate.ts';
import { going, inSentence, sentencesOf, singular, wordCount } from '../../languages/en/note-phrases.ts';
import { isGeneric } from '../section.ts';
import { describing } from './describing.ts';
import { isKind } from './openings.ts';
import type { TermContext } from './terms.ts';

type Place = Omit<TermContext, 'lead'> & { readonly line: number };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const IS = '(?: \\([^)]*\\))?,? (?:is|are|was|were) ';
const SENTENCES_LOOKED_AT = 3;

/** "X is a ...", where X is what the section is about: asked from the description. */
export function definedSubject(text: string, context: Place): Found {
  for (const heading of context.section.headings.toReversed()) {
    const subject = heading.replace(/^what (?:is|are)\s+(?:an? |the )?/i, '').replace(/\?$/, '');
    if (isGeneric(subject) || wordCount(subject) > 5) continue;
    // "Amazon EC2 (Elastic Compute Cloud) is ..." under "EC2"; a capital is no part of another word.
    const pattern = new RegExp(
      `^(?:an? |the )?(?:\\p{Lu}\\S* ){0,2}?${escaped(subject)}s?${IS}((?:an? |the |one of ).+)$`,
      'su',
    );
    const loose = new RegExp(`^(?:an? |the )?${escaped(subject)}s?${IS}((?:an? |the |one of ).+)$`, 'is');
    const match = sentencesOf(text)
      .slice(0, SENTENCES_LOOKED_AT)
      .map((sentence) => (loose.exec(sentence) ?? pattern.exec(sentence))?.[1])
      .find((rest) => rest !== undefined);
    if (match !== undefined) return subjectCard(subject, match, context);
  }
  return NOTHING;
}

/** "**Osmosis** is the movement of ...": a marked term that its own sentence defines. */
export function definedTerm(marked: string, text: string, context: Place): Found {
  const term = marked.replace(/[:.,]+$/, '');
  if (term === '' || wordCount(term) > 5) return NOTHING;
  const pattern = new RegExp(`^(?:an? |the )?${escaped(term)}${IS}(.+)$`, 'is');
  const said = pattern.exec(sentencesOf(text)[0] ?? '')?.[1];
  if (said === undefined || wordCount(said) < 3 || /^(?:not|also|very|often|only|used|being)\b/i.test(said))
    return NOTHING;
  return subjectCard(term, said, context);
}

/** What a definition says of a heading's subject. */
export function subjectCard(subject: string, definition: string, { section, line, names }: Place): Found {
  const said = describing(definition, subject, '');
  if (said === null || wordCount(said) < 3) {
    return refusal(line, `what is said of "${subject}" cannot be asked aloud in one sentence`);
  }
  const place = section.headings.indexOf(subject);
  const parent = place > 0 ? (section.headings[place - 1] ?? '') : '';
  const lead =
    isKind(parent) && !isGeneric(parent)
      ? `Which ${inSentence(singular(parent), names)} is this`
      : 'What do you call this';
  return { candidates: [{ front: `${lead}: ${going(said, names)}?`, back: subject, line }], refused: [] };
}
