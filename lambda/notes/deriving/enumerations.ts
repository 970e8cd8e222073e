import { wordCount } from '../../languages/word-count.ts';
import { type Extraction, NOTHING, oneCard } from '../candidate.ts';
import type { TermContext } from './context.ts';
import { kindAndSubjectOf } from './kinds.ts';
import { withoutAnswer } from './sentences.ts';
import type { Term } from './term.ts';

const PARTS_AT_LEAST = 3;
/** More are not asked for at once. */
const PARTS_AT_MOST = 6;
const PART_WORDS = 4;
const TERM_WORDS = 5;

/** What a term counts up and nothing more: "denial, distortion and projection". Null for any other definition. */
export function countedUp(
  definition: string,
  { phrases, facts, terms }: TermContext['words'],
): readonly string[] | null {
  const text = definition.replace(/\s*\([^()]*\)/g, '').replace(/[.;\s]+$/, '');
  const parts = phrases.partsOf(text);
  const areNames = parts.every(
    (part) =>
      part !== '' &&
      wordCount(part) <= PART_WORDS &&
      !/[.:;?=→<>]|\s[–—-]\s/.test(part) &&
      facts.namesThing(part) &&
      !terms.isFragment(part),
  );
  return areNames && parts.length >= PARTS_AT_LEAST && parts.length <= PARTS_AT_MOST ? parts : null;
}

/** "Level I – Pathological: denial, distortion, delusional projection": all that it counts up is asked for at once. */
export function countedCard(
  { term, definition, line }: Term,
  { section, lead, names, words }: TermContext,
): Extraction {
  const items = countedUp(definition, words);
  const { kind, subject: owner } = kindAndSubjectOf(section, lead, words.titles);
  const subject = owner === '' ? kind : owner;
  if (items === null || wordCount(term) > TERM_WORDS || words.terms.isField(term) || !words.facts.namesThing(term))
    return NOTHING;
  const count = items.length;
  const front = words.titles.namesKindWell(term)
    ? words.frames.nameAll({ count, title: term, subject, isOpenEnded: false, names })
    : words.frames.nameThoseOf({ count, term: term.replace(/\s*\([^()]*\)/g, ''), subject });
  const back = words.phrases.listed(items);
  return withoutAnswer(front, back, subject, words) === null
    ? NOTHING
    : oneCard({ front, back, items, line, shape: 'list' });
}
