/** A word of a card that is said in other words, or in another language than what is around it. */
export interface VoicedWord {
  /** As the card writes it. */
  readonly written: string;
  /** What is said for it; absent: itself. */
  readonly said?: string;
  /** BCP 47; absent: that of the card. */
  readonly language?: string;
}

/** How a card is said, where its text alone does not tell it. It is never shown, and the card is stored as it is written. */
export interface CardVoice {
  /** That of the card's note, BCP 47; absent where it is not known. */
  readonly language?: string;
  readonly words?: readonly VoicedWord[];
}

/** The texts of a card that a reply says, and how. */
export interface VoicedTexts extends CardVoice {
  readonly texts: readonly string[];
}

/** Whether two cards are said alike. */
export const sameVoice = (a: CardVoice | undefined, b: CardVoice | undefined): boolean =>
  JSON.stringify([a?.language, a?.words ?? []]) === JSON.stringify([b?.language, b?.words ?? []]);
