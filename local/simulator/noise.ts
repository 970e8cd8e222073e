import { distance } from 'fastest-levenshtein';
import type { InteractionModel } from './interaction-model.ts';
import { misheardWordsOf } from './misheard-words.ts';
import { seededRandom } from './random.ts';
import { comparable } from './recogniser.ts';

/** How a recogniser and the model behind it err, the same for the same seed. */
export interface Noise {
  /** The words as they are written down; null where nothing was understood and Alexa sends no text. */
  words(heard: string): string | null;
  /** Of the intents that an utterance may be taken for, the one that it is; the likeliest stands first. */
  intent(likely: readonly [string, ...string[]]): string;
  /** Whether the voice is known this time: a person stands in some requests of a conversation and not in others. */
  knowsVoice(): boolean;
}

/** How often each happens; together a third of what is said does not arrive as it was meant. */
const SOUNDS_ALIKE = 0.1;
const LITTLE_WORDS = 0.08;
const CUT_OFF = 0.05;
const NOTHING = 0.05;
const WRONG_INTENT = 0.15;

export function createNoise(seed: number, locale: string): Noise {
  const random = seededRandom(seed);
  const { soundAlike, little } = misheardWordsOf(locale);
  const otherwise = (word: string): string => {
    const group = soundAlike.find((one) => one.includes(word)) ?? [];
    return random.anyOf(group.filter((one) => one !== word)) ?? word;
  };
  return {
    words(heard) {
      const all = heard.split(' ');
      const drawn = random.next();
      if (drawn < NOTHING) return null;
      if (drawn < NOTHING + CUT_OFF) return all.slice(0, Math.max(1, Math.ceil(all.length / 2))).join(' ');
      if (drawn < NOTHING + CUT_OFF + LITTLE_WORDS) {
        const left = all.filter((word) => !little.has(word));
        return left.length === 0 ? heard : left.join(' ');
      }
      return drawn < NOTHING + CUT_OFF + LITTLE_WORDS + SOUNDS_ALIKE ? all.map(otherwise).join(' ') : heard;
    },
    intent: ([likeliest, ...others]) =>
      random.happens(WRONG_INTENT) ? (random.anyOf(others) ?? likeliest) : likeliest,
    knowsVoice: () => random.happens(0.8),
  };
}

/** Of an utterance's letters so many may differ from a sample's, for it to be taken for the sample. */
const NEAR = 0.34;

/**
 * The intents of samples without slots that an utterance resembles, nearest first: "Alexa can also match utterances that
 * are not exactly the samples", to any intent that is near.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/best-practices-for-sample-utterances-and-custom-slot-type-values.html
 */
export function nearIntents(heard: string, { intents }: InteractionModel): string[] {
  const words = comparable(heard);
  return intents
    .map(({ name, samples = [] }) => ({ name, far: Math.min(1, ...samples.map((sample) => farness(words, sample))) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

function farness(words: string, sample: string): number {
  if (sample.includes('{')) return 1;
  const longest = Math.max(words.length, sample.length);
  // What differs in length alone by more is not measured.
  if (Math.abs(words.length - sample.length) > longest * NEAR) return 1;
  return distance(words, comparable(sample)) / longest;
}
