/** A unit of measure: what it measures and how many of that dimension's base unit it is. */
export interface Unit {
  /** Written in full, singular. */
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
  /** For small coins: the unit they are a hundredth of. */
  readonly whole?: string;
}

export interface NumberWords {
  /** 0 to 19. */
  readonly small: ReadonlyMap<string, number>;
  /** 20 to 90. */
  readonly tens: ReadonlyMap<string, number>;
  /** Thousand and above; hundred is grammar of its own. */
  readonly scales: ReadonlyMap<string, number>;
  /** First, second, ... twentieth, thirtieth, hundredth: value by word. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** "Eighties": value of the first year. */
  readonly decades: ReadonlyMap<string, number>;
  /** Halves, thirds, quarters: denominator by word. */
  readonly denominators: ReadonlyMap<string, number>;
  readonly hundred: string;
  /** Every word that a number can begin with. */
  readonly firstWords: ReadonlySet<string>;
  /** What "oh" is in "nineteen oh five". */
  readonly zeros: ReadonlySet<string>;
  readonly and: string;
  readonly point: string;
  readonly negative: ReadonlySet<string>;
  /** "Double seven", "triple five": how often. */
  readonly repeats: ReadonlyMap<string, number>;
  /** After one of these "second" is a unit, no ordinal. */
  readonly beforeUnit: ReadonlySet<string>;
  /** "A dozen". */
  readonly groups: ReadonlyMap<string, number>;
}

/** What the grader reads of one language: data, so that another language is another folder. */
export interface JudgingTables {
  readonly articles: ReadonlySet<string>;
  /** Words that carry next to nothing; they weigh little in alignment. */
  readonly stopWords: ReadonlySet<string>;
  /** Nouns that name a kind rather than a thing ("city", "company"): cheap to leave out or to add. */
  readonly kindWords: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Phrases before an answer that are no part of it, longest first. */
  readonly carriers: readonly (readonly string[])[];
  /** Phrases after an answer that are no part of it, longest first. */
  readonly trailers: readonly (readonly string[])[];
  /** After one of these only what follows counts. */
  readonly corrections: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** Words of which one excludes the others of its group. */
  readonly opposites: ReadonlyMap<string, string>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Words around a choice that name none: "option", "the ... one". */
  readonly choiceWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly months: ReadonlyMap<string, number>;
  /** By every name and symbol. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Dimensions that are money. */
  readonly currencies: ReadonlySet<string>;
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
  readonly titles: ReadonlySet<string>;
  /** What a question asks for, by its words; the first that matches counts. */
  readonly questionKinds: readonly {
    readonly kind: 'who' | 'when' | 'where' | 'how-many' | 'which' | 'what';
    readonly pattern: RegExp;
  }[];
}

export interface SpokenTerm {
  readonly words: readonly string[];
  readonly written: readonly string[];
}
