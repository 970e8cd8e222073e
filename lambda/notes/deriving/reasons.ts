/** The shapes of plain notes that cards are made of, and why each gives a question, as its author reads it. */
export const SHAPES = {
  question: 'a question with its answer',
  arrow: 'an arrow from one thing to another',
  term: 'a term and what it means',
  value: 'a field and its value',
  date: 'what happened, and when',
  choice: 'things that stand against each other',
  list: 'the one list under a title',
  names: 'a list of things under their name',
  flow: 'a step of a flow',
  heading: 'a heading and the definition below it',
  defined: 'a marked word that its sentence defines',
  called: 'a sentence that says what something is called',
  expansion: 'an abbreviation and its long form',
  name: 'somebody who did something',
  year: 'the year of something',
  why: 'a sentence that gives a reason',
  event: 'something that happened, and its year',
  passive: 'a sentence that says what something is done by, in or for',
  active: 'a sentence that says what something does',
  able: 'a sentence that says what something can do, or lets others do',
  quantity: 'a quantity with its unit',
  marked: 'a word that is marked within its sentence',
  cell: 'a row of a table and the header of its column',
  word: 'a word and its translation',
} as const;

export type Shape = keyof typeof SHAPES;
