export interface NumberWords {
  /** 0 to 19. */
  readonly small: ReadonlyMap<string, number>;
  /** 20 to 90. */
  readonly tens: ReadonlyMap<string, number>;
  /** Thousand and above; hundred is grammar of its own. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales shortened to letters, read so before a currency only: "5 m dollars". */
  readonly letterScales: ReadonlyMap<string, number>;
  /** First, second, ... twentieth, thirtieth, hundredth: value by word. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What follows the digits of an ordinal: "th". */
  readonly ordinalEndings: ReadonlySet<string>;
  /** The ending of this ordinal in digits ("st" for 21); '' where digits have none, as in "21." */
  ordinalEnding(value: number): string;
  /** Ordinals that are units too, after one of `beforeUnit`: "per second". */
  readonly unitOrdinals: ReadonlySet<string>;
  readonly beforeUnit: ReadonlySet<string>;
  /** "Eighties": value of the first year. */
  readonly decades: ReadonlyMap<string, number>;
  /** What follows the digits of a decade: "s" in "1980s". */
  readonly decadeEnding: string;
  /** Halves, thirds, quarters: denominator by word. */
  readonly denominators: ReadonlyMap<string, number>;
  readonly hundred: string;
  /** "Nineteen hundreds". */
  readonly hundreds: ReadonlySet<string>;
  /** "Two thousands". */
  readonly thousands: ReadonlySet<string>;
  /** Every word that a number can begin with, but those of `compoundNumber`. */
  readonly firstWords: ReadonlySet<string>;
  /** Every word for 0 among digits: "oh" in "nineteen oh five". */
  readonly zeros: ReadonlySet<string>;
  /** The one of them that is said in years. */
  readonly zeroInYears: string;
  readonly and: string;
  readonly point: string;
  /** Every word for a sign below 0. */
  readonly negative: ReadonlySet<string>;
  /** The one of them that the mark "-" is read as. */
  readonly minus: string;
  /** "Double seven", "triple five": how often. */
  readonly repeats: ReadonlyMap<string, number>;
  /** "A dozen". */
  readonly groups: ReadonlyMap<string, number>;
  /** "Five nines" is 99.999 percent. */
  readonly nines: ReadonlySet<string>;
  /** The unit of `nines` as `units` names it. */
  readonly percent: string;
  /** The value of a number that is written as one word ("einundzwanzig" is 21), where the language does so. */
  compoundNumber?(word: string): number | null;
  /** The value of an ordinal that is written as one word ("einundzwanzigste" is 21), where the language does so. */
  compoundOrdinal?(word: string): number | null;
  /** How a whole number is said, for comparing sounds; left out where it is "eighty four", tens before units. */
  inWords?(value: number): readonly string[];
}

/** Words in times of day; every time becomes "h:mm". */
export interface ClockWords {
  /** After the hour: "three oclock". */
  readonly onTheHour: ReadonlySet<string>;
  /** Whether minutes may follow those words, as in "drei uhr zehn". */
  readonly minutesFollow: boolean;
  /** Halves of the day: "am". */
  readonly halves: ReadonlySet<string>;
  readonly quarters: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** What a half beside an hour means: "half four" is 4:30 to a Briton, "halb vier" is 3:30; null where none is said. */
  readonly bareHalf: 'past' | 'to' | null;
  readonly hours: ReadonlySet<string>;
  readonly minutes: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
}
