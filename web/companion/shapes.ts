/** What the API tells (lambda/http; /v1/openapi.json describes it), as far as the page reads it. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly cards: number;
  readonly due: number;
  readonly fresh: number;
}

export interface Card {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly accepted: readonly string[];
  readonly hint: string | null;
  readonly inPlay: boolean;
  readonly isSuspended: boolean;
  readonly isEdited: boolean;
  readonly state: string;
  readonly due: string | null;
  readonly note: { readonly path: string; readonly line: number | null; readonly isDerived: boolean };
  readonly etag: string;
}

export interface Day {
  readonly day: string;
  readonly reviews: number;
  readonly right: number;
  readonly learned: number;
  readonly remembered: number;
  readonly predicted: number;
}

export interface Progress {
  readonly today: string;
  readonly streak: { readonly days: number; readonly isTodayCounted: boolean };
  readonly days: readonly Day[];
}

export interface Forecast {
  readonly days: readonly { readonly day: string; readonly due: number }[];
  readonly fresh: number;
}

export interface HardCard {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly misses: number;
}

export interface HeardAnswer {
  readonly deck: string;
  readonly id: string;
  readonly front: string;
  readonly expected: string;
  readonly heard: string;
  readonly rating: 'again' | 'hard' | 'good' | 'easy';
  readonly at: string;
}

export interface Settings {
  readonly timeZone: string | null;
  readonly newPerDay: number;
  readonly ratePercent: number;
  readonly length: 'short' | 'usual' | 'long';
}
