import { onFirstUse } from '../domain/on-first-use.ts';
import { unpacked } from './model.ts';
import stored from './weights.json' with { type: 'json' };

/** Trained by `npm run train:grading`, never at install or test time; unpacked when something is first judged by it. */
export const weights = onFirstUse(() => unpacked(stored));
