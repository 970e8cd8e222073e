import type { Model } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/** Trained by `npm run train:grading`; never at install or test time. */
export const WEIGHTS = weights as unknown as Model;
