import { type State, automatonOf, stepsBy } from './automaton.ts';
import type { PatternNode } from './parse.ts';
import { PatternWords, firstWords } from './pattern-words.ts';

/** A pattern that matches all of the words. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** The words of the slot; null for a pattern without one. */
  readonly slot: readonly string[] | null;
  /** Whether any words may stand somewhere in the pattern: such a match says less than one word for word. */
  readonly isLoose: boolean;
}

/** One of the ways through the automaton that the words so far allow, and which of them are the slot's. */
interface Thread<Meaning> {
  readonly state: State<Meaning>;
  readonly isLoose: boolean;
  readonly slotFrom: number;
  readonly slotTo: number;
}

/** A pattern whose automaton is built when its first word is heard: of a thousand patterns few ever are needed. */
class LazyPattern<Meaning> {
  private made: State<Meaning> | null = null;

  constructor(
    private readonly pattern: PatternNode,
    private readonly meaning: Meaning,
    /** Its place among all patterns. */
    readonly place: number,
  ) {}

  get start(): State<Meaning> {
    this.made ??= automatonOf(this.pattern, this.meaning);
    return this.made;
  }
}

/**
 * Matches words against many patterns at once. Each pattern is a nondeterministic finite automaton, and those that may
 * begin with the first word are followed in parallel: the time depends on the words and hardly on the number of
 * patterns, and no pattern makes it explode, as nested optional parts may where a matcher backtracks.
 */
export class PatternMatcher<Meaning> {
  private readonly byFirstWord = new Map<string, LazyPattern<Meaning>[]>();
  /** Patterns that may begin with any word, by the words of which a text must have one to match; without such last. */
  private readonly looseByWord = new Map<string, LazyPattern<Meaning>[]>();
  private readonly looseAlways: LazyPattern<Meaning>[] = [];
  private readonly patternWords = new PatternWords();
  private count = 0;

  add(node: PatternNode, meaning: Meaning): void {
    const pattern = new LazyPattern(node, meaning, this.count);
    this.count += 1;
    const { words, isLoose } = firstWords(node);
    for (const word of words) keep(this.byFirstWord, word, pattern);
    if (isLoose) {
      const needed = this.patternWords.neededIn(node);
      if (needed === null) this.looseAlways.push(pattern);
      else for (const word of needed) keep(this.looseByWord, word, pattern);
    }
    this.patternWords.learn(node);
  }

  /** Whether a word stands in any pattern. */
  knows(word: string): boolean {
    return this.patternWords.knows(word);
  }

  /** Every match of the words up to one of the ends, word for word matches first. @param ends counts of words */
  match(words: readonly string[], ends: ReadonlySet<number>): Map<number, Match<Meaning>[]> {
    const found = new Map<number, Match<Meaning>[]>();
    const begun = new Set([...(this.byFirstWord.get(words[0] ?? '') ?? []), ...this.looseFor(words)]);
    let threads: Thread<Meaning>[] = [];
    for (const { start } of begun) threads.push({ state: start, isLoose: false, slotFrom: -1, slotTo: -1 });
    for (let at = 0; at < words.length && threads.length > 0; at += 1) {
      threads = stepped(threads, words[at] ?? '', at);
      if (ends.has(at + 1)) {
        const matches = threads.flatMap(({ state: { ends: meanings }, isLoose, slotFrom, slotTo }) =>
          meanings.map((meaning) => ({
            meaning,
            isLoose,
            slot: slotFrom < 0 ? null : words.slice(slotFrom, slotTo),
          })),
        );
        if (matches.length > 0)
          found.set(
            at + 1,
            matches.sort((a, b) => Number(a.isLoose) - Number(b.isLoose)),
          );
      }
    }
    return found;
  }

  /** For each meaning that the words begin with word for word, how many of them its longest match takes. */
  longestExact(words: readonly string[], from: number): Map<Meaning, number> {
    const longest = new Map<Meaning, number>();
    let states = new Set<State<Meaning>>();
    for (const { start } of this.byFirstWord.get(words[from] ?? '') ?? []) states.add(start);
    for (let at = from; at < words.length && states.size > 0; at += 1) {
      const next = new Set<State<Meaning>>();
      for (const state of states) for (const { to } of stepsBy(words[at] ?? '', state)) next.add(to);
      for (const { ends } of next) for (const meaning of ends) longest.set(meaning, at + 1 - from);
      states = next;
    }
    return longest;
  }

  /** The loose patterns of whose needed words one is there, in the order in which they were added. */
  private looseFor(words: readonly string[]): LazyPattern<Meaning>[] {
    const possible = [...this.looseAlways];
    for (const word of new Set(words)) possible.push(...(this.looseByWord.get(word) ?? []));
    return possible.sort((a, b) => a.place - b.place);
  }
}

function keep<Meaning>(
  patterns: Map<string, LazyPattern<Meaning>[]>,
  word: string,
  pattern: LazyPattern<Meaning>,
): void {
  const same = patterns.get(word);
  if (same === undefined) patterns.set(word, [pattern]);
  else same.push(pattern);
}

function stepped<Meaning>(threads: readonly Thread<Meaning>[], word: string, at: number): Thread<Meaning>[] {
  const exact = new Map<State<Meaning>, Thread<Meaning>>();
  const loose = new Map<State<Meaning>, Thread<Meaning>>();
  for (const { state, isLoose, slotFrom, slotTo } of threads) {
    const kept = isLoose ? loose : exact;
    for (const { to } of stepsBy(word, state))
      if (!kept.has(to)) kept.set(to, { state: to, isLoose, slotFrom, slotTo });
    for (const { isSlot, to } of state.looseSteps) {
      if (loose.has(to)) continue;
      const from = isSlot && slotFrom < 0 ? at : slotFrom;
      loose.set(to, { state: to, isLoose: true, slotFrom: from, slotTo: isSlot ? at + 1 : slotTo });
    }
  }
  return [...exact.values(), ...loose.values()];
}
