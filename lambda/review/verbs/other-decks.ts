import type { Verb } from '../verb.ts';
import { RATES_NOTHING } from '../verb.ts';
import { sayDecks } from './decks.ts';

/** "The others": the list of decks goes on where it stopped. */
export const otherDecks: Verb = {
  ...RATES_NOTHING,
  reads: ['all-decks'],
  decide: (state) => sayDecks(state, state.hints.listed),
};
