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

type AskedAtLength = 'front short' | 'front middle' | 'front long' | 'front endless';
type AnsweredAtLength = 'back 1' | 'back few' | 'back some' | 'back many';
export type Feature =
  | 'bias'
  | `shape ${Shape}`
  | AskedAtLength
  | AnsweredAtLength
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
  const asked: AskedAtLength =
    asking < 7 ? 'front short' : asking < 16 ? 'front middle' : asking < 26 ? 'front long' : 'front endless';
  const answered: AnsweredAtLength =
    answering < 2 ? 'back 1' : answering < 5 ? 'back few' : answering < 8 ? 'back some' : 'back many';
  const has = (feature: Feature, condition: boolean): readonly Feature[] => (condition ? [feature] : []);
  return [
    'bias',
    `shape ${shape}`,
    asked,
    answered,
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
