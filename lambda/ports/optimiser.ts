/** Finds FSRS's weights. */
export interface Optimiser {
  /**
   * The weights that fit best.
   * @param histories of cards, each a card's reviews up to one that is to be predicted: ratings 1 to 4, with the days since
   * the one before it, 0 for the first
   */
  fit(histories: readonly (readonly { readonly rating: number; readonly days: number }[])[]): Promise<number[]>;
}
