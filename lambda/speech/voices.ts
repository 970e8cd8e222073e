import type { VoicedTexts, VoicedWord } from '../domain/card-voice.ts';
import { withSaidWords, wordPattern } from '../domain/said-words.ts';
import { knownLocale, wordsOf } from '../languages/languages.ts';
import { sayText } from '../languages/say-text.ts';
import type { SpokenForms } from '../languages/spoken-forms.ts';

/**
 * The languages that Alexa's voice speaks by `<lang>`, a locale for each
 * (https://developer.amazon.com/docs/custom-skills/speech-synthesis-markup-language-ssml-reference.html#lang).
 */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  de: ['de-DE'],
  en: ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
  es: ['es-ES', 'es-MX', 'es-US'],
  fr: ['fr-FR', 'fr-CA'],
  hi: ['hi-IN'],
  it: ['it-IT'],
  ja: ['ja-JP'],
  pt: ['pt-BR'],
};

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The locale in which a language is spoken where another one is spoken around it; null where it is the same language, or
 * one that no voice speaks.
 */
export function voiceFor(language: string | undefined, around: string): string | null {
  if (language === undefined || baseOf(language) === baseOf(around)) return null;
  const locales = SPOKEN[baseOf(language)] ?? [];
  const wanted = language.toLowerCase().replaceAll('_', '-');
  return locales.find((locale) => locale.toLowerCase() === wanted) ?? locales[0] ?? null;
}

/** Characters that no text of a note keeps (languages/markup.ts), around what is said in another voice. */
const [OPENS, NAMED, CLOSES] = ['\uE000', '\uE001', '\uE002'] as const;

const MARKED = new RegExp(`(${OPENS}[^${CLOSES}]*${CLOSES})`);

/** A text as it goes to `withVoices`, to be spoken in a locale; null: as what is around it. */
export const inVoice = (text: string, locale: string | null): string =>
  locale === null || text === '' ? text : `${OPENS}${locale}${NAMED}${text}${CLOSES}`;

/** Escaped text with the tags of its voices. What was cut in the middle is closed, and no voice stands in another. */
export function withVoices(escaped: string): string {
  let isOpen = false;
  const tagged = escaped.replace(
    new RegExp(`${OPENS}([\\w-]*)${NAMED}|[${OPENS}${NAMED}${CLOSES}]`, 'g'),
    (mark, locale?: string) => {
      if (locale !== undefined && !isOpen) {
        isOpen = true;
        return `<lang xml:lang="${locale}">`;
      }
      if (mark !== CLOSES || !isOpen) return '';
      isOpen = false;
      return '</lang>';
    },
  );
  return isOpen ? `${tagged}</lang>` : tagged;
}

/** How a text of a note is said in a reply, and in which voice all of it. */
export interface Voicing {
  readonly said: (text: string, written: string) => string;
  readonly voiceOf: (written: string) => string | null;
}

/**
 * @param locale of the reply, with its forms
 * @param voiced the texts of cards of which it is known how they are said
 */
export function voicing(locale: string, forms: SpokenForms, voiced: readonly VoicedTexts[]): Voicing {
  const cardOf = (written: string): VoicedTexts | undefined => voiced.find(({ texts }) => texts.includes(written));
  const voiceOf = (written: string): string | null => voiceFor(cardOf(written)?.language, locale);
  return {
    voiceOf,
    said: (text, written) => {
      const voice = voiceOf(written);
      const isKnown = voice !== null && knownLocale(voice) !== null;
      const own = isKnown ? wordsOf(voice).spoken : forms;
      const { words = [] } = cardOf(written) ?? {};
      const said = sayText(withSaidWords(text, words), own);
      // Within a voice of its own a word has no other.
      return voice === null ? withForeignWords(said, words, { locale, forms }) : said;
    },
  };
}

const withForeignWords = (
  text: string,
  words: readonly VoicedWord[],
  { locale, forms }: { readonly locale: string; readonly forms: SpokenForms },
): string =>
  words.reduce((now, { written, said = written, language }) => {
    const voice = voiceFor(language, locale);
    const spoken = sayText(said, forms);
    if (voice === null || spoken === '') return now;
    return now
      .split(MARKED)
      .map((part) =>
        part.startsWith(OPENS) ? part : part.replace(wordPattern(spoken), (word) => inVoice(word, voice)),
      )
      .join('');
  }, text);
