/** A deck of one learner, as stored beside its cards. */
export interface Deck {
  /** Safe in a DynamoDB key: no `#`, at most 64 characters. */
  readonly id: string;
  /** As it is spoken: "AWS Lambda". */
  readonly title: string;
  /** Cards in play at the last import. */
  readonly cardCount: number;
  /** Short answers of the deck (at most 40 of at most 60 characters): decoys for recogniser and grader. */
  readonly answers: readonly string[];
}

/** The deck's answers but for a card's own; none where there is no deck. */
export const otherAnswers = (deck: Deck | null, own: readonly string[]): readonly string[] =>
  (deck?.answers ?? []).filter((answer) => !own.includes(answer));
