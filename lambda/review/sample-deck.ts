import { importNotes } from '../importing/import-notes.ts';
import type { Turn } from './turn.ts';

/** Lays the bundled deck in for a learner without cards. @returns its title, as spoken */
export async function laySampleDeck({ store, learnerKey, sample }: Turn): Promise<string> {
  await importNotes([sample], { cards: store, learner: learnerKey });
  return sample.cards[0]?.deckTitle ?? '';
}
