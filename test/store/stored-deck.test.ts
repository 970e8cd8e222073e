import { expect } from 'chai';
import { readDeckItem } from '../../lambda/store/deck-item.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { thrownError } from '../support/thrown-error.ts';

describe('a stored deck', () => {
  const deck = { sk: 'DECK#aws', title: 'AWS', cardCount: 1, answers: ['a'] };
  it('is read', () => {
    expect(readDeckItem(deck)).to.deep.equal({ id: 'aws', title: 'AWS', cardCount: 1, answers: ['a'] });
  });
  for (const [name, wrong] of Object.entries({ sk: 'CARD#aws', title: 1, cardCount: '1', answers: 'a' }))
    it(`is named by its attribute "${name}" where that is not understood`, () => {
      expect(thrownError(() => readDeckItem({ ...deck, [name]: wrong }), StoredItemError).message).to.include(
        `A stored deck item is not understood: attribute "${name}" should be`,
      );
    });
});
