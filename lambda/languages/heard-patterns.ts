import type { Connectable, ProgressTopic } from '../domain/command.ts';
import type { Listed } from './commands.ts';

/**
 * What learners say beside answers, as patterns parted by slashes:
 * - `(skip|leave) it` is "skip it" or "leave it";
 * - `skip [it|this]` is "skip", "skip it" or "skip this";
 * - `$part` stands for any of a shared part's patterns;
 * - `{deck}` is a deck's name, one to five words;
 * - `{answer}` is an answer, one to twelve words;
 * - `...` is any words, or none.
 *
 * Politeness and hesitation (`openings`, `endings`, `hesitations`, `addresses` of `Commands`) need no patterns.
 */
export interface HeardPatterns<Meaning extends string = string> {
  /** By name, without the dollar sign; a part may use those that stand before it. */
  readonly shared: Readonly<Record<string, Listed>>;
  /** Words that no deck's name has: "let's do it again" names no deck. */
  readonly neverInDeckNames: Listed;
  /** Words of which one names the page, where something is to be connected, and the notes, a word each. */
  readonly connectables: Readonly<Record<Connectable, Listed>>;
  /** Words, one each, of which one tells what of the progress is asked for; the first topic of which one is there is meant. */
  readonly progressTopics: Readonly<Record<ProgressTopic, Listed>>;
  /** With one of these words it is asked what is due on the next day. */
  readonly tomorrow: Listed;
  /** With one of `waits` and none of `past` it is said of the question that waits, not of the last one: "this is hard". */
  readonly pointing: { readonly waits: Listed; readonly past: Listed };
  /** What only points somewhere, and names nothing: "the other one". Where no options are read out, it is asked about, never marked wrong. */
  readonly namesNothing: Listed;
  /** A text that begins with one of `words` and has one of `persons` asks the product something, and answers nothing. */
  readonly asking: { readonly words: Listed; readonly persons: Listed };
  /** Where a text fits two commands, the one that stands first is meant. */
  readonly meanings: Readonly<Record<Meaning, Listed>>;
}
