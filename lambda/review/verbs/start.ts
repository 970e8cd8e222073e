import type { Deck } from '../../domain/deck.ts';
import { findDeck } from '../../domain/deck-name.ts';
import { deckNameWordsOf } from '../../languages/deck-name-words.ts';
import type { Offer } from '../../domain/reply.ts';
import { askNext } from '../ask.ts';
import { launch } from './launch.ts';
import { repeat, repeatWith } from './repeat.ts';
import { withReview } from '../scope.ts';
import type { Decision, Turn, Verb } from '../turn.ts';

/** A longer name than this, characters, was misheard: it is not read back. */
const NAME_SAID = 60;

/** Starts a review: all due cards, or one deck by name. */
export const start: Verb = async (turn) => {
  const { command } = turn;
  const deckName = command.kind === 'start' ? command.deckName : null;
  if (deckName === null) return startAll(turn);
  const deck = findDeck(deckName, await turn.store.decks(turn.learnerKey), deckNameWordsOf(turn.locale));
  if (deck === null) {
    const said = deckName.length <= NAME_SAID ? deckName : null;
    return repeatWith(turn, [{ act: 'trouble', trouble: 'no-such-deck', deckName: said }], 'again');
  }
  if (deck.cardCount === 0)
    return repeatWith(turn, [{ act: 'trouble', trouble: 'empty-deck', deckName: deck.title }], 'again');
  return startDeck(turn, deck);
};

/** Starts a review of one deck. */
export async function startDeck(turn: Turn, deck: Deck): Promise<Decision> {
  const review = await withReview(turn, { deck: deck.id });
  const { due, fresh } = review.queue;
  // Named, a deck is gone through even when nothing of it is due.
  const ahead = due.length === 0 && fresh.length === 0;
  return begin(ahead ? await withReview(turn, { deck: deck.id, ahead }) : review);
}

async function startAll(turn: Turn): Promise<Decision> {
  if (turn.phase.kind === 'offer') {
    return turn.phase.offer === 'review-ahead' ? goAhead(turn) : goOn(turn, turn.phase.offer);
  }
  const { learner, hints } = turn;
  const isUnderWay = hints.asked !== null && learner.session?.deck === null && !learner.session.ahead;
  if (isUnderWay) return repeat(turn);
  const review = await withReview(turn);
  const { due, fresh } = review.queue;
  return due.length + fresh.length > 0 ? begin(review) : launch(turn);
}

/** The learner took up an offer of new cards, or of more of them. */
export async function goOn(turn: Turn, offer: Exclude<Offer, 'review-ahead'>): Promise<Decision> {
  const { session } = turn.learner;
  return begin(
    await withReview(turn, { deck: session?.deck ?? null, limit: offer === 'more' ? null : (session?.limit ?? null) }),
  );
}

/** The learner wants to go through cards that are not due. */
export async function goAhead(turn: Turn): Promise<Decision> {
  return begin(await withReview(turn, { ahead: true }));
}

async function begin(turn: Turn): Promise<Decision> {
  return askNext(turn, {
    acts: [],
    learner: turn.learner,
    hints: { ...turn.hints, skipped: [], next: [] },
    lead: 'plain',
  });
}
