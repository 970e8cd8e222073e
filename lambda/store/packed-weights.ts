import { WEIGHT_COUNT, type Weights } from '../domain/schedule.ts';

/** Four digits after the point; more make no difference to an interval. */
const PRECISION = 1e4;

/** FSRS's weights as text, each as ten-thousandths in base 36: "1mx zxn 1s0c ...", some ninety bytes. */
export const packWeights = (weights: Weights): string =>
  weights.map((weight) => Math.round(weight * PRECISION).toString(36)).join(' ');

/** The weights of a packed text; null where it is none. */
export function unpackWeights(packed: string): number[] | null {
  const parts = packed.split(' ');
  if (parts.length !== WEIGHT_COUNT || !parts.every((part) => /^-?[0-9a-z]{1,8}$/.test(part))) return null;
  return parts.map((part) => Number.parseInt(part, 36) / PRECISION);
}
