/** How a learner wants to be spoken to. */
export interface Manner {
  /** Percent of the voice's own speed: one of SPEEDS. */
  readonly ratePercent: number;
  readonly length: 'short' | 'usual' | 'long';
}

export const USUAL_MANNER: Manner = { ratePercent: 100, length: 'usual' };

/** Slow enough to write along, fast enough to still be understood; Alexa would go from 20 % to 200 %. */
const SPEEDS = [70, 85, 100, 115, 130] as const;
const LENGTHS = ['short', 'usual', 'long'] as const;

export type MannerChange = 'slower' | 'faster' | 'normal-speed' | 'shorter' | 'longer';

/** The manner one step on; the same one where there is no further step. */
export function changed(manner: Manner, change: MannerChange): Manner {
  switch (change) {
    case 'slower':
      return { ...manner, ratePercent: SPEEDS.findLast((speed) => speed < manner.ratePercent) ?? manner.ratePercent };
    case 'faster':
      return { ...manner, ratePercent: SPEEDS.find((speed) => speed > manner.ratePercent) ?? manner.ratePercent };
    case 'normal-speed':
      return { ...manner, ratePercent: USUAL_MANNER.ratePercent };
    case 'shorter':
      return { ...manner, length: LENGTHS[Math.max(0, LENGTHS.indexOf(manner.length) - 1)] ?? 'short' };
    case 'longer':
      return { ...manner, length: LENGTHS[LENGTHS.indexOf(manner.length) + 1] ?? 'long' };
  }
}
