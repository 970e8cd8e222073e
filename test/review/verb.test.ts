import { expect } from 'chai';
import { VERBS } from '../../lambda/review/verbs.ts';

/*
 * What each verb has read in the one read step, at the price of read units on every such turn; in which phases it rates
 * the card that waits; and what is said where its request is delivered again.
 */
const TABLE = `
  launch            | counts all-decks | -                           | what-waits
  start             | next all-decks | -                           | what-waits
  continue          | next           | -                           | what-waits
  attempt           | next           | question confirm            | same
  aside             | -              | -                           | what-waits
  unclear           | next           | -                           | what-waits
  not-caught        | -              | -                           | what-waits
  restate           | last next      | question self-check         | what-waits
  dont-know         | next           | question confirm self-check | same
  skip              | next           | -                           | what-waits
  repeat            | -              | -                           | what-waits
  hint              | -              | -                           | what-waits
  pause             | -              | -                           | what-waits
  help              | -              | -                           | what-waits
  stop              | -              | -                           | what-waits
  yes               | next           | question confirm self-check | what-waits
  no                | next           | question self-check         | what-waits
  i-was-right       | last next      | self-check                  | what-waits
  that-was-wrong    | last next      | self-check                  | what-waits
  too-easy          | last next      | self-check                  | what-waits
  undo              | last           | -                           | what-waits
  progress          | counts         | -                           | what-waits
  last-import       | -              | -                           | what-waits
  decks             | all-decks      | -                           | what-waits
  connect           | -              | -                           | what-waits
  say-answer-again  | last           | -                           | what-waits
  explain           | last           | -                           | what-waits
  too-hard          | last next      | self-check                  | what-waits
  what-did-you-hear | last           | -                           | what-waits
  how-many-left     | counts         | -                           | what-waits
  whats-due         | counts         | -                           | what-waits
  due-tomorrow      | counts         | -                           | what-waits
  other-decks       | all-decks      | -                           | what-waits
  which-deck        | -              | -                           | what-waits
  delete-my-data    | -              | -                           | what-waits
  slower            | -              | -                           | what-waits
  faster            | -              | -                           | what-waits
  normal-speed      | -              | -                           | what-waits
  shorter           | -              | -                           | what-waits
  longer            | -              | -                           | what-waits
  reveal            | -              | -                           | what-waits
  maybe             | next           | self-check                  | what-waits
  thanks            | -              | -                           | what-waits
`;

const words = (cell = ''): string[] => cell.split(' ').filter((word) => word !== '' && word !== '-');

describe('what a verb is', () => {
  const rows = TABLE.trim().split('\n');
  it('is told for each', () => {
    expect(rows.map((row) => row.split('|')[0]?.trim())).to.have.members(Object.keys(VERBS));
  });
  for (const row of rows) {
    const [verb = '', reads, rates, redelivered = ''] = row.split('|').map((cell) => cell.trim());
    it(verb, () => {
      const declared = VERBS[verb as keyof typeof VERBS];
      expect(declared.reads).to.deep.equal(words(reads));
      expect(declared.rates).to.deep.equal(words(rates));
      expect(declared.redelivered).to.equal(redelivered);
    });
  }
});
