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

export type Feature =
  | 'bias'
  | `shape ${Shape}`
  | 'front short'
  | 'front middle'
  | 'front long'
  | 'front endless'
  | 'back 1'
  | 'back few'
  | 'back some'
  | 'back many'
  | 'colon'
  | 'colons'
  | 'signs'
  | 'signs in back'
  | 'number'
  | 'capital'
  | 'pronoun'
  | 'points';

/** What the model sees: shape, lengths and form, no words of the subject. Each name stands for 1. */
export function featuresOf({ shape, front, back }: Derived, { phrases }: NoteWords): readonly Feature[] {
  const [asking, answering] = [wordCount(front), wordCount(back)];
  const said = front.replace(/^[^:]*: /, '');
  const has = (feature: Feature, condition: boolean): readonly Feature[] => (condition ? [feature] : []);
  return [
    'bias',
    `shape ${shape}`,
    ...has('front short', asking < 7),
    ...has('front middle', asking >= 7 && asking < 16),
    ...has('front long', asking >= 16 && asking < 26),
    ...has('front endless', asking >= 26),
    ...has('back 1', answering < 2),
    ...has('back few', answering >= 2 && answering < 5),
    ...has('back some', answering >= 5 && answering < 8),
    ...has('back many', answering >= 8),
    ...has('colon', /: /.test(front)),
    ...has('colons', /: \S+ \S+: /.test(front)),
    ...has('signs', /["“”„$<>=[\]]|\d{4}.*\d{4}/.test(front)),
    ...has('signs in back', /["“”„$<>=[\]]/.test(back)),
    ...has('number', /\d/.test(back)),
    ...has('capital', /^\p{Lu}/u.test(back)),
    ...has('pronoun', phrases.beginsWithPronoun(said)),
    ...has('points', phrases.pointsWithin(said)),
  ];
}

/** How sure it is that a tutor would ask a card so, 0 to 1. */
export function worthOf(card: Derived, words: NoteWords, by: Weights = weights): number {
  // Its author asked it.
  if (card.shape === 'question') return 1;
  const sum = featuresOf(card, words).reduce((total, feature) => total + (by[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
