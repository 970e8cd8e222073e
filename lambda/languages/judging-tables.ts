import type { BoundWords } from './bound-phrases.ts';
import type { ClockWords, NumberWords } from './number-tables.ts';
import type { Pole } from './opposite-poles.ts';
import type { SpokenTerm } from './spoken-terms.ts';
import type { Unit } from './unit-tables.ts';

/** How a text is written, and what is said for its marks. Patterns meet small letters without accents. */
export interface WrittenForms {
  /** Rewritten before anything else: "no. 5" is "number 5". */
  readonly abbreviations: readonly (readonly [RegExp, string])[];
  /** Marks that are said as words, in this order; every other mark only parts words. */
  readonly marks: readonly (readonly [RegExp, string])[];
  /** Unit by sign: "$5" is "5 dollar". */
  readonly currencies: ReadonlyMap<string, string>;
  /** What may stand between an amount after its sign and the currency: "$5 million". */
  readonly scales: readonly string[];
  /** Whether 3/4/2020 is the third of April. */
  readonly isDayFirst: boolean;
  readonly decimalMark: '.' | ',';
  /** Whether a capital is no sign of a name, as every noun has one. */
  readonly capitalisesNouns: boolean;
}

/** What the grader reads of one language: data, so that another language is another folder. */
export interface JudgingTables {
  readonly articles: ReadonlySet<string>;
  /** Those of them that may stand for one: "a hundred", "an hour". */
  readonly indefiniteArticles: ReadonlySet<string>;
  /** Words that carry next to nothing; they weigh little in alignment. */
  readonly stopWords: ReadonlySet<string>;
  /** Stop words that join parts of one name: one too many is no sign of another answer. */
  readonly linkingWords: ReadonlySet<string>;
  /** Nouns that name a kind rather than a thing ("city", "company"): cheap to leave out or to add. */
  readonly kindWords: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Phrases before an answer that are no part of it, longest first. */
  readonly carriers: readonly (readonly string[])[];
  /** Phrases after an answer that are no part of it, longest first. */
  readonly trailers: readonly (readonly string[])[];
  /** After one of these only what follows counts. */
  readonly corrections: readonly (readonly string[])[];
  /** The same where a word stands before that can end an answer: "ten, no, fifteen", but not "they have no roots". */
  readonly briefCorrections: readonly (readonly string[])[];
  /** The same between two numbers only: "ten, actually fifteen". */
  readonly numberCorrections: ReadonlySet<string>;
  /** After one of these a correction is none: "no longer". */
  readonly afterNo: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Negations that set one thing against another: "Canberra, not Sydney". */
  readonly contrasting: ReadonlySet<string>;
  /** What turns from the denied to the meant: "not Sydney but Canberra", "it's not Sydney, it's Canberra". */
  readonly turns: readonly (readonly string[])[];
  /** Words that say how much of what follows, and name nothing: "not really Rome" denies Rome. */
  readonly degreeWords: ReadonlySet<string>;
  /** Before a date they make another one of it: "before 1800". */
  readonly timeRelations: ReadonlySet<string>;
  /**
   * What a question measures, by its words: dimensions, in whose units an answer may be a bare number ("temperature"),
   * and "century", of which it may be the ordinal.
   */
  readonly measuring: ReadonlyMap<string, readonly string[]>;
  /** Verbs before a negation that no answer ends with, beside the stop words: "may not". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words of which one pole excludes the others of its group. */
  readonly opposites: ReadonlyMap<string, readonly Pole[]>;
  /** Before a word they make its contrary: "irreversible". */
  readonly negatingPrefixes: readonly string[];
  /** Between two answers of which neither is meant for sure: "or". */
  readonly disjunctions: ReadonlySet<string>;
  /** Said before the first of them: "either". */
  readonly eitherWords: ReadonlySet<string>;
  /** Said before each of two answers, neither of which is meant for sure: "maybe". */
  readonly maybes: ReadonlySet<string>;
  /** What parts the items of a list, beside `disjunctions`: "and", "but". */
  readonly conjunctions: ReadonlySet<string>;
  /** Between two things whose order says something: "from", "than", "minus". */
  readonly directions: ReadonlySet<string>;
  /** Of them, those whose two sides never change places: "minus". */
  readonly orderedSigns: ReadonlySet<string>;
  /** Meets a word and the one before it where the two compare: "hotter than". */
  readonly comparing: RegExp;
  /** Makes of the doer what something was done by: "by". */
  readonly passiveWords: ReadonlySet<string>;
  readonly bounds: BoundWords;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Words around a choice that name none: "option", "the ... one". */
  readonly choiceWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly clock: ClockWords;
  readonly written: WrittenForms;
  /** "Of" in "the 25th of July", "a quarter of an hour". */
  readonly of: ReadonlySet<string>;
  /** "To" between the numbers of a range: "10 to 12" is "10-12". */
  readonly rangeWords: ReadonlySet<string>;
  /** Between a month and its day: "July the 25th". */
  readonly beforeDay: ReadonlySet<string>;
  /** "Second quarter of 2022". */
  readonly yearQuarters: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** By every name and symbol. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Dimensions that are money. */
  readonly currencies: ReadonlySet<string>;
  /** Dimensions for whose units that of another is said, by that other: "degrees" for degrees Celsius. */
  readonly bareUnits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Said before a unit: "square" makes it `power` 2. */
  readonly powers: ReadonlyMap<string, 2 | 3>;
  /** How the powers are said after a unit, in the one form kept: "squared", "cubed". */
  readonly powerWords: { readonly 2: string; readonly 3: string };
  /** "Giga" in "giga watt". */
  readonly unitPrefixes: ReadonlySet<string>;
  /** Units of several words, and symbols of several units ("mph"), longest first. */
  readonly compoundUnits: readonly SpokenTerm[];
  readonly per: ReadonlySet<string>;
  /** Words for marks ("dot", "slash") that a writer writes as punctuation. */
  readonly marks: ReadonlySet<string>;
  /** One word for another: abbreviations, spellings ("dr" is "doctor", "colour" is "color"). */
  readonly sameWords: ReadonlyMap<string, string>;
  /** Several words for one: how technical terms are said. Keyed by the first word. */
  readonly terms: ReadonlyMap<string, readonly SpokenTerm[]>;
  /** What well-known initialisms stand for. */
  readonly expansions: ReadonlyMap<string, readonly string[]>;
  /** Between two numbers it makes a fraction: "one over two". */
  readonly fractionBar: string;
  /** What the sign of equality is said as: "equals". */
  readonly equalWords: ReadonlySet<string>;
  /** The same with what else is said for it, and what the sign of multiplication is said as: a formula is none the less whole. */
  readonly formulaJoints: ReadonlySet<string>;
  /** Between two numbers they make a share: "one in four", "three out of four". */
  readonly shareWords: readonly (readonly string[])[];
  /** Words for one in front of those: "einer von vier". */
  readonly shareOnes: ReadonlySet<string>;
  /** A text of a note as it is said, its formulas, signs and units in words. */
  aloud(text: string): string;
  readonly titles: ReadonlySet<string>;
  /** Makers' names that are often left out before a product's: "Amazon S3" is "S3". Small letters. */
  readonly makers: readonly string[];
  /** What stands between two names of one thing ("also known as"), longer ones first. Small letters. */
  readonly alsoKnownAs: readonly string[];
  /** The same where it begins what stands in brackets: "(also Y)". */
  readonly alsoBracketed: readonly string[];
  /** How spelling sounds, roughly, one character a sound, in the order in which it is rewritten (grading/sounds.ts). */
  readonly sounds: readonly (readonly [RegExp, string])[];
  /** What the forms of one word share: "functions" and "function" have the same stem. */
  stem(word: string): string;
  /** The same for words that sound alike. */
  phoneticKey(word: string): string;
  /** What a question asks for, by its words; the first that matches counts. */
  readonly questionKinds: readonly {
    readonly kind: 'who' | 'when' | 'where' | 'how-many' | 'which' | 'what';
    readonly pattern: RegExp;
  }[];
}
