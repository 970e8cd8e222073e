/** Of the speed of the bare SDK that makes the same writes. */
export const SHARE_OF_BARE = { atLeast: 0.7 } as const;
export const PEAK_MB = { atMost: 512 } as const;
export const UNITS_A_NEW_CARD = { atMost: 1.5 } as const;
