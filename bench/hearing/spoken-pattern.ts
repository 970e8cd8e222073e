import type { PatternNode } from '../../lambda/hearing/patterns/parse.ts';
import type { Random } from '../../local/simulator/random.ts';

/** One text that a pattern stands for, at random. @param filler words for `{deck}` and for `...` */
export function spokenPattern(node: PatternNode, random: Random, filler: () => string): string[] {
  switch (node.kind) {
    case 'word':
      return [node.word];
    case 'slot':
      return filler().split(' ');
    case 'any':
      return random.happens(0.5) ? [] : filler().split(' ');
    case 'sequence':
      return node.parts.flatMap((part) => spokenPattern(part, random, filler));
    case 'either': {
      const branch = random.anyOf(node.branches);
      // What may be left out is said one time in three, or every text would be of the longest.
      const hasNothing = node.branches.some((one) => one.kind === 'sequence' && one.parts.length === 0);
      if (branch === null || (hasNothing && random.happens(0.6))) return [];
      return spokenPattern(branch, random, filler);
    }
  }
}
