import type { Names } from './note-names.ts';

/** What every frame that goes on from a note's own words is given. */
interface Said {
  /** What the note says of what is asked for. */
  readonly said: string;
  readonly names: Names;
}

/**
 * The questions. Each frame takes what the note gives, as the note writes it, and returns the whole sentence, first
 * letter and final mark included; the order of words and their endings are the language's own.
 */
export interface NoteFrames {
  /**
   * Asks for a subject by its definition.
   * @param subject what it belongs to; '' where nothing is known of that
   */
  whatIsCalled(parts: Said & { readonly subject: string }): string;
  /** Asks for a property of a subject: "What is the normal size of red blood cells?" */
  whatIsField(parts: { readonly field: string; readonly subject: string; readonly names: Names }): string;
  /** A question that does not name what it is about, with that before it: "Cell membrane: what is it made of?" */
  about(subject: string, question: string): string;
  /** Asks how a word is said in another language; null where the column's header names no language. */
  whatIsWordIn(header: string, word: string): string | null;
  /** Asks for the cell of a table: what its column's header says of its row, which is one of a kind. Null where the language cannot. */
  whatIsCell(parts: {
    readonly kind: string;
    readonly header: string;
    readonly row: string;
    readonly subject: string;
    readonly names: Names;
  }): string | null;
  /**
   * Asks for one of several things by what is said of it.
   * @param kind the title that names them all ("Key features"); '' where none does
   * @param subject what they belong to; '' where nothing is known of that
   */
  whichThing(parts: Said & { readonly kind: string; readonly subject: string }): string;
  /**
   * Asks which of two or three things it is.
   * @param lead what they share ("Heating costs"); '' where nothing is to be said of that
   */
  whichOf(parts: Said & { readonly options: readonly string[]; readonly lead: string }): string;
  /** Asks for a day or a span of years. */
  whenWas(parts: Said): string;
  /** Asks for one year. */
  inWhichYear(parts: Said): string;
  /**
   * Asks for the value of a term: "Capital" of "France".
   * @param kind the title that names what the terms are ("Ports"), so that a term stands for itself; '' where none does
   * @param subject what the term belongs to; '' where nothing is known of that
   */
  whatIsValue(parts: {
    readonly term: string;
    readonly kind: string;
    readonly subject: string;
    readonly names: Names;
  }): string;
  /**
   * Asks for all items of a list.
   * @param count 2 to 7
   * @param title what names the items: "Key features"
   * @param subject what they belong to; '' where nothing is known of that
   * @param isOpenEnded whether the note says that there are more
   */
  nameAll(parts: {
    readonly count: number;
    readonly title: string;
    readonly subject: string;
    readonly isOpenEnded: boolean;
    readonly names: Names;
  }): string;
  /**
   * Asks for all things that a term counts up: "Level I: denial, distortion, projection".
   * @param subject what the term belongs to; '' where nothing is known of that
   */
  nameThoseOf(parts: { readonly count: number; readonly term: string; readonly subject: string }): string;
  /**
   * Asks what comes after a step.
   * @param flow the title of the flow; '' for none
   */
  whatFollows(parts: { readonly step: string; readonly flow: string; readonly names: Names }): string;
  /** The author's question before an arrow as a full one: "Need more memory?" asks what to choose. Any other stays as it is. */
  whatToChoose(parts: { readonly question: string; readonly names: Names }): string;
  /** What stands for a gap within a sentence. */
  readonly gap: string;
  /** Asks for what is left out of a sentence between these parts of it. */
  fillGap(parts: { readonly before: string; readonly after: string }): string;
}
