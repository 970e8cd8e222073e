import type { ParsedNote } from '../notes/note.ts';
import type { CardStore, SampleDeck } from '../ports/cards.ts';
import { deckOf } from './apply-import.ts';
import { importNotes } from './import-notes.ts';
import { planImport } from './plan-import.ts';

/** The bundled note as a deck that can be laid in: an import like any other. */
export function sampleDeckOf(note: ParsedNote, cards: CardStore): SampleDeck {
  const title = note.cards[0]?.deckTitle ?? '';
  const layFor: SampleDeck['layFor'] = async (learner) => {
    await importNotes([note], { cards, learner });
  };
  return {
    title,
    layFor,
    async layForNewcomer(learner, meanwhile) {
      const { writes } = planImport([note], []);
      const added = writes.flatMap((write) => (write.kind === 'add' ? [write] : []));
      const id = added[0]?.ref.deck ?? '';
      const empty = { id, title, cardCount: 0, answers: [] };
      // The deck says that it is there to the end only when all of its cards are.
      const [isNew] = await Promise.all([cards.saveDeck(learner, empty, null), cards.write(learner, writes)]);
      const whole = deckOf(
        { id, title },
        added.map(({ content }) => content),
      );
      const [counted, result] = await Promise.all([
        isNew === 'saved' ? cards.saveDeck(learner, whole, empty) : 'conflict',
        meanwhile(),
      ]);
      // It had been begun before.
      if (counted === 'conflict') await layFor(learner);
      return result;
    },
  };
}
