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
  | { readonly kind: Exclude<IntentVerb, 'connect'> };

/** What a learner may want to connect with the skill. */
export type Connectable = 'notes' | 'page';

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
  | 'decks'
  | 'connect'
  | 'how-many-left'
  | 'whats-due'
  | 'delete-my-data';

/** What is said beside the review: never judged. */
export type Aside = 'thinking-aloud' | 'swearing' | 'off-topic';
