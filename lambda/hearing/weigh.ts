import type { Meaning } from '../languages/meanings.ts';
import type { ListeningPhase } from './listening-phase.ts';
import type { HearingModel } from './model/model.ts';
import type { PhraseMeaning } from './phrase-meanings.ts';

/** What the model takes a text for, where no phrase settles it. */
export type Weighed =
  { readonly kind: 'meaning'; readonly meaning: Meaning } | { readonly kind: 'attempt' } | { readonly kind: 'unclear' };

interface Weighing {
  readonly phase: ListeningPhase;
  /** How many words were heard. */
  readonly words: number;
  /** The loose pattern that matches (one with any words, `...`, in it); null where none does. */
  readonly loose: PhraseMeaning | null;
  /** Whether each word stands in some pattern of the language. */
  readonly isFamiliar: boolean;
}

/** So many words that all stand in patterns, and in none together, are more likely a command put another way. */
const FAMILIAR_WORDS = 4;

/** In a language without a model: by the patterns alone. */
export function weighedWithoutModel({ phase, words, loose, isFamiliar }: Weighing): Weighed {
  if (loose !== null) return { kind: 'meaning', meaning: loose.meaning };
  const isAttempt = phase === 'question' && !(isFamiliar && words >= FAMILIAR_WORDS);
  return { kind: isAttempt ? 'attempt' : 'unclear' };
}

/**
 * Chosen on the collected phrases and answers, judged in folds (`npm run train:hearing`, `npm run bench:hearing`): few
 * right answers are held back, and next to none is taken for a command.
 */
const ATTEMPT_FROM = 0.65;
/** The same, and {@link SURE_FROM}, of a model that was trained on few phrases. */
const ATTEMPT_FROM_OF_FEW = 0.5;
const SURE_FROM_OF_FEW = 0.6;
/** With more likelihood than this of being an answer nothing is taken for a command. */
const COMMAND_BELOW = 0.015;
/** Beside the likelihood of being an answer, so much must speak for one meaning. */
const SURE_FROM = 0.4;
/** The same where a loose pattern speaks for a command too. */
const COMMAND_BELOW_WITH_PATTERN = 0.5;
/** Words: a longer text is a command by its phrases only. */
const LONGEST_BY_MODEL = 18;

/**
 * @param likelihoods each class's probability, in the model's order
 */
export function weigh(
  { classes, isTrainedOnFew = false }: HearingModel,
  likelihoods: readonly number[],
  { phase, words, loose }: Weighing,
): Weighed {
  const attempt = likelihoods[classes.indexOf('attempt')] ?? 0;
  if (attempt >= (isTrainedOnFew ? ATTEMPT_FROM_OF_FEW : ATTEMPT_FROM))
    return { kind: phase === 'question' ? 'attempt' : 'unclear' };
  let [best, share]: [(typeof classes)[number], number] = ['attempt', 0];
  let others = 0;
  classes.forEach((name, i) => {
    if (name === 'attempt') return;
    const likelihood = likelihoods[i] ?? 0;
    others += likelihood;
    if (likelihood > share) [best, share] = [name, likelihood];
  });
  const isSure =
    best !== 'attempt' &&
    share >= (isTrainedOnFew ? SURE_FROM_OF_FEW : SURE_FROM) * others &&
    words <= LONGEST_BY_MODEL;
  if (
    loose !== null &&
    attempt < COMMAND_BELOW_WITH_PATTERN &&
    (!isSure || share < OVER_PATTERN * others || phase !== 'question')
  )
    return { kind: 'meaning', meaning: loose.meaning };
  if (best === 'attempt' || !isSure || attempt >= COMMAND_BELOW) return { kind: 'unclear' };
  if (phase === 'question' && best === 'dont-know' && share < SURE_OF_A_MISS * others) return { kind: 'unclear' };
  if (CHANGING.has(best) && share < SURE_OF_A_CHANGE * others) return { kind: 'unclear' };
  return { kind: 'meaning', meaning: best };
}

/** Giving up costs a miss and tells the answer: by the model alone only where hardly anything else can be meant. */
const SURE_OF_A_MISS = 0.9;

/** What ends the review, changes what counts or makes it count less is asked about sooner. */
const CHANGING: ReadonlySet<Meaning> = new Set([
  'stop',
  'undo',
  'i-was-right',
  'that-was-wrong',
  'too-easy',
  'hint',
  'connect',
  'delete-my-data',
]);
const SURE_OF_A_CHANGE = 0.5;

/** So sure of another meaning, the model overrules a pattern in which any words may stand. */
const OVER_PATTERN = 0.75;
