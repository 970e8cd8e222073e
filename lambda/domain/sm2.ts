import { default_w } from 'ts-fsrs';

const [LOWEST, HIGHEST] = [1, 10] as const;
const STABILITY_AT_LEAST = 0.1;
/** What SM-2 gives a card that it knows nothing of. */
const EASE = 2.5;
/** So many of a hundred cards are remembered when SM-2 asks them. */
const RETENTION = 0.9;

/**
 * FSRS's memory of a card that SM-2 scheduled: at its interval nine of ten are remembered, and of its ease that
 * difficulty under which the interval would grow as much.
 * https://github.com/open-spaced-repetition/fsrs-rs (`memory_state_from_sm2`)
 * @param intervalDays the last interval
 * @param ease 2.5 for 250 %; 0 where there is none
 */
export function stateOfSm2(
  intervalDays: number,
  ease: number,
): { readonly stability: number; readonly difficulty: number } {
  const stability = Math.max(intervalDays, STABILITY_AT_LEAST);
  const [w8 = 0, w9 = 0, w10 = 0] = default_w.slice(8, 11);
  const growth = Math.exp(w8) * stability ** -w9 * Math.expm1((1 - RETENTION) * w10);
  const difficulty = 11 - ((ease > 1 ? ease : EASE) - 1) / growth;
  return { stability, difficulty: Math.min(Math.max(difficulty, LOWEST), HIGHEST) };
}
