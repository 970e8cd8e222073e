import type { Heard, HearingContext } from '../../lambda/hearing/hear.ts';
import { waitingCard } from '../../local/hearing-case.ts';
import type { JudgedHearing } from './collections.ts';
import { type CaseTime, percentile } from '../grading/timing.ts';

export interface HeardOutcome {
  readonly one: JudgedHearing;
  readonly heard: Heard;
  readonly tookMs: number;
}

/** What serves the learner as well as what was meant. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  thanks: ['aside'],
  'thinking-aloud': ['wait'],
  maybe: ['unclear'],
  'which-deck': ['list-decks'],
  'list-decks': ['which-deck'],
  'how-many-left': ['progress', 'whats-due'],
  'whats-due': ['how-many-left', 'progress'],
  progress: ['how-many-left', 'whats-due'],
  'say-answer-again': ['repeat', 'dont-know'],
  explain: ['repeat', 'slower', 'help'],
  repeat: ['explain', 'slower'],
  undo: ['that-was-wrong', 'i-was-right'],
  'i-was-right': ['undo', 'what-did-you-hear'],
  slower: ['repeat'],
  help: ['explain'],
  start: ['yes', 'continue'],
  swearing: ['help', 'repeat', 'undo', 'i-was-right', 'stop', 'unclear'],
  'off-topic': ['unclear'],
};
const ASIDES: ReadonlySet<string> = new Set(['off-topic', 'swearing', 'thinking-aloud']);

/** Hears every case once; how long it takes to read a card, before anything is said to it, counts apart. */
export function tallied(
  cases: readonly JudgedHearing[],
  hear: (heard: string, context: HearingContext) => Heard,
): { outcomes: HeardOutcome[]; time: CaseTime; readingTime: CaseTime } {
  const readMs: number[] = [];
  const outcomes = cases.map((one) => {
    const context = { phase: one.phase, card: waitingCard(one), locale: one.locale };
    const began = process.hrtime.bigint();
    hear('', context);
    const read = process.hrtime.bigint();
    const heard = hear(one.heard, context);
    readMs.push(Number(read - began) / 1e6);
    return { one, heard, tookMs: Number(process.hrtime.bigint() - read) / 1e6 };
  });
  return { outcomes, time: caseTime(outcomes.map(({ tookMs }) => tookMs)), readingTime: caseTime(readMs) };
}

const caseTime = (ms: readonly number[]): CaseTime => ({ p50Ms: percentile(ms, 50), p99Ms: percentile(ms, 99) });

/** Whether what was meant was understood, and the deck by its name. */
export function isUnderstood({ one, heard }: HeardOutcome): boolean {
  const got = heard.kind === 'command' ? heard.command : heard.kind;
  const isMeant = got === one.want || (ASIDES.has(one.want) && got === 'aside') || (ALSO[one.want] ?? []).includes(got);
  if (one.want !== 'start-deck' || one.deck === null) return isMeant;
  const argument = heard.kind === 'command' ? (heard.argument ?? '') : '';
  return isMeant && deckWords(argument).includes(deckWords(one.deck));
}

const deckWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:the|my|a|deck|quiz|cards?|questions?)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Understood of all that was no answer; graded though no answer; right and wrong answers lost, or left unclear. */
export function figuresLine(outcomes: readonly HeardOutcome[]): string {
  const phrases = outcomes.filter(({ one }) => one.want !== 'attempt');
  const answers = outcomes.filter(({ one }) => one.want === 'attempt');
  const [right, wrong] = [answers.filter(({ one }) => one.right), answers.filter(({ one }) => !one.right)];
  const share = (all: readonly HeardOutcome[], is: (one: HeardOutcome) => boolean): string =>
    all.length === 0 ? '-' : (all.filter(is).length / all.length).toFixed(4);
  const isLost = ({ heard }: HeardOutcome): boolean => heard.kind === 'command' || heard.kind === 'aside';
  const isUnclear = ({ heard }: HeardOutcome): boolean => heard.kind === 'unclear';
  return [
    `  phrases ${String(phrases.length)}: understood ${share(phrases, isUnderstood)}`,
    `graded ${share(phrases, ({ heard }) => heard.kind === 'attempt')}`,
    `right answers ${String(right.length)}: lost ${share(right, isLost)}, unclear ${share(right, isUnclear)}`,
    `wrong answers ${String(wrong.length)}: lost ${share(wrong, isLost)}, unclear ${share(wrong, isUnclear)}`,
  ].join('; ');
}
