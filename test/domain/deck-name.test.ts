import { expect } from 'chai';
import type { Deck } from '../../lambda/domain/deck.ts';
import { findDeck } from '../../lambda/domain/deck-name.ts';
import { deckNameWordsOf } from '../../lambda/languages/deck-name-words.ts';

const WORDS = deckNameWordsOf('en-US');
const aDeck = (title: string, cardCount = 3): Deck => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  cardCount,
  answers: [],
});
/** The title of the deck that is meant by `spoken` among decks with such titles. */
const found = (spoken: string, titles: readonly string[]): string | null =>
  findDeck(
    spoken,
    titles.map((title) => aDeck(title)),
    WORDS,
  )?.title ?? null;

describe('a deck by its spoken name', () => {
  const decks = ['AWS Lambda', 'AWS Fargate', 'Cell biology', 'French verbs'];
  for (const [spoken, title] of [
    ['a. w. s. lambda', 'AWS Lambda'],
    ['lambda', 'AWS Lambda'],
    ['the fargate deck', 'AWS Fargate'],
    ['my cell biology cards', 'Cell biology'],
    ['My Cell Biology Cards', 'Cell biology'],
    ['sell biology', 'Cell biology'],
    ['cellbiology', 'Cell biology'],
    ['french', 'French verbs'],
    ['the french verbs of last year', 'French verbs'],
  ] as const) {
    it(`hears ${title} in "${spoken}"`, () => {
      expect(found(spoken, decks)).to.equal(title);
    });
  }
  for (const spoken of ['aws', 'organic chemistry', 'the deck', 'my', '', ' ', 'bio', 'verb', 'a']) {
    it(`finds none in "${spoken}"`, () => {
      expect(found(spoken, decks)).to.equal(null);
    });
  }

  it('finds a deck whose whole name is a word around names', () => {
    for (const spoken of ['notes', 'my notes', 'the notes', 'my notes deck', 'Notes'])
      expect(found(spoken, ['Biology', 'Notes', 'Latin notes'])).to.equal('Notes');
    for (const spoken of [' my notes ', 'my  notes']) expect(found(spoken, ['Notes'])).to.equal('Notes');
    expect(found('my notes', ['Notes 2', 'Notes 1'])).to.equal('Notes 1');
    expect(found('my cards', ['Biology', 'Notes'])).to.equal(null);
  });
  it('does not find such a deck in every other name, and finds the others beside it', () => {
    for (const spoken of ['biology', 'chemistry', 'anything else']) expect(found(spoken, ['Notes'])).to.equal(null);
    expect(found('biology', ['Notes', 'Biology', 'Cards'])).to.equal('Biology');
    expect(found('biology notes', ['Notes', 'Biology', 'Cards'])).to.equal('Biology');
  });
  it('takes the longest name that was said', () => {
    expect(found('biology notes', ['Biology', 'Biology notes'])).to.equal('Biology notes');
    expect(found('my biology', ['Biology notes', 'Biology'])).to.equal('Biology');
    expect(found('biology', ['Biology notes', 'Chemistry notes'])).to.equal('Biology notes');
    expect(found('my family deck', ['Family', 'My family'])).to.equal('My family');
    expect(found('my family notes', ['Family', 'Family notes'])).to.equal('Family notes');
  });
  it('takes a name without "notes" for the whole name', () => {
    expect(found('biology', ['Biology of plants', 'Biology Notes'])).to.equal('Biology Notes');
  });
  it('finds a deck by the name it was stored under as well', () => {
    const renamed: Deck = { ...aDeck('Amazon services'), id: 'cloud/aws_lambda' };
    for (const spoken of ['lambda', 'cloud a. w. s. lambda', 'amazon servisses'])
      expect(findDeck(spoken, [aDeck('Cell biology'), renamed], WORDS)?.title).to.equal('Amazon services');
  });
  it('finds a deck by words from the middle of its name and from its end', () => {
    const decks2 = ['The biology of garden plants in winter', 'Rocks'];
    for (const spoken of ['garden plants', 'plants in winter', 'winter'])
      expect(found(spoken, decks2), spoken).to.equal(decks2[0]);
    expect(found('verbs', ['French verbs 2', 'Biology'])).to.equal('French verbs 2');
  });
  it('takes none of those that share the words, nor another that sounds like them', () => {
    expect(found('cell', ['Cell biology', 'Cell membranes', 'Bell'])).to.equal(null);
  });
  it('does not take a name of nothing but digits where nothing was said', () => {
    for (const spoken of ['', '?', 'the deck', 'my']) expect(found(spoken, ['1984']), spoken).to.equal(null);
    expect(found('1984', ['1984'])).to.equal('1984');
  });
  it('takes no part of a word for a name', () => {
    expect(found('art', ['Cartography'])).to.equal(null);
    expect(found('cartography', ['Art'])).to.equal(null);
  });

  it('takes the first of those that differ in their number, where none was said', () => {
    expect(found('french', ['French 2', 'French 1'])).to.equal('French 1');
    expect(found('my french cards', ['French 10', 'French 9'])).to.equal('French 9');
    expect(found('french', ['French verbs', 'French 2', 'French 1'])).to.equal('French 1');
    expect(found('french', ['French 1', 'French'])).to.equal('French');
    expect(found('friench', ['French 1', 'French 2'])).to.equal('French 1');
  });
  it('goes past empty decks', () => {
    for (const decks2 of [
      [aDeck('French 1', 0), aDeck('French 2')],
      [aDeck('French 2'), aDeck('French 1', 0)],
    ])
      expect(findDeck('french', decks2, WORDS)?.title).to.equal('French 2');
    expect(findDeck('french', [aDeck('French 1', 0)], WORDS)?.title).to.equal('French 1');
  });
  it('never takes one number for another', () => {
    for (const [spoken, titles, title] of [
      ['biology 2', ['Biology One', 'Biology 3'], null],
      ['biology two', ['Biology 1', 'Biology'], null],
      ['biology two', ['Biology One', 'Biology 2'], 'Biology 2'],
      ['biology 1', ['Biology One', 'Biology 2'], 'Biology One'],
      ['biology 1', ['Biology 11'], null],
      ['french two', ['French I', 'French II'], 'French II'],
      ['french 2', ['French 2 verbs', 'French 3 verbs'], 'French 2 verbs'],
      ['french 4', ['French 2 verbs'], null],
      ['french for', ['French 1', 'French 4'], null],
      ['part of speech', ['Part 1'], null],
      ['sell biology 2', ['Cell biology 1', 'Cell biology 2'], 'Cell biology 2'],
      ['nineteen eighty four', ['1984', '1985'], '1984'],
      ['chapter twenty one', ['Chapter 20', 'Chapter 21'], 'Chapter 21'],
      ['the first world war', ['World War II', 'First World War'], 'First World War'],
      ['world war two', ['World War I', 'World War II'], 'World War II'],
      ['world war one', ['World War II', 'World War I'], 'World War I'],
      ['two', ['Biology 2'], null],
      ['a. w. s. s three', ['AWS S3', 'AWS S4'], 'AWS S3'],
    ] as const)
      expect(found(spoken, titles), `${spoken} of ${titles.join(', ')}`).to.equal(title);
  });
  it('reads digits where the language has no number words', () => {
    const around: ReadonlySet<string> = new Set();
    const decks2 = ['Biologie 1', 'Biologie 2'].map((title) => aDeck(title));
    expect(findDeck('biologie 2', decks2, { around, numbers: null })?.title).to.equal('Biologie 2');
  });
});
