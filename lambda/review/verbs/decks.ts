import { repeatWith } from './repeat.ts';
import type { Verb } from '../turn.ts';

/** As many titles as one breath holds. */
const TITLES_SPOKEN = 5;

/** Which decks there are. */
export const decks: Verb = async (turn) => {
  const titles = (await turn.store.decks(turn.learnerKey))
    .filter(({ cardCount }) => cardCount > 0)
    .map(({ title }) => title);
  if (titles.length === 0) return repeatWith(turn, [{ act: 'trouble', trouble: 'no-cards', deckName: null }]);
  const spoken = titles.slice(0, TITLES_SPOKEN);
  return repeatWith(turn, [{ act: 'decks', titles: spoken, more: titles.length - spoken.length }], 'again');
};
