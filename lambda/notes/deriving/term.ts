/** A term with what is said of it: "**Term:** definition", or a bold item with a list below. */
export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly line: number;
}
