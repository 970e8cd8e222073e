import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { allDecksOf, whenRead } from '../when-read.ts';

/** As many titles as one breath holds. */
const TITLES_SPOKEN = 5;

/** Which decks there are. */
export const decks: Verb = {
  ...RATES_NOTHING,
  reads: ['all-decks'],
  decide: (state) =>
    whenRead(allDecksOf(state), (all) => {
      const titles = all.filter(({ cardCount }) => cardCount > 0).map(({ title }) => title);
      if (titles.length === 0) return sayAgain(state, [{ act: 'trouble', trouble: 'no-cards', deckName: null }]);
      const spoken = titles.slice(0, TITLES_SPOKEN);
      return sayAgain(state, [{ act: 'decks', titles: spoken, more: titles.length - spoken.length }], 'again');
    }),
};
