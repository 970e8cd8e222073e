import type { PatternNode } from './parse.ts';

/** A pattern that matches all of the words. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** The words of the slot; null for a pattern without one. */
  readonly slot: readonly string[] | null;
  /** Whether any words may stand somewhere in the pattern: such a match says less than one word for word. */
  readonly isLoose: boolean;
}

/** A state of the automaton: its transitions, and the meanings of the patterns for which it is the final state. */
interface State<Meaning> {
  readonly steps: Step<Meaning>[];
  /** Transitions that take any word. */
  readonly looseSteps: LooseStep<Meaning>[];
  readonly ends: Meaning[];
  /** The transitions by their words, made when the state is first left: most states never are. */
  byWord?: Map<string, State<Meaning>[]>;
}

interface Step<Meaning> {
  readonly word: string;
  readonly to: State<Meaning>;
}

interface LooseStep<Meaning> {
  readonly isSlot: boolean;
  readonly to: State<Meaning>;
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
    this.made ??= before(this.pattern, { ...state<Meaning>(), ends: [this.meaning] });
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
  private readonly needed = new Map<PatternNode, ReadonlySet<string> | null>();
  private count = 0;
  private readonly vocabulary = new Set<string>();
  private readonly walked = new Set<PatternNode>();

  add(node: PatternNode, meaning: Meaning): void {
    const pattern = new LazyPattern(node, meaning, this.count);
    this.count += 1;
    const words = new Set<string>();
    const { isLoose } = firstOf(node, words);
    for (const word of words) keep(this.byFirstWord, word, pattern);
    if (isLoose) {
      const needed = this.neededWords(node);
      if (needed === null) this.looseAlways.push(pattern);
      else for (const word of needed) keep(this.looseByWord, word, pattern);
    }
    this.learnWords(node);
  }

  /** Whether a word stands in any pattern. */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
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
      for (const state of states) for (const to of byWord(state).get(words[at] ?? '') ?? []) next.add(to);
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

  /**
   * Words of which every text that the pattern matches has one, as few as can be; null where any text may match. Of a
   * shared part, which is one node in every tree that uses it, they are sought once.
   */
  private neededWords(node: PatternNode): ReadonlySet<string> | null {
    const before = this.needed.get(node);
    if (before !== undefined) return before;
    const words = this.soughtWords(node);
    this.needed.set(node, words);
    return words;
  }

  private soughtWords(node: PatternNode): ReadonlySet<string> | null {
    switch (node.kind) {
      case 'word':
        return new Set([node.word]);
      case 'slot':
      case 'any':
        return null;
      case 'sequence': {
        let fewest: ReadonlySet<string> | null = null;
        for (const part of node.parts) {
          const words = this.neededWords(part);
          if (words !== null && (fewest === null || words.size < fewest.size)) fewest = words;
        }
        return fewest;
      }
      case 'either': {
        const all = new Set<string>();
        for (const branch of node.branches) {
          const words = this.neededWords(branch);
          if (words === null) return null;
          for (const word of words) all.add(word);
        }
        return all;
      }
    }
  }

  /** A shared part is one node in every tree that uses it, so it is walked once. */
  private learnWords(node: PatternNode): void {
    if (node.kind === 'word') this.vocabulary.add(node.word);
    if ((node.kind !== 'sequence' && node.kind !== 'either') || this.walked.has(node)) return;
    this.walked.add(node);
    for (const part of node.kind === 'sequence' ? node.parts : node.branches) this.learnWords(part);
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

/** Collects the words that a pattern may begin with; tells whether it may be empty, and whether any word may begin it. */
function firstOf(node: PatternNode, words: Set<string>): { isEmpty: boolean; isLoose: boolean } {
  switch (node.kind) {
    case 'word':
      words.add(node.word);
      return { isEmpty: false, isLoose: false };
    case 'slot':
      return { isEmpty: false, isLoose: true };
    case 'any':
      return { isEmpty: true, isLoose: true };
    case 'sequence': {
      let isLoose = false;
      for (const part of node.parts) {
        const first = firstOf(part, words);
        isLoose ||= first.isLoose;
        if (!first.isEmpty) return { isEmpty: false, isLoose };
      }
      return { isEmpty: true, isLoose };
    }
    case 'either': {
      const firsts = node.branches.map((branch) => firstOf(branch, words));
      return {
        isEmpty: firsts.some(({ isEmpty }) => isEmpty),
        isLoose: firsts.some(({ isLoose }) => isLoose),
      };
    }
  }
}

function stepped<Meaning>(threads: readonly Thread<Meaning>[], word: string, at: number): Thread<Meaning>[] {
  const exact = new Map<State<Meaning>, Thread<Meaning>>();
  const loose = new Map<State<Meaning>, Thread<Meaning>>();
  for (const { state, isLoose, slotFrom, slotTo } of threads) {
    const kept = isLoose ? loose : exact;
    for (const to of byWord(state).get(word) ?? [])
      if (!kept.has(to)) kept.set(to, { state: to, isLoose, slotFrom, slotTo });
    for (const { isSlot, to } of state.looseSteps) {
      if (loose.has(to)) continue;
      const from = isSlot && slotFrom < 0 ? at : slotFrom;
      loose.set(to, { state: to, isLoose: true, slotFrom: from, slotTo: isSlot ? at + 1 : slotTo });
    }
  }
  return [...exact.values(), ...loose.values()];
}

function byWord<Meaning>(state: State<Meaning>): Map<string, State<Meaning>[]> {
  if (state.byWord !== undefined) return state.byWord;
  const map = new Map<string, State<Meaning>[]>();
  for (const { word, to } of state.steps) {
    const same = map.get(word);
    if (same === undefined) map.set(word, [to]);
    else same.push(to);
  }
  state.byWord = map;
  return map;
}

/** The state from which the pattern leads to the next one. */
function before<Meaning>(node: PatternNode, next: State<Meaning>): State<Meaning> {
  switch (node.kind) {
    case 'word':
      return { ...state<Meaning>(), steps: [{ word: node.word, to: next }] };
    case 'any': {
      const loop = copied(next);
      loop.looseSteps.push({ isSlot: false, to: loop });
      return loop;
    }
    case 'slot': {
      let rest = next;
      for (let left = node.atMost; left > 1; left -= 1) {
        const longer = copied(next);
        longer.looseSteps.push({ isSlot: true, to: rest });
        rest = longer;
      }
      return { ...state<Meaning>(), looseSteps: [{ isSlot: true, to: rest }] };
    }
    case 'sequence':
      return node.parts.reduceRight<State<Meaning>>((after, part) => before(part, after), next);
    case 'either': {
      const all: State<Meaning> = state();
      for (const branch of node.branches) copyInto(all, before(branch, next));
      return all;
    }
  }
}

const state = <Meaning>(): State<Meaning> => ({ steps: [], looseSteps: [], ends: [] });

function copied<Meaning>(from: State<Meaning>): State<Meaning> {
  const copy = state<Meaning>();
  copyInto(copy, from);
  return copy;
}

function copyInto<Meaning>(target: State<Meaning>, { steps, looseSteps, ends }: State<Meaning>): void {
  for (const step of steps) target.steps.push(step);
  for (const step of looseSteps) target.looseSteps.push(step);
  for (const end of ends) target.ends.push(end);
}
