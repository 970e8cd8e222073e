/** What the learner wants, read from an Alexa request; free of Alexa's wire format. */
export type Command =
  | { readonly kind: 'launch' }
  /** `deckName` as the recogniser heard it; null for all due cards. `orOpen`: it may be no deck's name at all. */
  | { readonly kind: 'start'; readonly deckName: string | null; readonly orOpen?: true }
  /** Go on with what is under way: "I'm ready". */
  | { readonly kind: 'continue' }
  /**
   * Words, not understood yet: what they mean depends on the card that waits. `heard` is the recogniser's text,
   * trimmed, not blank; `resolved` what entity resolution matched.
   */
  | { readonly kind: 'answer'; readonly heard: string; readonly resolved: string | null }
  /** Alexa understood nothing, or a slot came back blank. */
  | { readonly kind: 'not-caught' }
  /** Nothing named: the notes. */
  | { readonly kind: 'connect'; readonly thing?: Connectable }
  /** Touched, without an intent that says it: the answer is shown and the learner judges; the last answer was hard. */
  | { readonly kind: 'reveal' | 'too-hard' }
  /** Nothing named: how today went and what is to come. */
  | { readonly kind: 'progress'; readonly topic?: ProgressTopic }
  | { readonly kind: Exclude<IntentVerb, 'connect' | 'progress'> };

/** What a learner may want to connect with the skill; `nothing`: every page is to be signed out. */
export type Connectable = 'notes' | 'page' | 'nothing';

/**
 * What of their progress a learner asks for: how a time went (`time`: how long they studied today), days in a row, whether
 * it gets better, the cards that they keep missing.
 */
export const PROGRESS_TOPICS = ['hardest', 'streak', 'trend', 'week', 'month', 'yesterday', 'time'] as const;
export type ProgressTopic = (typeof PROGRESS_TOPICS)[number];

/** What an intent of its own says, and words too. */
export type IntentVerb =
  | 'dont-know'
  | 'skip'
  | 'repeat'
  | 'hint'
  | 'pause'
  | 'help'
  | 'stop'
  | 'yes'
  | 'no'
  | 'i-was-right'
  | 'that-was-wrong'
  | 'too-easy'
  | 'undo'
  | 'progress'
  | 'last-import'
  | 'decks'
  | 'connect'
  | 'how-many-left'
  | 'whats-due'
  | 'delete-my-data';

/** What is said beside the review: never judged. */
export type Aside = 'thinking-aloud' | 'swearing' | 'off-topic';
