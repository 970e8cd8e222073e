/** How many derived cards an author wants of a note: all that can be asked, the likely ones, the surest, or none. */
export const DERIVE_LEVELS = ['none', 'few', 'some', 'all'] as const;
export type DeriveLevel = (typeof DERIVE_LEVELS)[number];
export const isDeriveLevel = (text: unknown): text is DeriveLevel => DERIVE_LEVELS.some((level) => level === text);

/** The least worth that is asked at each level, 0 to 1: chosen where the training's folds meet precision. */
const LEAST: Readonly<Record<DeriveLevel, number>> = { none: 2, few: 0.75, some: 0.4, all: 0 };

export const isWanted = (worth: number, level: DeriveLevel): boolean => worth >= LEAST[level];
