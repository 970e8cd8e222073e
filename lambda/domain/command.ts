/** What the learner wants, read from an Alexa request; free of Alexa's wire format. */
export type Command =
  | { readonly kind: 'launch' }
  /** `deckName` as the recogniser heard it; null for all due cards. `orOpen`: it may be no deck's name at all. */
  | { readonly kind: 'start'; readonly deckName: string | null; readonly orOpen?: true }
  /** Go on with what is under way: "I'm ready". */
  | { readonly kind: 'continue' }
  /** `heard` is the recogniser's text, trimmed, not blank; `resolved` what entity resolution matched. */
  | { readonly kind: 'answer'; readonly heard: string; readonly resolved: string | null }
  /** Alexa understood nothing, or a slot came back blank. */
  | { readonly kind: 'not-caught' }
  | { readonly kind: PlainVerb };

export type PlainVerb =
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
  | 'connect';

/** All that a learner may ask for in words. */
export type CommandName =
  | 'start'
  /** Its argument is the deck's name as it was heard. */
  | 'start-deck'
  | 'continue'
  | 'dont-know'
  | 'skip'
  | 'repeat'
  | 'say-answer-again'
  | 'hint'
  | 'wait'
  | 'explain'
  | 'undo'
  | 'i-was-right'
  | 'that-was-wrong'
  | 'too-easy'
  | 'too-hard'
  | 'what-did-you-hear'
  | 'progress'
  | 'how-many-left'
  | 'whats-due'
  | 'list-decks'
  | 'other-decks'
  | 'which-deck'
  | 'connect'
  | 'delete-my-data'
  | 'help'
  | 'stop'
  | 'slower'
  | 'faster'
  | 'normal-speed'
  | 'shorter'
  | 'longer'
  | 'yes'
  | 'no'
  | 'maybe'
  | 'thanks';

/** What is said beside the review: never judged. */
export type Aside = 'thinking-aloud' | 'swearing' | 'off-topic';
