import type { VoicedTexts } from './card-voice.ts';
import type { ImportSum } from './import-sum.ts';
import type { Manner, MannerChange } from './manner.ts';
import type { PictureLinks } from './picture.ts';
import type { ReplyScreen } from './reply-screen.ts';
import type { TimeStudied } from './time-studied.ts';

/**
 * What the skill function asks the speech function to convey: plain, versioned JSON that never says how.
 * At most one act of a reply asks (`offer`, `question`, `confirm`, `self-check`), and then `listen` is set.
 */
export interface Reply {
  readonly version: 1;
  /** BCP 47, from the request. */
  readonly locale: string;
  readonly acts: readonly Act[];
  /** What kind of answer is awaited; null closes the session. */
  readonly listen: Listen | null;
  /** How the learner wants to be spoken to; absent: as anybody is. */
  readonly manner?: Manner;
  /** Turns of the session so far: what was said a turn ago is said in other words. Absent: none. */
  readonly turn?: number;
  /** What a card or a screen shows beside the words; absent: nothing. The words say what is on it. */
  readonly picture?: PictureLinks;
  /** What only a screen shows; absent: the device has none, and nothing of one is sent. */
  readonly screen?: ReplyScreen;
  /** How the texts of the cards in the acts are said, for cards of which that is known; absent: for none. */
  readonly voiced?: readonly VoicedTexts[];
}

/**
 * `answer`: the card's answer, helped by dynamic entities. `free-answer`: any words, through Dialog.ElicitSlot, after
 * something was not caught. `yes-no`: a self-check, an offer, or whether something was an answer.
 */
export type Listen = 'answer' | 'free-answer' | 'yes-no';

/** The card of a question, with what the recogniser should expect to hear. */
export interface AskedCard {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly options: readonly string[];
  /** Answers of other cards of the deck: decoys for the recogniser. */
  readonly siblings: readonly string[];
}

export type Act =
  /** The very first time; `deckTitle` names the bundled sample where that is all there is. */
  | { readonly act: 'welcome-first'; readonly deckTitle: string | null }
  /** Counts are capped at 101, which means "more than a hundred". */
  | { readonly act: 'welcome-back'; readonly due: number; readonly fresh: number }
  | { readonly act: 'offer'; readonly offer: Offer; readonly count: number }
  | { readonly act: 'question'; readonly card: AskedCard; readonly lead: QuestionLead }
  /** `heard`: what was said instead, where it is short and fit to be said again. */
  | {
      readonly act: 'verdict';
      readonly outcome: 'right' | 'wrong' | 'gave-up';
      readonly expected: string;
      readonly heard?: string;
      readonly feedback?: Feedback;
    }
  /** `list` where some items of a list answer were said. */
  | {
      readonly act: 'self-check';
      readonly card: AskedCard;
      readonly expected: string;
      readonly list: { readonly said: number; readonly of: number; readonly missed: readonly string[] } | null;
      /** `again`: the answer was just said; `with-question`: the question is wanted too. Absent: the answer is said. */
      readonly form?: 'again' | 'with-question';
      readonly feedback?: Feedback;
    }
  /** "Was that your answer?"; `heard` null: not fit to be said again. */
  | { readonly act: 'confirm'; readonly card: AskedCard; readonly heard: string | null }
  /**
   * The learner judged: a self-check, or an overruled verdict; `learned` is an answer taken on for next time. `of`: the
   * card's answer, where it was given in an earlier session and nobody may know which is meant.
   */
  | {
      readonly act: 'counted';
      readonly as: CountedAs;
      readonly overruled: boolean;
      readonly learned: string | null;
      readonly of?: string;
    }
  /** `as`: what the answer counts as without the overruling; `setting`: what of the voice is as it was. */
  | {
      readonly act: 'taken-back';
      readonly what: TakenBack;
      readonly as?: CountedAs;
      readonly setting?: 'speed' | 'length';
    }
  /** So many new cards were introduced today, and no more come. */
  | { readonly act: 'day-limit'; readonly count: number }
  /**
   * One more hint than before: the author's, then what the answer starts with (first one letter or digit, later
   * more), then how many words it has, articles left out. '', 0 and null: not told; all of them: nothing is left to tell.
   */
  | { readonly act: 'hint'; readonly hint: string | null; readonly startsWith: string; readonly words: number }
  | { readonly act: 'skipped' }
  /** Time to think; `thinking`: the learner thinks aloud and has asked for nothing. */
  | { readonly act: 'pause'; readonly thinking?: boolean }
  /** A word back to what was no answer. */
  | { readonly act: 'remark'; readonly on: 'swearing' | 'off-topic' | 'thanks' }
  /** What was understood as the last answer: `heard` null: nothing, or nothing that is fit to be said again. */
  | { readonly act: 'heard'; readonly heard: string | null; readonly isFit: boolean }
  /** The answer of the card that was answered last, once more. */
  | { readonly act: 'said-answer'; readonly expected: string }
  /** Why that is the answer: the note's own sentence; null where the note says no more than the card. */
  | { readonly act: 'explanation'; readonly context: string | null; readonly front: string; readonly expected: string }
  /** What a question is after, before it is answered; `count`: parts of a list or choices. */
  | { readonly act: 'sought'; readonly sought: Sought; readonly count: number; readonly deckTitle: string }
  /** The voice or the length of what is said was changed; `isEnd`: it was as far as it goes already. */
  | { readonly act: 'manner'; readonly change: MannerChange; readonly isEnd: boolean }
  /** What is left of this review today; capped like all counts. */
  | { readonly act: 'left'; readonly due: number; readonly fresh: number }
  | {
      readonly act: 'whats-due';
      readonly due: number;
      readonly fresh: number;
      readonly laterToday: number;
      readonly tomorrow: number;
      readonly next: NextDue | null;
    }
  /** What will be due tomorrow unless something more is answered today; capped like all counts. */
  | { readonly act: 'due-tomorrow'; readonly due: number; readonly fresh: number }
  /** `isOnly`: only this deck is under review; `isLast`: no card waits, and it is that of the one that was answered last. */
  | { readonly act: 'which-deck'; readonly title: string; readonly isOnly: boolean; readonly isLast?: true }
  /** The self-check got no yes and no no: the card is left as it was. */
  | { readonly act: 'unrated' }
  /** Everything about the learner is deleted, or is being deleted; `kept`: the learner said no. */
  | { readonly act: 'deletion'; readonly state: 'done' | 'under-way' | 'kept' }
  | { readonly act: 'summary'; readonly answered: number; readonly right: number; readonly dueTomorrow: number }
  | { readonly act: 'all-done'; readonly next: NextDue | null }
  | {
      readonly act: 'progress';
      readonly answeredToday: number;
      readonly rightToday: number;
      readonly due: number;
      readonly fresh: number;
      readonly streakDays: number;
    }
  /** What was done in a time; exact counts. */
  | ({ readonly act: 'studied'; readonly when: StudiedWhen } & TimeStudied)
  /** Days in a row with an answer. */
  | { readonly act: 'streak'; readonly days: number; readonly isTodayCounted: boolean }
  /** How much of what had been learned was remembered in a fortnight and in the one before; `unknown`: too little to tell. */
  | {
      readonly act: 'trend';
      readonly trend: Trend | 'unknown';
      readonly nowPercent: number;
      readonly beforePercent: number;
    }
  /** Questions that are missed again and again, the worst first; `isLeech`: the first was forgotten often enough to be reworded. */
  | { readonly act: 'hardest'; readonly fronts: readonly string[]; readonly isLeech: boolean }
  /** What came of the last import; both null where nothing was ever imported. */
  | { readonly act: 'last-import'; readonly sum: Omit<ImportSum, 'atMs'> | null; readonly ago: Ago | null }
  /** `isRest`: these come after those that were named before. */
  | { readonly act: 'decks'; readonly titles: readonly string[]; readonly more: number; readonly isRest?: boolean }
  | { readonly act: 'connect'; readonly learnerKey: string }
  /** Six digits that sign a page in, once and within five minutes; `address`: where, as it is written; null: not known. */
  | { readonly act: 'page-code'; readonly code: string; readonly address: string | null }
  /** Every page is signed out. */
  | { readonly act: 'signed-out' }
  /** A page was to be connected, or signed out. */
  | { readonly act: 'no-page' }
  | { readonly act: 'help'; readonly waiting: 'question' | 'self-check' | 'offer' | 'nothing' }
  | { readonly act: 'goodbye'; readonly until: 'tomorrow' | 'later' }
  | { readonly act: 'trouble'; readonly trouble: Trouble; readonly deckName: string | null };

