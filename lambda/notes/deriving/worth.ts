import type { NoteWords } from '../../languages/note-words.ts';
import { wordCount } from '../../languages/word-count.ts';
import type { Shape } from './reasons.ts';
import weights from './worth-weights.json' with { type: 'json' };

/** A derived card as the model looks at it. */
export interface Derived {
  readonly shape: Shape;
  readonly front: string;
  readonly back: string;
}

export type Weights = Readonly<Record<string, number>>;

/** What the model sees: shape, lengths and form, no words of the subject. Each name stands for 1. */
export function featuresOf({ shape, front, back }: Derived, { phrases }: NoteWords): readonly string[] {
  const [asking, answering] = [wordCount(front), wordCount(back)];
  const said = front.replace(/^[^:]*: /, '');
  return [
    'bias',
    `shape ${shape}`,
    `front ${asking < 7 ? 'short' : asking < 16 ? 'middle' : asking < 26 ? 'long' : 'endless'}`,
    `back ${answering < 2 ? '1' : answering < 5 ? 'few' : answering < 8 ? 'some' : 'many'}`,
    ...(/: /.test(front) ? ['colon'] : []),
    ...(/: \S+ \S+: /.test(front) ? ['colons'] : []),
    ...(/["“”„$<>=[\]]|\d{4}.*\d{4}/.test(front) ? ['signs'] : []),
    ...(/["“”„$<>=[\]]/.test(back) ? ['signs in back'] : []),
    ...(/\d/.test(back) ? ['number'] : []),
    ...(/^\p{Lu}/u.test(back) ? ['capital'] : []),
    ...(phrases.beginsWithPronoun(said) ? ['pronoun'] : []),
    ...(phrases.pointsWithin(said) ? ['points'] : []),
  ];
}

/** How sure it is that a tutor would ask a card so, 0 to 1. */
export function worthOf(card: Derived, words: NoteWords, by: Weights = weights): number {
  // Its author asked it.
  if (card.shape === 'question') return 1;
  const sum = featuresOf(card, words).reduce((total, feature) => total + (by[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
