/**
 * How a lexical database relates one word to another: a synonym; an adjective of nearly the same meaning ("fast" for
 * "rapid"); what excludes it; a verb for more than it ("decrease" for "reduce"), or for less.
 */
export type Relation = 'synonym' | 'similar' | 'antonym' | 'wider' | 'narrower';

export interface RelatedWord {
  /** In small letters; several words where the database has them so. */
  readonly word: string;
  readonly relation: Relation;
  /** The sense of the looked-up word that it is related to, 0 for the commonest. */
  readonly sense: number;
  /** Common enough to be met in a collection of texts. */
  readonly isCommon: boolean;
}

/** A lexical database of one language, for imports: an answer is judged by what was stored with its card. */
export interface Lexicon {
  /** Words related to one, each once a relation, by its commonest senses first. @param word in small letters, in any of its forms */
  relatedTo(word: string): readonly RelatedWord[];
}

/** The lexical database of a BCP 47 language; null where there is none. */
export type LexiconIn = (language: string) => Lexicon | null;
