import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

eachPeerCase('cards, as Logseq reads them', {
  'a block with its children': {
    note: '- Who barks? #card\n\t- the dog\n- Words',
    cards: ['Who barks? -> the dog'],
  },
  'every way to tag it': {
    note: '- Who barks? [[card]]\n  - the dog\n- Who mews? #[[card]]\n  - the cat\n- #card Who moos?\n  - the cow',
    cards: ['Who barks? -> the dog', 'Who mews? -> the cat', 'Who moos? -> the cow'],
  },
  'children as items, with what is below them': {
    note: '- Which two? #card\n  - red\n    - like blood\n  - blue\n    id:: 62f1a4b5-1111-2222-3333-444455556666\n    collapsed:: true',
    cards: ['Which two? -> red: like blood and blue'],
  },
  'a front of several lines': {
    note: '- At night, who #card\n  collapsed:: true\n  barks?\n\t- the dog',
    cards: ['At night, who barks? -> the dog'],
  },
  'gaps, with a hint': {
    note: '- The {{cloze heart}} pumps {{cloze blood \\\\ a fluid}}. #card\n- {{cloze Paris}} lies in France',
    cards: [
      'Fill the gap: The blank pumps blood. -> heart',
      'Fill the gap: The heart pumps blank. -> blood',
      'Fill the gap: blank lies in France -> Paris',
    ],
  },
  'gaps in the children': {
    note: '- Rivers #card\n  - The {{cloze Nile}} is long',
    cards: ['Fill the gap: Rivers The blank is long -> Nile'],
  },
  'a card below a card': {
    note: '- Outer one? #card\n  - Inner one? #card\n    - deep',
    cards: ['Outer one? -> Inner one?: deep', 'Inner one? -> deep'],
  },
  'no children': { note: '- Who barks? #card\n- Words', cards: [], aside: ['1: the back of the card is empty'] },
  'properties are no cards': {
    note: 'title:: Pets\ntags:: a, b\n\n- Words\n  id:: 62f1a4b5-1111-2222-3333-444455556666\n  mood:: good\n- Who barks? :: the dog',
    cards: ['Who barks? -> the dog'],
    aside: [],
  },
  'no card in code': { note: '- ```\n  Who? #card\n  ```\n  - the dog', cards: [] },
});

describe('ids and schedules, as Logseq has them', () => {
  it('are properties of the block', () => {
    const note = [
      '- Who barks? #card',
      '  id:: 62f1a4b5-1111-2222-3333-444455556666',
      '  card-last-interval:: 4.5',
      '  card-repeats:: 2',
      '  card-ease-factor:: 2.5',
      '  card-next-schedule:: 2022-08-13T12:00:00.000Z',
      '  card-last-reviewed:: 2022-08-09T00:00:00.000Z',
      '  card-last-score:: 5',
      '\t- the dog',
    ].join('\n');
    const { cards, format } = readPeer({ note, cards: [] });
    expect(format).to.equal('Logseq');
    expect(cards).to.have.length(1);
    expect(cards[0]).to.deep.include({ front: 'Who barks?', blockId: '62f1a4b5-1111-2222-3333-444455556666' });
    expect(cards[0]?.memory?.schedule).to.deep.include({
      state: 'review',
      stability: 4.5,
      difficulty: 5.5,
      reps: 2,
      dueMs: Date.UTC(2022, 7, 13, 12),
      lastReviewMs: Date.UTC(2022, 7, 9),
    });
  });
});
