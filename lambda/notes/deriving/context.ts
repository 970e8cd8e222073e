import type { RootContent } from 'mdast';
import type { Found } from '../candidate.ts';
import type { Section } from '../section.ts';

/** Where a block stands. */
export interface Context {
  readonly section: Section;
  /** What introduces the block: a line that ends in a colon, or a bold item it hangs below; '' for the heading alone. */
  readonly lead: string;
  readonly isTagged: boolean;
  /** Words that keep their capital within a sentence. */
  readonly names: ReadonlySet<string>;
  /** Reads blocks that stand within others. */
  readonly read: (blocks: readonly RootContent[], context: Context) => Found;
}
