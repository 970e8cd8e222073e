import type { CardRef, Rating } from './card.ts';
import type { Manner } from './manner.ts';
import type { Offer } from './reply.ts';
import type { Weights } from './schedule.ts';

/** The profile of one learner: everything that is not about a single card. Plain data. */
export interface Learner {
  readonly settings: Settings;
  readonly streak: Streak;
  /** The streak before the last day's first answer, which it goes back to when that is taken back; absent: not known. */
  readonly streakBefore?: Streak;
  /** The last 14 local days on which something was answered, oldest first. */
  readonly days: readonly DayCount[];
  /** The review to resume; null when none is under way. */
  readonly session: StudySession | null;
  /** The last turn that counted: replaced, never added again, when the same request is delivered twice. */
  readonly lastTurn: { readonly requestId: string; readonly delta: TurnDelta } | null;
  /** The requests that counted before it, the latest last; absent: none. */
  readonly turnsBefore?: readonly string[];
  /** Cards of which a review may be stored that the counts miss, or the other way round; absent: none. */
  readonly counted?: readonly CountedCard[];
  /** Everything about this learner is being deleted: nothing of it is read or spoken any more. */
  readonly isLeaving?: true;
}

/** Days in a row with an answer. */
export interface Streak {
  readonly days: number;
  /** Local day, YYYY-MM-DD, of the last answer; '' before the first. */
  readonly lastDay: string;
}

export interface Settings {
  /** IANA name; null until Alexa told it (days are UTC's until then). */
  readonly timeZone: string | null;
  readonly newPerDay: number;
  /** How the learner wants to be spoken to; absent: as anybody is. */
  readonly manner?: Manner;
  /** How this learner's memory works, as their reviews have shown; absent: as anybody's. */
  readonly weights?: Weights;
}

export interface DayCount {
  /** The learner's own day (it starts at 04:00 local time), YYYY-MM-DD. */
  readonly day: string;
  readonly answered: number;
  readonly right: number;
  /** New cards introduced. */
  readonly introduced: number;
}

/** What one turn added to today's and the session's counts; an undo or an overruling subtracts. */
export interface TurnDelta {
  readonly day: string;
  readonly answered: number;
  readonly right: number;
  readonly introduced: number;
}

/**
 * What the counts hold of one card that was asked or answered lately. Card and profile are saved apart, so that either may
 * be stored without the other: this tells the two states apart whenever the card is read. Of every other card the counts
 * hold all reviews.
 */
export interface CountedCard extends CardRef {
  readonly reviews: number;
  /** Of the last few of these reviews, the latest last: whether each counted as right. */
  readonly wereRight: readonly boolean[];
  /** The local day that the last one was counted on; '' where there is none. */
  readonly day: string;
  /** It was asked and not answered yet. */
  readonly isAsked: boolean;
  /** The request that saved this; '' where more than one had to do with it. */
  readonly requestId: string;
  /** From then on nothing can be on its way any more, epoch milliseconds in whole seconds. */
  readonly untilMs: number;
}

export interface StudySession {
  /** Only this deck's cards; null for all. */
  readonly deck: string | null;
  readonly startedMs: number;
  readonly answered: number;
  readonly right: number;
  /** Stop and offer more after so many answers; null for no limit. */
  readonly limit: number | null;
  /** True when cards that are not due are asked too. */
  readonly ahead: boolean;
  readonly phase: Phase;
  /** The card answered last: what "I was right" and "too easy" speak of. */
  readonly last: CardRef | null;
  /** Answers in a row that did not count, since the last that did or the last break that was offered; absent: none. */
  readonly missedInARow?: number;
  /** What "undo" takes back, the latest last; of the same day only. */
  readonly done: readonly Done[];
}

/** Something that the learner did and can take back. */
export type Done =
  | {
      readonly did: 'answer';
      readonly card: CardRef;
      readonly rating: Rating;
      /** The local day that it was counted on, YYYY-MM-DD. */
      readonly day: string;
      /** Whether a hint had been given. */
      readonly hinted: boolean;
    }
  | {
      readonly did: 'overrule';
      readonly card: CardRef;
      /** The rating before, and whether the answer had been taken on for next time. */
      readonly from: Rating;
      readonly wasLearned: boolean;
      readonly rating: Rating;
    }
  | { readonly did: 'skip'; readonly card: CardRef; readonly hinted: boolean }
  /** The settings that were changed, as they were. */
  | { readonly did: 'setting'; readonly before: Partial<Omit<Settings, 'timeZone' | 'weights'>> }
  /** Left while something waited or was offered. */
  | { readonly did: 'stop' };

export type Phase =
  | { readonly kind: 'idle' }
  /** `back`: the card that is asked where the offer is declined; `misses`: how often neither a yes nor a no was said; absent: never. */
  | { readonly kind: 'offer'; readonly offer: Offer; readonly back?: CardRef; readonly misses?: number }
  /** `misses`: how often nothing was caught; `hints`: how many hints were given, absent: none or, if `hinted`, one. */
  | {
      readonly kind: 'question';
      readonly card: CardRef;
      readonly misses: number;
      readonly hinted: boolean;
      readonly hints?: number;
    }
  /** "Was that your answer?": nothing is graded before a yes. */
  | { readonly kind: 'confirm'; readonly card: CardRef; readonly heard: string; readonly hinted: boolean }
  /** `misses`: how often something else than a yes or a no was said; absent: never. */
  | {
      readonly kind: 'self-check';
      readonly card: CardRef;
      readonly heard: string;
      readonly hinted: boolean;
      readonly misses?: number;
    };

/** Anki's default is 20 new cards a day on a screen; speech is slower. */
export const DEFAULT_NEW_PER_DAY = 10;

export const NEW_LEARNER: Learner = {
  settings: { timeZone: null, newPerDay: DEFAULT_NEW_PER_DAY },
  streak: { days: 0, lastDay: '' },
  days: [],
  session: null,
  lastTurn: null,
};
