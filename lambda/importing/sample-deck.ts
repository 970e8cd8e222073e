import type { ParsedNote } from '../notes/note.ts';
import type { CardStore, SampleDeck } from '../ports/cards.ts';
import { importNotes } from './import-notes.ts';

/** The bundled note as a deck that can be laid in: an import like any other. */
export function sampleDeckOf(note: ParsedNote, cards: CardStore): SampleDeck {
  return {
    title: note.cards[0]?.deckTitle ?? '',
    async layFor(learner) {
      await importNotes([note], { cards, learner });
    },
  };
}
