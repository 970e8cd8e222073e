import { expect } from 'chai';
import { findDeck } from '../../lambda/domain/deck-name.ts';

const decks = ['AWS Lambda', 'AWS Fargate', 'Cell biology', 'French verbs'].map((title) => ({
  id: title.toLowerCase().replace(' ', '/'),
  title,
  cardCount: 3,
  answers: [],
}));

describe('a deck by its spoken name', () => {
  for (const [spoken, title] of [
    ['a. w. s. lambda', 'AWS Lambda'],
    ['lambda', 'AWS Lambda'],
    ['the fargate deck', 'AWS Fargate'],
    ['my cell biology cards', 'Cell biology'],
    ['sell biology', 'Cell biology'],
    ['french', 'French verbs'],
  ] as const) {
    it(`hears ${title} in "${spoken}"`, () => {
      expect(findDeck(spoken, decks)?.title).to.equal(title);
    });
  }
  for (const spoken of ['aws', 'organic chemistry', 'the deck', '']) {
    it(`finds none in "${spoken}"`, () => {
      expect(findDeck(spoken, decks)).to.equal(null);
    });
  }
});
