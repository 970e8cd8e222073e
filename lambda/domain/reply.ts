/**
 * What the skill function asks the speech function to convey: plain, versioned JSON that never says how.
 * At most one act of a reply asks (`offer`, `question`, `self-check`), and then `listen` is set.
 */
export interface Reply {
  readonly version: 1;
  /** BCP 47, from the request. */
  readonly locale: string;
  readonly acts: readonly Act[];
  /** What kind of answer is awaited; null closes the session. */
  readonly listen: Listen | null;
}

/**
 * `answer`: the card's answer, helped by dynamic entities. `free-answer`: any words, through Dialog.ElicitSlot, after
 * something was not caught. `yes-no`: a self-check or an offer.
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
  | { readonly act: 'verdict'; readonly outcome: 'right' | 'wrong' | 'gave-up'; readonly expected: string }
  /** `list` where some items of a list answer were said. */
  | {
      readonly act: 'self-check';
      readonly card: AskedCard;
      readonly expected: string;
      readonly list: { readonly said: number; readonly of: number; readonly missed: readonly string[] } | null;
    }
  /** The learner judged: a self-check, or an overruled verdict; `learned` is an answer taken on for next time. */
  | {
      readonly act: 'counted';
      readonly as: 'right' | 'wrong' | 'easy';
      readonly overruled: boolean;
      readonly learned: string | null;
    }
  | { readonly act: 'taken-back'; readonly what: TakenBack }
  /** So many new cards were introduced today, and no more come. */
  | { readonly act: 'day-limit'; readonly count: number }
  /** `hint` null: the author gave none, and the answer's first letter or digit and its number of words help instead. */
  | { readonly act: 'hint'; readonly hint: string | null; readonly startsWith: string; readonly words: number }
  | { readonly act: 'skipped' }
  | { readonly act: 'pause' }
  | { readonly act: 'summary'; readonly answered: number; readonly right: number; readonly dueTomorrow: number }
  | { readonly act: 'all-done'; readonly next: NextDue | null }
  | {
      readonly act: 'progress';
      readonly answeredToday: number;
      readonly rightToday: number;
      readonly due: number;
      readonly streakDays: number;
    }
  | { readonly act: 'decks'; readonly titles: readonly string[]; readonly more: number }
  | { readonly act: 'connect'; readonly learnerKey: string }
  | { readonly act: 'help'; readonly waiting: 'question' | 'self-check' | 'offer' | 'nothing' }
  | { readonly act: 'goodbye'; readonly until: 'tomorrow' | 'later' }
  | { readonly act: 'trouble'; readonly trouble: Trouble; readonly deckName: string | null };

export type ActNamed<Name extends Act['act']> = Extract<Act, { readonly act: Name }>;

interface ActTraits {
  /** Said last, before the microphone opens. */
  readonly asks: boolean;
  /** The question that waited before still waits and is no other; it was shown already. */
  readonly keepsQuestion: boolean;
}

const STATES: ActTraits = { asks: false, keepsQuestion: false };
const ASKS = { asks: true, keepsQuestion: false } as const;
const INTERRUPTS: ActTraits = { asks: false, keepsQuestion: true };

/** What each act is; a new act does not compile before it is told here. */
const ACTS = {
  'welcome-first': STATES,
  'welcome-back': STATES,
  offer: ASKS,
  question: ASKS,
  verdict: STATES,
  'self-check': ASKS,
  counted: STATES,
  'taken-back': STATES,
  'day-limit': STATES,
  hint: INTERRUPTS,
  skipped: STATES,
  pause: INTERRUPTS,
  summary: STATES,
  'all-done': STATES,
  progress: INTERRUPTS,
  decks: INTERRUPTS,
  connect: STATES,
  help: INTERRUPTS,
  goodbye: STATES,
  trouble: INTERRUPTS,
} satisfies Record<Act['act'], ActTraits>;

type AskingName = { [Name in Act['act']]: (typeof ACTS)[Name]['asks'] extends true ? Name : never }[Act['act']];

/** An act that asks: the last thing said before the microphone opens. */
export type AskingAct = ActNamed<AskingName>;

export function isAskingAct(act: Act): act is AskingAct {
  return ACTS[act.act].asks;
}

/** Whether an act leaves the question that waited as it was. */
export function keepsQuestion(act: Act): boolean {
  return ACTS[act.act].keepsQuestion;
}

/** What was taken back; `stop`: the review goes on. */
export type TakenBack = 'answer' | 'overruling' | 'skip' | 'setting' | 'stop';

/** `begin`: with what is left today; `first-cards`: try `count` new cards; `more`: go on after them; `review-ahead`: go through cards that are not due. */
export type Offer = 'begin' | 'first-cards' | 'more' | 'review-ahead';

/** How the question follows on: `resume` "We were at: ...", `again` "Again: ...", `was` "The question was: ...". */
export type QuestionLead = 'first' | 'again' | 'resume' | 'was' | 'plain';

/** When the next card falls due; `days` is 0 for later today, 1 for tomorrow. */
export interface NextDue {
  readonly days: number;
}

export type Trouble =
  | 'not-caught'
  | 'not-an-answer'
  | 'no-such-deck'
  | 'empty-deck'
  | 'no-cards'
  | 'nothing-to-undo'
  | 'nothing-more-to-undo'
  | 'nothing-to-overrule'
  | 'nothing-waits'
  | 'unreachable'
  | 'broken';

/** The card that now waits for an answer or a self-check, or null. */
export function waitingCard(reply: Reply): AskedCard | null {
  for (const act of reply.acts) if (act.act === 'question' || act.act === 'self-check') return act.card;
  return null;
}
