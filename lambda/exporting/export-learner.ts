import type { Card } from '../domain/card.ts';
import type { ExportedCard } from '../notes/kept-cards.ts';
import type { CardOrigin, CardStore } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { ExportFormat } from '../ports/work.ts';
import { COLUMNS, cardRow, csvLines } from './card-rows.ts';
import { deckNote } from './deck-note.ts';

export interface ExportedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly cards: number;
}

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Only this deck; null for all. */
  readonly deck: string | null;
}

/**
 * Everything of a learner's cards, a file a deck, of which never more than one is at hand. As Markdown the cards that are in
 * play, with schedules and reviews, which an import reads back whole; as CSV those out of play, too.
 */
export async function* exportLearner(
  cards: CardStore,
  learner: LearnerKey,
  { format, deck: only }: ExportOptions,
): AsyncGenerator<ExportedFile> {
  const titles = new Map((await cards.decks(learner)).map(({ id, title }) => [id, title]));
  let deck: string | null = null;
  let held: { card: Card; origin: CardOrigin }[] = [];
  const file = (): ExportedFile[] => {
    if (deck === null || held.length === 0) return [];
    const inOrder = held.sort((a, b) => a.card.position - b.card.position);
    const title = titles.get(deck) ?? deck;
    const text =
      format === 'csv'
        ? csvLines([COLUMNS, ...inOrder.map(({ card, origin }) => cardRow(card, origin))])
        : deckNote(
            title,
            inOrder.map(({ card, origin }) => exportedCard(card, origin, title)),
          );
    return [{ path: `${deck}.${format === 'csv' ? 'csv' : 'md'}`, text, cards: held.length }];
  };
  // They come in the order of their keys, deck by deck.
  for await (const { card, origin } of cards.cards(learner)) {
    if ((only !== null && card.deck !== only) || (format === 'markdown' && !card.inPlay)) continue;
    if (card.deck !== deck) {
      yield* file();
      [deck, held] = [card.deck, []];
    }
    held.push({ card, origin });
  }
  yield* file();
}

/** A card with all that is kept of it. */
export function exportedCard(card: Card, { heading, blockId }: CardOrigin, deckTitle: string): ExportedCard {
  const { deck, front, back, accepted, items, options, hint, context, pictures, schedule, reviews, learnedAnswers } =
    card;
  return {
    ...{ deck, deckTitle, heading, blockId, front, back, accepted, items, options, hint },
    ...(context !== undefined && { context }),
    ...(pictures && { pictures }),
    memory: { schedule, reviews, learnedAnswers },
  };
}