/** `week`: the last seven days, `month`: the last thirty, today included. */
export type StudiedWhen = 'today' | 'yesterday' | 'week' | 'month';

export type Trend = 'better' | 'worse' | 'same';

/** How long ago; a count of 0 minutes is just now. */
export interface Ago {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

/** What an answer counts as. */
export type CountedAs = 'right' | 'wrong' | 'hard' | 'easy';

export type ActNamed<Name extends Act['act']> = Extract<Act, { readonly act: Name }>;

/**
 * What an answer lacked: parts of the card's answer that were not heard, in its author's words; the unit of its number.
 * `turned`: it was said the other way round.
 */
export type Feedback =
  | { readonly kind: 'missing'; readonly phrases: readonly string[] }
  | { readonly kind: 'unit' }
  | { readonly kind: 'turned' };

/** What was taken back; `stop`: the review goes on. */
export type TakenBack = 'answer' | 'overruling' | 'skip' | 'setting' | 'stop';

/**
 * `begin`: with what is left today; `first-cards`: try `count` new cards; `more`: go on after them; `review-ahead`: go
 * through cards that are not due; `break`: stop for now, after `count` misses in a row; `delete-data`: delete everything
 * about the learner.
 */
export type Offer = 'begin' | 'first-cards' | 'more' | 'review-ahead' | 'break' | 'delete-data';

/**
 * How the question follows on: `resume` "We were at: ...", `again` "Again: ...", `was` "The question was: ...";
 * `nudge` "What do you think?": the question was just heard and is not said again.
 */
export type QuestionLead = 'first' | 'again' | 'resume' | 'was' | 'plain' | 'nudge';

/** What kind of answer a question wants. */
export type Sought = 'yes-no' | 'choice' | 'list' | 'number' | 'words';

/** When the next card falls due; `days` is 0 for later today, 1 for tomorrow. */
export interface NextDue {
  readonly days: number;
}

export type Trouble =
  | 'not-caught'
  | 'not-an-answer'
  /** An offer waits, and got neither a yes nor a no. */
  | 'yes-or-no'
  /** Something was asked of a question, and none waits. */
  | 'no-question'
  | 'no-such-deck'
  | 'empty-deck'
  | 'no-cards'
  | 'nothing-to-undo'
  | 'nothing-more-to-undo'
  | 'nothing-to-overrule'
  /** The answer is not told before there was one. */
  | 'answer-waits'
  | 'nothing-waits'
  | 'unreachable'
  /** The store failed while it saved: what was said may be counted, or not. */
  | 'unsure'
  | 'broken';

/** The card that now waits for an answer or a self-check, or null. */
export function waitingCard(reply: Reply): AskedCard | null {
  for (const act of reply.acts)
    if (act.act === 'question' || act.act === 'self-check' || act.act === 'confirm') return act.card;
  return null;
}
