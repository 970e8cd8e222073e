import type { Names } from './note-names.ts';

/** A question that a sentence answers, as the language asks it. */
export interface Fact {
  readonly shape:
    | 'called'
    | 'quantity'
    | 'able'
    | 'list'
    | 'value'
    | 'expansion'
    | 'name'
    | 'year'
    | 'why'
    | 'event'
    | 'passive'
    | 'active';
  readonly front: string;
  readonly back: string;
  /** The parts of an answer that is a list. */
  readonly items?: readonly string[];
}

/** Where a sentence stands. */
export interface Stated {
  /** What its section is about, for a sentence without a subject of its own: "Secreted by the kidney"; '' for unknown. */
  readonly subject: string;
  readonly names: Names;
}

export interface NoteFacts {
  /** What a sentence tells that a short question asks for. */
  factsIn(sentence: string, stated: Stated): readonly Fact[];
  /** What a heading tells by itself: "Reactance theory (Brehm)". */
  inTitle(heading: string): readonly Fact[];
  /** Whether a sentence needs no other to be understood: nothing in it points back. */
  standsAlone(sentence: string): boolean;
  /** What happened and its year or decade, of a note as terse as "1831 first hotel" or "Motels 1950s"; null where it is no such thing. */
  dated(text: string): { readonly event: string; readonly year: string } | null;
  /** Whether a sentence has a verb and tells no reader to do something, so that a word can be left out of it. */
  tellsSomething(sentence: string): boolean;
  /** Asks for what follows a lead that breaks off before it: "Shape is maintained by", "Classified by" of the subject; null for any other lead. */
  askedByLead(lead: string, subject: string): string | null;
  /** Whether a text begins with something done to what it tells of: "Used for bradycardia". */
  tellsDoing(text: string): boolean;
  /** Whether an item of a list names one thing and is no sentence or remark. */
  namesThing(item: string): boolean;
  /** The one quantity of a sentence, with its unit, and what stands around it; null where there is none or several. */
  quantityIn(sentence: string): { readonly before: string; readonly gap: string; readonly after: string } | null;
  /** Whether a marked word can be left out and asked for as it stands, in the form that its sentence gives it. */
  canBeGap(marked: string): boolean;
  /** Long forms with a short one behind them, without brackets: "Integrated Development Environments, or IDEs". */
  eitherForm(text: string): readonly { readonly long: string; readonly short: string }[];
  /** The letter, in small, that stands for a word in a short form: an "x" for "extreme". */
  initialOf(word: string): string;
  /** Asks what an abbreviation stands for. */
  whatStandsFor(short: string): string;
}
