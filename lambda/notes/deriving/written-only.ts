import type { RootContent } from 'mdast';
import { type Extraction, NOTHING, merged } from '../candidate.ts';
import { WORDLESS, readCardSyntax } from '../card-syntax.ts';
import { calloutIn } from './callouts.ts';
import { backBelow, writtenCards } from './written.ts';

interface Place {
  readonly isTagged: boolean;
  /** The nearest heading above; '' for none. */
  readonly heading: string;
}

/** The cards that an author wrote as such, wherever in the blocks; nothing is derived from anything else. */
export function readWrittenOnly(blocks: readonly RootContent[], place: Place): Extraction {
  const extractions: Extraction[] = [];
  let consumed: RootContent | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block === consumed) continue;
    const next = blocks[i + 1];
    if (block.type === 'paragraph') {
      if (next !== undefined && backBelow(block, next, WORDLESS, place.heading) !== null) consumed = next;
      extractions.push(writtenCards(block, next, { ...place, words: WORDLESS }));
    } else extractions.push(readWithin(block, place));
  }
  return merged(extractions);
}

function readWithin(block: RootContent, place: Place): Extraction {
  if (block.type === 'list')
    return merged(block.children.map((item) => readWrittenOnly(item.children, { ...place, heading: '' })));
  if (block.type !== 'blockquote') return NOTHING;
  const callout = calloutIn(block);
  if (callout === null) return readWrittenOnly(block.children, place);
  const body = readCardSyntax(callout.body, { isTagged: place.isTagged, words: WORDLESS });
  return merged([body, readWrittenOnly(block.children.slice(1), place)]);
}
