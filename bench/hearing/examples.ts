import { textHash } from '../../lambda/domain/text-hash.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { Gradable, Judgement } from '../../lambda/grading/judgement.ts';
import { likeliest } from '../../lambda/hearing/hear.ts';
import type { ListeningPhase } from '../../lambda/hearing/listening-phase.ts';
import { featuresOf, seenOf } from '../../lambda/hearing/model/features.ts';
import { parsePatterns } from '../../lambda/hearing/patterns/parse.ts';
import { heardWords, phraseMeanings } from '../../lambda/hearing/phrase-meanings.ts';
import { sharedParts, understandingOf } from '../../lambda/hearing/understanding.ts';
import { textsOf } from '../../lambda/languages/commands.ts';
import { commandsOf, heardPatternsOf } from '../../lambda/languages/languages.ts';
import { cardOf, type JudgedCase } from '../../local/grading-case.ts';
import { waitingCard } from '../../local/hearing-case.ts';
import type { JudgedHearing } from './collections.ts';
import type { OwnAnswer, OwnPhrase } from './own-phrases.ts';
import type { Random } from '../../local/simulator/random.ts';
import { spokenPattern } from './spoken-pattern.ts';

export interface HearingExample {
  readonly want: string;
  readonly features: readonly number[];
  readonly weight: number;
  /** Examples of one group are trained on together or not at all. */
  readonly group: string;
}

const LOCALE = 'en-US';
/** A phrase that somebody said counts as much as so many that patterns make up. */
const SAID_WEIGHT = 3;
const ANSWER_WEIGHT = 4;

export const exampleOf = (one: JudgedHearing): HearingExample => ({
  want: one.want,
  features: features(one.heard, one.phase, waitingCard(one), one.locale),
  weight: SAID_WEIGHT,
  group: one.source,
});

/** An answer where it is waited for, and a few where nothing or something else is. */
export function answerExamplesOf(one: JudgedCase): HearingExample[] {
  const group = questionGroup(one.question);
  const example = (phase: ListeningPhase, card: Gradable | null): HearingExample => ({
    want: 'attempt',
    features: features(one.given, phase, card, LOCALE),
    weight: ANSWER_WEIGHT,
    group,
  });
  const elsewhere = OTHER_PHASES[textHash(one.given) % OTHER_PHASES_EVERY];
  return [example('question', cardOf(one)), ...(elsewhere === undefined ? [] : [example(elsewhere, null)])];
}

const OTHER_PHASES: readonly ListeningPhase[] = ['self-check', 'offer', 'idle'];
const OTHER_PHASES_EVERY = 24;

/** A judged answer as something that was heard. */
export const answerAsHearing = ({ question, expected, given, human }: JudgedCase): JudgedHearing => ({
  phase: 'question',
  question,
  expected,
  heard: given,
  want: 'attempt',
  right: human,
  deck: null,
  source: 'answers',
  locale: LOCALE,
});

export const questionGroup = (question: string): string => `question ${String(textHash(question.toLowerCase()))}`;

/** Texts that the language's own patterns stand for, some with politeness around them. */
export function patternExamples(
  locale: string,
  perMeaning: number,
  cards: readonly Gradable[],
  random: Random,
): HearingExample[] {
  const patterns = heardPatternsOf(locale);
  const framed = framedBy(locale, random);
  const shared = sharedParts(patterns);
  const filler = (): string => random.anyOf(cards)?.back.toLowerCase().split(' ').slice(0, 3).join(' ') ?? 'this';
  return Object.entries(patterns.meanings).flatMap(([want, list]) => {
    const all = parsePatterns(list, shared);
    const texts = new Set<string>();
    for (let i = 0; i < perMeaning; i += 1) {
      const pattern = random.anyOf(all);
      if (pattern === null) continue;
      texts.add(framed(spokenPattern(pattern, random, filler).join(' ')));
    }
    return [...texts].map((text) => {
      const phase = phaseFor(want, random.next());
      const card = phase === 'question' ? random.anyOf(cards) : null;
      return { want, features: features(text, phase, card, locale), weight: 1, group: 'patterns' };
    });
  });
}

/** What is often said after a remark to somebody else. */
const WITH_REMARKS: ReadonlySet<string> = new Set(['repeat', 'wait', 'stop', 'skip']);

/** The project's own phrases, each as it stands and with politeness around it, wherever it may be said. */
export function phraseExamples(
  locale: string,
  phrases: readonly OwnPhrase[],
  cards: readonly Gradable[],
  random: Random,
): HearingExample[] {
  const framed = framedBy(locale, random);
  const beside = phrases.filter(({ want }) => want === 'off-topic').map(({ text }) => text);
  // "The dog barked, say that again": a remark to others, and what is meant.
  const afterRemark = (text: string): string => `${random.anyOf(beside) ?? ''} ${text}`;
  return phrases.flatMap(({ want, text }) =>
    [text, text, framed(text), WITH_REMARKS.has(want) ? afterRemark(text) : framed(text)].map((heard) => {
      const phase = phaseFor(want, random.next());
      const card = phase === 'question' ? random.anyOf(cards) : null;
      return { want, features: features(heard, phase, card, locale), weight: SAID_WEIGHT, group: 'phrases' };
    }),
  );
}

/** To so many other cards an answer is tried, where it is wrong. */
const OTHER_CARDS = 6;

/** The project's own answers: to their card, to others, where they are wrong, and where nothing waits for one. */
export function ownAnswerExamples(locale: string, answers: readonly OwnAnswer[], random: Random): HearingExample[] {
  const cards = answers.map(({ card }) => card);
  const attempt = (said: string, phase: ListeningPhase, card: Gradable | null): HearingExample => ({
    want: 'attempt',
    features: features(said, phase, card, locale),
    weight: ANSWER_WEIGHT,
    group: 'phrases',
  });
  return answers.flatMap(({ card, said }) =>
    said.flatMap((text) => [
      attempt(text, 'question', card),
      ...Array.from({ length: OTHER_CARDS }, () => attempt(text, 'question', random.anyOf(cards))),
      ...(random.happens(0.1) ? [attempt(text, random.anyOf(OTHER_PHASES) ?? 'idle', null)] : []),
    ]),
  );
}

/** Puts politeness of the language around some texts. */
function framedBy(locale: string, random: Random): (text: string) => string {
  const commands = commandsOf(locale);
  const [openings, endings] = [textsOf(commands.openings), textsOf(commands.endings)];
  return (text) =>
    [random.happens(0.15) ? random.anyOf(openings) : null, text, random.happens(0.15) ? random.anyOf(endings) : null]
      .filter(Boolean)
      .join(' ');
}

function phaseFor(want: string, chance: number): ListeningPhase {
  if (want === 'yes' || want === 'no' || want === 'maybe')
    return chance < 0.4 ? 'self-check' : chance < 0.8 ? 'offer' : 'question';
  return chance < 0.85 ? 'question' : chance < 0.9 ? 'self-check' : chance < 0.95 ? 'offer' : 'idle';
}

function features(text: string, phase: ListeningPhase, card: Gradable | null, locale: string): number[] {
  const understanding = understandingOf(locale);
  const heard = heardWords(text, understanding);
  const judgement: Judgement | null = card === null ? null : grade(card, text, { locale });
  const meant = likeliest(phraseMeanings(heard, understanding), phase);
  return featuresOf(
    seenOf({ heard, phase, judgement, loose: meant?.isLoose === true ? meant.meaning : null }, understanding),
  );
}
