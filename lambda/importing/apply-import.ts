import type { Card } from '../domain/card.ts';
import type { Deck } from '../domain/deck.ts';
import type { CardStore, LearnerKey } from '../ports.ts';
import type { ImportPlan } from './plan-import.ts';

const ANSWERS_KEPT = 40;
const ANSWER_LENGTH = 60;

/**
 * Writes what a plan changes, then the decks it touched, with their cards counted. A deck that is new is written first,
 * empty: where the import is cut short, its cards are not left without a deck.
 */
export async function applyImport(
  { writes, decks }: ImportPlan,
  { cards, learner }: { readonly cards: CardStore; readonly learner: LearnerKey },
): Promise<void> {
  const before = new Map((await cards.decks(learner)).map((deck) => [deck.id, deck]));
  for (const [id, title] of decks) {
    if (title !== null && !before.has(id)) await cards.saveDeck(learner, { id, title, cardCount: 0, answers: [] });
  }
  await cards.write(learner, writes);
  const inPlay = new Map<string, Card[]>([...decks.keys()].map((id) => [id, []]));
  for await (const { card } of cards.cards(learner)) if (card.inPlay) inPlay.get(card.deck)?.push(card);
  for (const [id, held] of inPlay) {
    const old = before.get(id);
    const deck = deckOf({ id, title: decks.get(id) ?? old?.title ?? id }, held);
    if (!sameDeck(deck, old)) await cards.saveDeck(learner, deck);
  }
}

/** A deck's count and decoys, from the cards it holds now. */
function deckOf({ id, title }: Pick<Deck, 'id' | 'title'>, held: readonly Card[]): Deck {
  const answers = [...new Set(held.map(({ back }) => back))].filter((back) => back.length <= ANSWER_LENGTH);
  return { id, title, cardCount: held.length, answers: answers.slice(0, ANSWERS_KEPT) };
}

function sameDeck(a: Deck, b: Deck | undefined): boolean {
  const parts = ({ title, cardCount, answers }: Deck): string => JSON.stringify([title, cardCount, answers]);
  return b !== undefined && parts(a) === parts(b);
}
