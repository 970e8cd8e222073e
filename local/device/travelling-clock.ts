/** A clock that goes as this machine's does, and can be put forward. */
export interface TravellingClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  advance(ms: number): void;
}

export function travellingClock(): TravellingClock {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    advance(ms) {
      aheadMs += ms;
    },
  };
}
