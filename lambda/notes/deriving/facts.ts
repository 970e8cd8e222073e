import type { PhrasingContent } from 'mdast';
import { wordCount } from '../../languages/word-count.ts';
import { type Candidate, type Extraction, NOTHING } from '../candidate.ts';
import { UNSPEAKABLE, rawWords, tidy } from '../to-words.ts';
import type { TermContext } from './context.ts';
import { begins, isWord, withoutAnswer } from './sentences.ts';

type FactContext = TermContext & { readonly line: number };

const SENTENCE_WORDS = 28;
const SENTENCE_WORDS_AT_LEAST = 4;
const MARKED_WORDS = 4;
const SUBJECT_WORDS = 6;
/** A letter is a name in an example. */
const MARKED_CHARS = 3;

/** A formula in brackets is a remark on what stands before it. */
const FORMULA_ASIDE = / \(\$[^$]*\$\)/g;

/** What the sentences of a paragraph or an item tell that can be asked for in a few words. */
export function factCards(text: string, context: FactContext): Extraction {
  const { line, names, words } = context;
  const subject = nearestSubject(context);
  const sentences = words.phrases.sentencesIn(text.replace(FORMULA_ASIDE, ''));
  const candidates = sentences.flatMap((written, i): Candidate[] => {
    const before = sentences[i - 1] ?? '';
    const told = begins(before, subject, words) ? subject : (words.definitions.definedIn(before)?.subject ?? '');
    const sentence = told === '' ? written : (words.phrases.goingOn(written, told) ?? written);
    const isFit = wordCount(sentence) <= SENTENCE_WORDS && !/[?{}<>|\\]|::|→/.test(sentence);
    if (!isFit || sentence.includes(UNSPEAKABLE)) return [];
    const facts = words.facts.factsIn(sentence, { subject, names });
    return facts.map(({ shape, front, back, items }) => ({
      front: mentions(front, subject) || mentions(back, subject) ? front : words.frames.about(subject, front),
      back: back.replace(/[.;,]+$/, ''),
      line,
      shape,
      ...(items !== undefined && { items }),
    }));
  });
  const kept = candidates.filter(({ front, back }) => withoutAnswer(front, back, '', words) === front);
  return kept.length === 0 ? NOTHING : { candidates: kept, refused: [] };
}

/** Of the nearest heading that is more than generic; of none further up, whose text is not this one's. */
function nearestSubject({ section: { headings }, lead, words }: TermContext): string {
  const { titles, facts } = words;
  // A lead that only names a kind says nothing of whose it is.
  const isKind = /^\p{Ll}/u.test(lead) && titles.namesKind(lead);
  if (lead !== '' && !titles.isGeneric(lead) && !isKind)
    return facts.namesThing(lead) && wordCount(lead) <= SUBJECT_WORDS ? lead.replace(/\s*\([^()]*\d[^()]*\)$/, '') : '';
  const nearest = headings.findLast((one) => !titles.isGeneric(one) && !titles.namesPart(one)) ?? '';
  return nearest.endsWith('?') || wordCount(nearest) > SUBJECT_WORDS ? '' : titles.subjectIn(nearest);
}

/** What happened and its year, asked below the subject that it belongs to: "Hotels: when was this: motels?" */
export function datedCards(text: string, context: FactContext): Extraction {
  const { line, names, words } = context;
  const told = words.facts.dated(text.replace(/[.;]$/, ''));
  if (told === null || text.includes(UNSPEAKABLE)) return NOTHING;
  const subject = nearestSubject(context);
  // A heading of years would say the year.
  const owner = mentions(told.event, subject) || /\d/.test(subject) ? '' : subject;
  const isYear = /^\d+$/.test(told.year);
  const asked = isYear
    ? words.frames.inWhichYear({ said: told.event, names })
    : words.frames.whenWas({ said: told.event, names });
  return {
    candidates: [{ front: words.frames.about(owner, asked), back: told.year, line, shape: 'event' }],
    refused: [],
  };
}

/** Whether a question says itself what it is about: it has a word of its subject. */
function mentions(front: string, subject: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const said = new Set(words(front).map(stem));
  return subject === '' || words(subject).some((word) => word.length > 2 && said.has(stem(word)));
}
const stem = (word: string): string => {
  const one = word.replace(/(?<=\w{3})s$/, '');
  return one.slice(0, Math.max(4, one.length - 2));
};

