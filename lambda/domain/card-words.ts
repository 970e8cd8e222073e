import type { CardContent } from './card.ts';
import { textHash } from './text-hash.ts';

/** Tells what an author wrote on a card from anything else. Accepted answers are left out: a release may find more of them. */
export const cardWordsHash = ({ front, back, items, options, hint }: CardContent): number =>
  textHash(JSON.stringify([front, back, items, options, hint]));
