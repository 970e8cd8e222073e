/** What a screen shows and no voice says. */
export interface ReplyScreen {
  /** The learner's words that were just judged, or are to be; absent: there are none, or they are not fit to be shown. */
  readonly heard?: string;
  /** What falls due on the next days, where a review ends or the progress is told. */
  readonly dueDays?: DueDays;
}

/** How many cards fall due on days in a row. */
export interface DueDays {
  /** The first of the days, YYYY-MM-DD on the learner's calendar. */
  readonly from: string;
  /** A count a day, capped like all counts. */
  readonly counts: readonly number[];
}
