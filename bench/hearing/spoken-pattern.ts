import type { PatternNode } from '../../lambda/hearing/patterns/parse.ts';

/** One text that a pattern stands for, at random. @param filler words for `{deck}` and for `...` */
export function spokenPattern(node: PatternNode, random: () => number, filler: () => string): string[] {
  switch (node.kind) {
    case 'word':
      return [node.word];
    case 'slot':
      return filler().split(' ');
    case 'any':
      return random() < 0.5 ? [] : filler().split(' ');
    case 'sequence':
      return node.parts.flatMap((part) => spokenPattern(part, random, filler));
    case 'either': {
      const branch = node.branches[Math.floor(random() * node.branches.length)];
      // What may be left out is said one time in three, or every text would be of the longest.
      const hasNothing = node.branches.some((one) => one.kind === 'sequence' && one.parts.length === 0);
      if (branch === undefined || (hasNothing && random() < 0.6)) return [];
      return spokenPattern(branch, random, filler);
    }
  }
}
