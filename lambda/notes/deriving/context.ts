import type { RootContent } from 'mdast';
import type { Names } from '../../languages/note-names.ts';
import type { NoteWords } from '../../languages/note-words.ts';
import type { Extraction } from '../candidate.ts';
import type { Section } from '../section.ts';

/** Where a block stands. */
export interface Context {
  readonly section: Section;
  /** What introduces the block: a line that ends in a colon, or a bold item it hangs below; '' for the heading alone. */
  readonly lead: string;
  /** Whether the block is the first below its heading. */
  readonly isFirst?: boolean;
  /** False where the block is not the only list that hangs right below its heading. */
  readonly isOnlyList?: boolean;
  readonly isTagged: boolean;
  readonly names: Names;
  /** Those of the note's language. */
  readonly words: NoteWords;
  /** Reads blocks that stand within others. */
  readonly read: (blocks: readonly RootContent[], context: Context) => Extraction;
}

/** What is known where a subject or a term is asked for. */
export type TermContext = Pick<Context, 'section' | 'lead' | 'names' | 'words'>;
