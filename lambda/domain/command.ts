/** What the learner wants, read from an Alexa request; free of Alexa's wire format. */
export type Command =
  | { readonly kind: 'launch' }
  /** `deckName` as the recogniser heard it; null for all due cards. */
  | { readonly kind: 'start'; readonly deckName: string | null }
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
