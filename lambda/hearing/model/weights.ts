import { onFirstUse } from '../../domain/on-first-use.ts';
import { LOCALES, knownLocale } from '../../languages/languages.ts';
import { type HearingModel, type PackedModel, unpacked } from './model.ts';
import german from './weights-de.json' with { type: 'json' };
import english from './weights-en.json' with { type: 'json' };

const TRAINED: Readonly<Record<string, () => HearingModel>> = {
  en: onFirstUse(() => unpacked(english as PackedModel)),
  de: onFirstUse(() => ({ ...unpacked(german as PackedModel), isTrainedOnFew: true })),
};

/**
 * Trained by `npm run train:hearing`; unpacked when something is first heard that no phrase settles. Null for a language
 * of which there are no phrases to train on.
 * @param locale BCP 47; one that is not spoken is heard as the first one
 */
export function hearingModel(locale: string): HearingModel | null {
  const [language = ''] = (knownLocale(locale) ?? LOCALES[0]).split('-');
  return TRAINED[language]?.() ?? null;
}
