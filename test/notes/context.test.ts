import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

const contexts = (text: string): (string | undefined)[] =>
  parseMarkdown({ path: 'n.md', text: `#flashcards/plants\n\n${text}` }).cards.map(({ context }) => context);

describe("a note's own sentence around a card", () => {
  it('is the line beside the card, without markup', () => {
    expect(contexts('Which pigment is green?::chlorophyll\nIt **absorbs** red and blue light.')).to.deep.equal([
      'It absorbs red and blue light.',
    ]);
  });

  it('is absent where it says no more than the card, or more than one breath holds', () => {
    for (const beside of ['', 'Chlorophyll is green.', `It ${'really '.repeat(40)}absorbs light.`])
      expect(contexts(`Which pigment is green?::chlorophyll\n${beside}`), beside).to.deep.equal([undefined]);
  });

  it('is never another card', () => {
    expect(contexts('Which pigment is green?::chlorophyll\nWhat do roots take up?::water')).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
