import { sayAgain } from '../say-again.ts';
import type { Decision, State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { type Missing, allDecksOf, whenRead } from '../when-read.ts';

/** As many titles as one breath holds. */
const TITLES_SPOKEN = 5;

/** Which decks there are. */
export const decks: Verb = { ...RATES_NOTHING, reads: ['all-decks'], decide: (state) => sayDecks(state, 0) };

/** @param from titles that were said before; once all were, it begins again */
export function sayDecks(state: State, from: number): Decision | Missing {
  return whenRead(allDecksOf(state), (all) => {
    const titles = all.filter(({ cardCount }) => cardCount > 0).map(({ title }) => title);
    if (titles.length === 0) return sayAgain(state, [{ act: 'trouble', trouble: 'no-cards', deckName: null }]);
    const first = from < titles.length ? from : 0;
    const spoken = titles.slice(first, first + TITLES_SPOKEN);
    const listed = first + spoken.length;
    const isRest = first > 0;
    return sayAgain(
      { ...state, hints: { ...state.hints, listed } },
      [{ act: 'decks', titles: spoken, more: titles.length - listed, ...(isRest && { isRest }) }],
      'again',
    );
  });
}