/** A word that is marked within a sentence that stands alone is left out of it; a lone quantity is too. */
export function gapCards(children: readonly PhrasingContent[], context: FactContext): Extraction {
  const { line, names, words } = context;
  const subject = nearestSubject(context);
  const text = tidy(rawWords(children));
  if (text.includes(UNSPEAKABLE)) return NOTHING;
  const marked = children.flatMap((node, i) =>
    i > 0 && node.type === 'strong' ? [tidy(rawWords(node.children))] : [],
  );
  const candidates = words.phrases.sentencesIn(text).flatMap((sentence): Candidate[] => {
    const count = wordCount(sentence);
    if (
      count > SENTENCE_WORDS ||
      count < SENTENCE_WORDS_AT_LEAST ||
      /→|->|=>|: |\(.*\(/.test(sentence) ||
      !words.facts.standsAlone(sentence) ||
      !words.facts.tellsSomething(sentence)
    )
      return [];
    const gaps = marked
      .filter(
        (one) =>
          one.length >= MARKED_CHARS &&
          wordCount(one) <= MARKED_WORDS &&
          sentence.split(one).length === 2 &&
          !/[:?]$/.test(one) &&
          !words.terms.isFragment(one) &&
          words.facts.canBeGap(one) &&
          isWord(sentence, sentence.indexOf(one), one),
      )
      .map((gap) => {
        const [before = '', after = ''] = sentence.split(gap);
        return { before, gap, after, shape: 'marked' as const };
      });
    const quantity = words.facts.quantityIn(sentence);
    const all = gaps.length === 0 && quantity !== null ? [{ ...quantity, shape: 'quantity' as const }] : gaps;
    return all
      .filter(({ before, gap }) => before.trim() !== '' && !/^[\p{L}\p{N}]/u.test(gap) === false)
      .map(({ before, gap, after, shape }) => {
        const open = words.phrases.withinSentence(before.trim(), names);
        const sentenceWithGap = words.frames.fillGap({
          before: mentions(sentence, subject) ? before.trim() : `${subject}: ${open}`,
          after: `${after.trim()}.`,
        });
        const { gap: blank } = words.frames;
        const front = sentenceWithGap.replace(new RegExp(`${blank} (?=[.,;:])`), blank);
        return { front, back: gap, line, shape };
      });
  });
  return candidates.length === 0 ? NOTHING : { candidates, refused: [] };
}

const LONG_AND_SHORT = /((?:[\p{L}\p{N}'’-]+ ){1,6}[\p{L}\p{N}'’-]+) \((\p{Lu}[\p{L}\p{N}/&-]{1,6})\)/gu;
const SHORT_AND_LONG =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}/&-]{1,6}) \(((?:[\p{L}\p{N}'’-]+ ){1,6}[\p{L}\p{N}'’-]+)\)/gu;

/** "Content Delivery Network (CDN)", "CDN (content delivery network)": what the letters stand for. */
export function expansionCards(text: string, line: number, { words }: Pick<TermContext, 'words'>): Extraction {
  const pairs = [
    ...[...text.matchAll(LONG_AND_SHORT)].map(([, long = '', short = '']) => ({
      short,
      long: longFormIn(long, short, words),
    })),
    ...words.facts.eitherForm(text).map(({ short, long }) => ({ short, long: longFormIn(long, short, words) })),
    ...[...text.matchAll(SHORT_AND_LONG)].map(([, short = '', long = '']) => ({
      short,
      long: longFormIn(long, short, words, true),
    })),
  ];
  const candidates = pairs.flatMap(({ short, long }): Candidate[] =>
    long === null ? [] : [{ front: words.facts.whatStandsFor(short), back: long, line, shape: 'expansion' }],
  );
  return candidates.length === 0 ? NOTHING : { candidates, refused: [] };
}

/** The last words whose first letters are those of the short form, small words passed over; null where none are. */
function longFormIn(text: string, short: string, { facts }: TermContext['words'], isWhole = false): string | null {
  const letters = short
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=\p{L}{2})s$/u, '');
  if (!/\p{Lu}.*\p{Lu}/u.test(short) || letters.length < 2) return null;
  const words = text.split(' ');
  for (let from = words.length - 1; from >= 0; from -= 1) {
    if (isWhole && from > 0) continue;
    const tail = words.slice(from).flatMap((word) => word.split('-'));
    const all = tail.map((word) => word.charAt(0).toLowerCase()).join('');
    const telling = tail
      .filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0).toLowerCase())
      .join('');
    const spelt = tail.map(facts.initialOf).join('');
    if ([all, telling, spelt].includes(letters)) return words.slice(from).join(' ');
  }
  return null;
}
