import type { Aside, Connectable, ProgressTopic } from '../domain/command.ts';
import { plainText } from '../domain/plain-text.ts';
import { expectsYesOrNo } from '../grading/expects-yes-or-no.ts';
import { grade } from '../grading/grade.ts';
import type { Gradable, Judgement } from '../grading/judgement.ts';
import type { CommandName, Meaning } from '../languages/meanings.ts';
import type { ListeningPhase } from './listening-phase.ts';
import { featuresOf, seenOf } from './model/features.ts';
import { type HearingModel, probabilities } from './model/model.ts';
import { hearingModel } from './model/weights.ts';
import { isNoAnswer, namesNothing } from './no-answer.ts';
import { type PhraseMeaning, heardWords, phraseMeanings } from './phrase-meanings.ts';
import { type Understanding, understandingOf } from './understanding.ts';
import { isWaitingAnswer } from './waiting-answer.ts';
import { weigh, weighedWithoutModel } from './weigh.ts';

export interface HearingContext {
  readonly phase: ListeningPhase;
  /** The card that waits, in the phase 'question'; else null. */
  readonly card: Gradable | null;
  /** BCP 47; where its language has no phrases, the American ones count. */
  readonly locale: string;
  /** Backs of other cards of the deck. */
  readonly siblings?: readonly string[];
  /** The value that Alexa's entity resolution matched, where it matched one. */
  readonly resolved?: string | null;
}

/** What was heard is one of these. */
export type Heard =
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      /**
       * As it was heard: the deck's name for 'start-deck', for 'undo' the answer that is meant instead, for 'no' to a
       * self-check the answer that is said to have been meant. For 'whats-due' 'next-day', where the next day is asked
       * for; for 'connect' 'notes' or 'page', where named; for 'progress' its topic, where one is; for 'too-hard' 'waiting', where it is said of the question
       * that waits.
       */
      readonly argument: string | null;
    }
  /** An answer to the card that waits, with what the grader says of it. */
  | { readonly kind: 'attempt'; readonly judgement: Judgement }
  /** Never judged, and at most a word in return. */
  | { readonly kind: 'aside'; readonly aside: Aside }
  /** Neither surely an answer nor surely anything else: to be asked again, never marked wrong. */
  | { readonly kind: 'unclear' };

/** A learner says no more than this in one breath, characters; the rest is left out. */
const LONGEST_HEARD = 500;
/** A phrase of so few words is an attempt where the grader thinks it so likely right, whatever else it means. */
const SHORT = 3;
const LIKELY = 0.8;
/** No command is longer, whatever politeness stands around it, characters. */
const LONGEST_COMMAND = 160;

/**
 * Understands what a learner said, by the phase, the waiting card and the language's phrases: pure, offline,
 * deterministic; never throws. What is or sounds like the card's answer is an attempt even where it is a command's
 * phrase ("skip", asked what a turn without a move is called). Where nothing waits to be answered, nothing is an attempt.
 * @param heard the recogniser's text
 */
export function hear(heard: string, context: HearingContext): Heard {
  return hearBy(hearingModel, heard, context);
}

