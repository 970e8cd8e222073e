import { expect } from 'chai';
import { heardOf, isGivenAway, keptApart } from '../../lambda/domain/giving-away.ts';

const card = (front: string, back: string) => ({ front, back });
const founded = card('... was founded in 1996. Which company?', 'Acme Rockets');
const year = card('Acme Rockets was founded in which year?', '1996');
const other = card('What is the boiling point of water?', 'a hundred degrees');
const short = card('Is a byte 8 bits?', '8');

describe('cards that give each other away', () => {
  it('have the answer of one in the question of the other, whichever was heard first', () => {
    expect(isGivenAway(year, [heardOf(founded)])).to.equal(true);
    expect(isGivenAway(founded, [heardOf(year)])).to.equal(true);
    expect(isGivenAway(other, [heardOf(founded), heardOf(year)])).to.equal(false);
  });
  it('have it as whole words, and not by chance', () => {
    expect(isGivenAway(card('Who founded Acme Rocketship?', 'x'), [heardOf(founded)])).to.equal(false);
    expect(isGivenAway(card('What has 8 legs?', 'spiders'), [heardOf(short)])).to.equal(false);
    expect(isGivenAway(card('Who sells AWS?', 'Amazon'), [heardOf(card('Which cloud?', 'AWS'))])).to.equal(true);
  });
  it('do not include the card itself', () => {
    const self = card('Which city is called Paris?', 'Paris');
    expect(isGivenAway(self, [heardOf(self)])).to.equal(false);
  });
  it('are others where only the question or only the answer is the same', () => {
    const self = card('Which city is called Paris?', 'Paris');
    expect(isGivenAway(card(self.front, 'the city'), [heardOf(self)])).to.equal(true);
    expect(isGivenAway(card('Is Paris a city?', self.back), [heardOf(self)])).to.equal(true);
  });
  it('may follow once three others were asked between', () => {
    const heard = [founded, other, other, other].map(heardOf);
    expect(isGivenAway(year, heard)).to.equal(false);
    expect(isGivenAway(year, heard.slice(0, 3))).to.equal(true);
  });
  it('travel with a session in part', () => {
    const { front, back } = heardOf(card('a'.repeat(200), 'b'.repeat(200)));
    expect([front.length, back.length]).to.deep.equal([120, 40]);
  });
  it('are kept three cards apart where there are so many', () => {
    const fillers = ['one', 'two', 'three'].map((name) => card(`What is ${name}?`, `thing ${name}`));
    expect(keptApart([year, ...fillers], [heardOf(founded)])).to.deep.equal([...fillers, year]);
    expect(keptApart([founded, year, other], [])).to.deep.equal([founded, other, year]);
    expect(keptApart([year], [heardOf(founded)])).to.deep.equal([year]);
  });
});
