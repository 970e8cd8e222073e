import { unicode } from '../domain/unicode.ts';
import type { CardContent, RelatedWords } from '../domain/card.ts';
import { isTelling, tokenSimilarity } from '../grading/alignment.ts';
import { plainWords } from '../grading/canonical/written.ts';
import { stemOf } from '../grading/word-forms.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { judgingTablesOf } from '../languages/languages.ts';
import { groupBy } from '../domain/group-by.ts';
import type { WantedCard } from './wanted-card.ts';
import type { Lexicon, RelatedWord, Relation } from '../ports/lexicon.ts';

/** The words of an answer are those of its card; lists and dictionaries have too many to look up all. */
const ANSWERS_READ = 12;
const WORD_AT_LEAST = 3;
/** Words so alike are one to the grader anyway. */
const ALIKE = 0.8;

/** More evidence than this was of no use to any answer at hand (docs/decisions/0036-evidence-prepared-at-import.md). */
const BYTES_AT_MOST = 300;
/** A card under 1 KB costs one write unit. Keys, schedule, thirty reviews and the state before the last take this much. */
const WRITE_UNIT_BYTES = 1024;
const KEPT_FREE_BYTES = 600;

/** What is stored first where there is no room for all: near relations of common senses, in common words. */
const DISTANCE: Readonly<Record<Relation, number>> = {
  synonym: 0,
  antonym: 0,
  similar: 0.5,
  wider: 2,
  narrower: 3,
};
const RARE = 4;
const DISTANCE_AT_MOST = 6;
const distanceOf = ({ relation, sense, isCommon }: RelatedWord): number =>
  DISTANCE[relation] + sense + (isCommon ? 0 : RARE);

/** What is read of a card. */
export type Answers = Pick<CardContent, 'front' | 'back' | 'accepted' | 'items'> &
  Partial<Pick<CardContent, 'options' | 'hint' | 'context' | 'pictures'>>;

/**
 * What a lexical database knows of the words of cards' answers, for judging what is said in other words: for each card
 * its words with those that may stand in their place and those that exclude them, in at most 300 bytes, and fewer where
 * the card would grow out of its write unit. Words that the question says are no evidence; neither are those that tell
 * another answer of the deck from this one.
 * @param cards those of one deck
 * @param locale the notes' language, BCP 47
 */
export function relatedWords(cards: readonly Answers[], lexicon: Lexicon, locale: string): RelatedWords[][] {
  const tables = judgingTablesOf(locale);
  if (tables === null) return cards.map(() => []);
  const words = cards.map((card) => answerWords(card, tables));
  const ofTheDeck = new Set(words.flat().map(tables.stem));
  return cards.map((card, i) => {
    const own = words[i] ?? [];
    const asked = new Set(plainWords(card.front, tables).map(tables.stem));
    const isEvidence = ({ word }: RelatedWord): boolean => {
      const stem = tables.stem(word);
      return (
        unicode('u')`^\p{Ll}+$`.test(word) &&
        !asked.has(stem) &&
        !ofTheDeck.has(stem) &&
        !own.some((one) => tokenSimilarity(one, word, tables) >= ALIKE)
      );
    };
    const found = own
      .filter((word) => !asked.has(tables.stem(word)))
      .map((word) => ({ word, others: nearest(lexicon.relatedTo(word).filter(isEvidence), tables) }));
    return withinBytes(found, Math.min(BYTES_AT_MOST, WRITE_UNIT_BYTES - KEPT_FREE_BYTES - bytesOf(card)));
  });
}

/** Cards with what their languages' lexical databases know of them; a card that has it already (a bundled one) keeps it. */
export function withRelatedWords(
  wanted: readonly WantedCard[],
  lexiconIn: (language: string) => Lexicon | null,
): WantedCard[] {
  const related = new Map<WantedCard, RelatedWords[]>();
  for (const cards of groupBy(wanted, ({ deck, language }) => `${deck}\n${language}`).values()) {
    const language = cards[0]?.language ?? '';
    const lexicon = lexiconIn(language);
    if (lexicon === null) continue;
    const found = relatedWords(
      cards.map(({ content }) => content),
      lexicon,
      language,
    );
    cards.forEach((card, i) => related.set(card, found[i] ?? []));
  }
  return wanted.map((card) => {
    const words = card.content.related ?? related.get(card);
    return words === undefined ? card : { ...card, content: { ...card.content, related: words } };
  });
}

/** The telling words of a card's answers, each once. */
function answerWords({ back, items, accepted }: Answers, tables: JudgingTables): string[] {
  const words = [back, ...items, ...accepted].slice(0, ANSWERS_READ).flatMap((text) => plainWords(text, tables));
  // Numbers, units and makers have tables of their own.
  const isKnown = (word: string): boolean =>
    tables.numbers.firstWords.has(word) || tables.units.has(word) || tables.makers.includes(word);
  return [...new Set(words)].filter(
    (word) => word.length >= WORD_AT_LEAST && !/\d/.test(word) && isTelling(word, tables) && !isKnown(word),
  );
}

/** Nearest first; of several forms of a word one. */
function nearest(others: readonly RelatedWord[], tables: JudgingTables): RelatedWord[] {
  const forms = new Map<string, RelatedWord>();
  const near = others.filter((one) => distanceOf(one) <= DISTANCE_AT_MOST);
  for (const one of near.sort((a, b) => distanceOf(a) - distanceOf(b))) {
    const stem = stemOf(one.word, tables);
    if (!forms.has(stem)) forms.set(stem, one);
  }
  return [...forms.values()];
}

/** The nearest of every word before the second nearest of any, as long as there is room. */
function withinBytes(
  found: readonly { readonly word: string; readonly others: readonly RelatedWord[] }[],
  atMost: number,
): RelatedWords[] {
  const kept = new Map<string, { same: string[]; contrary: string[] }>();
  const longest = Math.max(0, ...found.map(({ others }) => others.length));
  let bytes = 0;
  for (let rank = 0; rank < longest; rank += 1) {
    for (const { word, others } of found) {
      const other = others[rank];
      if (other === undefined) continue;
      const lists = kept.get(word) ?? { same: [], contrary: [] };
      bytes += byteLength(other.word) + MARKS + (kept.has(word) ? 0 : byteLength(word));
      if (bytes > atMost) return listed(kept);
      lists[other.relation === 'antonym' ? 'contrary' : 'same'].push(other.word);
      kept.set(word, lists);
    }
  }
  return listed(kept);
}

/** What parts one stored word from the next. */
const MARKS = 2;

const listed = (kept: ReadonlyMap<string, Omit<RelatedWords, 'word'>>): RelatedWords[] =>
  [...kept].map(([word, lists]) => ({ word, ...lists }));

const bytesOf = ({ front, back, accepted, items, options = [], hint, context, pictures }: Answers): number =>
  [
    ...[front, back, hint, context, pictures?.front, pictures?.back].map((text) => text ?? ''),
    ...[...accepted, ...items, ...options],
  ].reduce((sum, text) => sum + byteLength(text) + 1, 0);

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
