import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

const LONG =
  'which goes on and on and on until nobody who listens would still know how it began or why it was said at all';

const read = (text: string) => {
  const { cards, setAside } = parseMarkdown({ path: 'a.md', text }, { derive: 'none' });
  return {
    backs: cards.map(({ back }) => back),
    items: cards.map(({ items }) => items),
    aside: setAside.map(({ reason }) => reason),
  };
};
const cut = (words: number): string =>
  `the back has ${String(words)} words; only its first part, or what its points begin with, is the answer`;

describe('a back that is too long to be said', () => {
  it('is asked for its first sentence or clause, and the report says so', () => {
    for (const [back, part] of [
      [`A queue keeps its messages in order. It has a length, ${LONG}.`, 'A queue keeps its messages in order'],
      [`A queue of Dr. Lee keeps e.g. Fred in order. It has, ${LONG}.`, 'A queue of Dr. Lee keeps e.g. Fred in order'],
      [`A queue keeps its messages in order; it has a length, ${LONG}.`, 'A queue keeps its messages in order'],
      [`A queue keeps its messages in order – it has a length, ${LONG}.`, 'A queue keeps its messages in order'],
    ] as const)
      for (const note of [`What is it?::${back}`, `What is it?\n?\n${back}`])
        expect(read(note), note).to.deep.equal({
          backs: [part],
          items: [[]],
          aside: [cut(back.split(' ').length)],
        });
  });

  it('is set aside where no part of it is short, or says anything', () => {
    for (const back of [`A queue ${LONG}, ${LONG}.`, `Yes. It is, ${LONG}, ${LONG}.`, `It is so; ${LONG}, ${LONG}`])
      expect(read(`What is it?::${back}`).aside[0], back).to.match(/^the back has \d+ words; nobody says more than 30/);
  });

  it('is asked for what its points begin with, where it is a list', () => {
    const note = `Which three?\n?\n- **Latency**: ${LONG}\n- Cost (${LONG})\n- Size of a message – ${LONG}\n`;
    expect(read(note)).to.deep.equal({
      backs: ['Latency, Cost and Size of a message'],
      items: [['Latency', 'Cost', 'Size of a message']],
      aside: [cut(80)],
    });
    expect(read(`Which two?\n?\n- ${LONG}\n- Cost: ${LONG}`).backs).to.deep.equal([]);
  });

  it('stays as it is where it is short', () => {
    expect(read('What is it?::A queue; it keeps. And goes.')).to.deep.equal({
      backs: ['A queue; it keeps. And goes'],
      items: [[]],
      aside: [],
    });
  });
});

describe('short lines below a question', () => {
  it('are a list where each begins anew', () => {
    expect(read('Which?\n?\nRed\nDark blue\n2 greens').items).to.deep.equal([['Red', 'Dark blue', '2 greens']]);
    for (const back of ['Red\nand blue', 'Red is first.\nBlue', 'Red,\nBlue', 'Red'])
      expect(read(`Which?\n?\n${back}`).items, back).to.deep.equal([[]]);
  });
});