/** Like {@link hear}, by another model. */
export function hearBy(
  modelOf: (locale: string) => HearingModel | null,
  heard: string,
  context: HearingContext,
): Heard {
  const text = heard.slice(0, LONGEST_HEARD);
  const { phase, locale, siblings = [], resolved = null } = context;
  const understanding = understandingOf(locale);
  const words = heardWords(text, understanding);
  const card = phase === 'question' ? context.card : null;
  const judgement = card === null ? null : grade(card, text, { locale, siblings, resolved });
  const meanings = text.length <= LONGEST_COMMAND ? phraseMeanings(words, understanding) : [];
  const meant = judgesItself(text, phase, understanding) ?? withRestated(likeliest(meanings, phase), meanings, phase);
  const isNoTruth = judgement?.rule === 'truth' && isAboutElse(meant);
  if (card !== null && judgement !== null && !isNoTruth && isWaitingAnswer(card, text, judgement, locale))
    return { kind: 'attempt', judgement };
  const sound = soundMeant(text, phase, understanding);
  if (sound !== null) return sound;
  if (words.isHesitation) return { kind: 'aside', aside: 'thinking-aloud' };
  if (words.words.length === 0) return UNCLEAR;
  if (card !== null && judgement !== null && !isNoTruth) {
    const isYesOrNo = meant?.meaning === 'yes' || meant?.meaning === 'no';
    const answers = [...(card.options ?? []), ...card.accepted];
    const isShort = words.words.length <= SHORT;
    const isAccepted =
      meant === null || meant.isLoose
        ? judgement.verdict === 'accept' || judgement.rule === 'part' || judgement.feedback?.kind === 'turned'
        : isShort && judgement.score >= LIKELY;
    const expects = expectsYesOrNo({ back: card.back, options: answers }, locale);
    if (isAccepted || (isYesOrNo && expects)) return { kind: 'attempt', judgement };
    // Of "war das richtig" Alexa may pass on the last word only.
    if (!expects && meant === null && judgement.verdict !== 'accept' && isVerdict(text, understanding)) return UNCLEAR;
  }
  const about: About = { words: words.words, phase, understanding };
  if (meant !== null && (!meant.isLoose || isRestating(meant))) return meaningHeard(meant, about);
  const model = modelOf(locale);
  const seen = seenOf({ heard: words, phase, judgement, loose: meant?.meaning ?? null }, understanding);
  const weighing = { phase, words: words.words.length, loose: meant, isFamiliar: seen.strange === 0 };
  const weighed =
    model === null ? weighedWithoutModel(weighing) : weigh(model, probabilities(model, featuresOf(seen)), weighing);
  switch (weighed.kind) {
    case 'meaning':
      // "The other one" asks for nothing that can be done.
      if (meant === null && namesNothing(words, understanding)) return UNCLEAR;
      return meaningHeard(
        [meant, ...meanings].find((one) => one?.meaning === weighed.meaning) ?? named(weighed.meaning),
        about,
      );
    case 'attempt':
      if (judgement === null || (judgement.verdict !== 'accept' && isNoAnswer(words, understanding))) return UNCLEAR;
      return { kind: 'attempt', judgement };
    case 'unclear':
      return UNCLEAR;
  }
}

const named = (meaning: Meaning): PhraseMeaning => ({ meaning, argument: null, isLoose: true });

const UNCLEAR: Heard = { kind: 'unclear' };

/** What an argument is read from that no slot holds. */
interface About {
  readonly words: readonly string[];
  readonly phase: ListeningPhase;
  readonly understanding: Understanding;
}

function meaningHeard({ meaning, argument }: PhraseMeaning, about: About): Heard {
  // Which deck is meant cannot be guessed.
  if (meaning === 'start-deck' && argument === null) return UNCLEAR;
  if (isAside(meaning)) return { kind: 'aside', aside: meaning };
  return { kind: 'command', command: meaning, argument: argument ?? argumentIn(meaning, about) };
}

function argumentIn(
  meaning: Meaning,
  { words, phase, understanding }: About,
): Connectable | ProgressTopic | 'next-day' | 'waiting' | null {
  const { tomorrow, pointing, connectables, progressTopics } = understanding;
  const holds = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  if (meaning === 'whats-due') return holds(tomorrow) ? 'next-day' : null;
  if (meaning === 'progress') return progressTopics.find(([, some]) => holds(some))?.[0] ?? null;
  // "Connect my notes to the page": what is to be connected comes first.
  if (meaning === 'connect')
    return words.map((word) => connectables.get(word)).find((one) => one !== undefined) ?? null;
  const isOfWaiting = meaning === 'too-hard' && phase === 'question' && holds(pointing.waits) && !holds(pointing.past);
  return isOfWaiting ? 'waiting' : null;
}

const isVerdict = (text: string, { hadIt, hadItNot }: Understanding): boolean =>
  hadIt.has(plainText(text)) || hadItNot.has(plainText(text));

