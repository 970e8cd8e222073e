import type { PatternNode } from './parse.ts';

/**
 * The words of many patterns. A part that they share is one node in every tree that uses it, so what is sought in it is
 * sought once.
 */
export class PatternWords {
  private readonly needed = new Map<PatternNode, ReadonlySet<string> | null>();
  private readonly vocabulary = new Set<string>();
  private readonly walked = new Set<PatternNode>();

  /** Takes a pattern's words into the vocabulary. */
  learn(node: PatternNode): void {
    if (node.kind === 'word') this.vocabulary.add(node.word);
    if ((node.kind !== 'sequence' && node.kind !== 'either') || this.walked.has(node)) return;
    this.walked.add(node);
    for (const part of node.kind === 'sequence' ? node.parts : node.branches) this.learn(part);
  }

  /** Whether a word stands in any pattern that was learned. */
  knows(word: string): boolean {
    return this.vocabulary.has(word);
  }

  /** Words of which every text that the pattern matches has one, as few as can be; null where any text may match. */
  neededIn(node: PatternNode): ReadonlySet<string> | null {
    const before = this.needed.get(node);
    if (before !== undefined) return before;
    const words = this.soughtIn(node);
    this.needed.set(node, words);
    return words;
  }

  private soughtIn(node: PatternNode): ReadonlySet<string> | null {
    switch (node.kind) {
      case 'word':
        return new Set([node.word]);
      case 'slot':
      case 'any':
        return null;
      case 'sequence': {
        let fewest: ReadonlySet<string> | null = null;
        for (const part of node.parts) {
          const words = this.neededIn(part);
          if (words !== null && (fewest === null || words.size < fewest.size)) fewest = words;
        }
        return fewest;
      }
      case 'either': {
        const all = new Set<string>();
        for (const branch of node.branches) {
          const words = this.neededIn(branch);
          if (words === null) return null;
          for (const word of words) all.add(word);
        }
        return all;
      }
    }
  }
}

/** The words that a pattern may begin with, and whether any word may begin it. */
export function firstWords(pattern: PatternNode): { words: ReadonlySet<string>; isLoose: boolean } {
  const words = new Set<string>();
  const { isLoose } = firstOf(pattern, words);
  return { words, isLoose };
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
