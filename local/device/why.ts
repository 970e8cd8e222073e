import { type CardRef, refOf } from '../../lambda/domain/card.ts';
import { otherAnswers } from '../../lambda/domain/deck.ts';
import { type Heard, hear } from '../../lambda/hearing/hear.ts';
import type { CardStore } from '../../lambda/ports/cards.ts';
import type { LearnerKey } from '../../lambda/ports/learners.ts';

/** What a recogniser's words are taken for, with the grader's rule and score where they are judged. */
export interface Why {
  readonly words: string;
  readonly heard: Heard;
}

/**
 * Asks the listener and the grader once more, as the turn did, for whoever wants to see why: on the card that waited before
 * the turn, in the phase that the turn told.
 */
export async function whyOf(
  { words, phase, asked, locale }: { words: string; phase: string; asked: CardRef | null; locale: string },
  cards: CardStore,
  learner: LearnerKey,
): Promise<Why | null> {
  if (words === '') return null;
  if (phase !== 'question' || asked === null) {
    const known = phase === 'self-check' || phase === 'offer' ? phase : 'idle';
    return { words, heard: hear(words, { phase: known, card: null, locale }) };
  }
  const { cards: found, decks } = await cards.load(learner, { cards: [refOf(asked)], decks: [asked.deck] });
  const card = found[0] ?? null;
  const siblings = card === null ? [] : otherAnswers(decks[0] ?? null, [card.back]);
  return { words, heard: hear(words, { phase: 'question', card, locale, siblings }) };
}
