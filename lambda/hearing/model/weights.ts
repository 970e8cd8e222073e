import { onFirstUse } from '../../domain/on-first-use.ts';
import { LOCALES, knownLocale } from '../../languages/languages.ts';
import { type HearingModel, type PackedModel, unpacked } from './model.ts';
import stored from './weights.json' with { type: 'json' };

/** The language of the phrases that it was trained on. */
const TRAINED_ON = 'en-';

const trained = onFirstUse(() => unpacked(stored as PackedModel));

/**
 * Trained by `npm run train:hearing`; unpacked when something is first heard that no phrase settles. Null for a language
 * of which there are no phrases to train on.
 * @param locale BCP 47
 */
export function hearingModel(locale: string): HearingModel | null {
  if (!(knownLocale(locale) ?? LOCALES[0]).startsWith(TRAINED_ON)) return null;
  return trained();
}
