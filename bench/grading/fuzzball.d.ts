/** fuzzball's own types stand where its package exports do not lead. */
declare module 'fuzzball' {
  /** How alike two texts are, 0 to 100. */
  type Scorer = (one: string, other: string) => number;
  export const WRatio: Scorer;
  export const token_set_ratio: Scorer;
}
