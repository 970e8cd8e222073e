/** What a table of cards has of a card. */
export type Column = 'front' | 'back' | 'hint' | 'accept' | 'deck' | 'tags' | 'id';

/** What tools and people call the columns of a table of cards, in small letters, in any language that is known. */
export const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  front: ['front', 'question', 'term', 'word', 'prompt', 'q', 'vorderseite', 'frage', 'begriff', 'text'],
  back: ['back', 'answer', 'definition', 'meaning', 'translation', 'response', 'a', 'rückseite', 'antwort'],
  hint: ['hint', 'hinweis', 'tipp'],
  accept: ['accept', 'accepted', 'also', 'alternatives', 'synonyms', 'also accepted'],
  deck: ['deck', 'stapel', 'subject', 'category'],
  tags: ['tags', 'tag', 'schlagwörter'],
  id: ['id', 'guid'],
};