/** "Uh huh" is a yes where one is waited for, and elsewhere a sound. */
function soundMeant(text: string, phase: ListeningPhase, { yesSounds, noSounds }: Understanding): Heard | null {
  const said = plainText(text);
  const command = yesSounds.has(said) ? 'yes' : noSounds.has(said) ? 'no' : null;
  if (command === null) return null;
  return phase === 'self-check' || phase === 'offer'
    ? { kind: 'command', command, argument: null }
    : { kind: 'aside', aside: 'thinking-aloud' };
}

/** To "Did you have it?" "right" and "wrong" are the answer; elsewhere they are words like any others. */
function judgesItself(text: string, phase: ListeningPhase, { hadIt, hadItNot }: Understanding): PhraseMeaning | null {
  if (phase !== 'self-check') return null;
  const said = plainText(text);
  if (hadIt.has(said)) return { meaning: 'yes', argument: null, isLoose: false };
  return hadItNot.has(said) ? { meaning: 'no', argument: null, isLoose: false } : null;
}

/** What says yes or no, or right or wrong, in so many words. */
const TRUTHS: ReadonlySet<Meaning> = new Set(['yes', 'no', 'maybe', 'i-was-right', 'that-was-wrong']);

/** "Don't say it" holds a no, and says none. */
const isAboutElse = (meant: PhraseMeaning | null): boolean =>
  meant !== null && !meant.isLoose && !TRUTHS.has(meant.meaning);

/** "I meant the nucleus": the words before an answer say it all, whatever the answer is. */
const isRestating = ({ meaning, argument }: PhraseMeaning): boolean => meaning === 'undo' && argument !== null;

/** "No, I meant the nucleus", said to "Did you have it?": a no, and what was meant. */
const withRestated = (
  meant: PhraseMeaning | null,
  meanings: readonly PhraseMeaning[],
  phase: ListeningPhase,
): PhraseMeaning | null =>
  phase === 'self-check' && meant?.meaning === 'no' && meant.isLoose
    ? { ...meant, argument: meanings.find(isRestating)?.argument ?? null }
    : meant;

const AGREEING: ReadonlySet<Meaning> = new Set(['yes', 'no', 'maybe']);
const STARTING: ReadonlySet<Meaning> = new Set(['start', 'start-deck']);

/**
 * Where yes or no is waited for, that is what is meant before all else, and where nothing is, a start; elsewhere yes
 * last.
 */
export function likeliest(meanings: readonly PhraseMeaning[], phase: ListeningPhase): PhraseMeaning | null {
  const first: ReadonlySet<Meaning> | null = phase === 'question' ? null : phase === 'idle' ? STARTING : AGREEING;
  // Any words can be a deck's name: a phrase that is known word for word is none.
  const isExact = meanings[0]?.isLoose === false;
  const expected = meanings.find(
    ({ meaning, isLoose }) =>
      (first?.has(meaning) ?? !AGREEING.has(meaning)) && !(isExact && isLoose && meaning === 'start-deck'),
  );
  // "Yes, that's it" ends no review, though "that's it" does.
  const agreed = isExact ? meanings[0] : undefined;
  if (phase === 'question' && agreed?.meaning === 'yes' && expected?.meaning === 'stop') return agreed;
  // "No, that wasn't my answer" says nothing of what the learner had.
  const isTakenBack =
    phase === 'self-check' && isExact && meanings[0]?.meaning === 'undo' && expected?.isLoose === true;
  if (isTakenBack) return meanings[0] ?? null;
  // Where the answer was read out, "what's the answer" is no giving up.
  const again = phase === 'self-check' ? meanings.find(({ meaning }) => meaning === 'say-answer-again') : undefined;
  return expected ?? again ?? meanings[0] ?? null;
}

const isAside = (meaning: Meaning): meaning is Aside =>
  meaning === 'thinking-aloud' || meaning === 'swearing' || meaning === 'off-topic';
