import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

eachPeerCase('cards, as Mochi writes them', {
  'two sides parted by a line of dashes': {
    note: 'What is the seat of Peru?\n\n---\n\nLima',
    cards: ['What is the seat of Peru? -> Lima'],
  },
  'a heading as the front, and a list as the back': {
    note: '# Primary colours\n#art\n---\n- red\n- blue',
    cards: ['Primary colours -> red and blue'],
  },
  'gaps with numbers': {
    note: 'The {{1::heart}} pumps {{2::blood}} to the {{1::lungs}}.',
    cards: [
      'Fill the gap: The blank pumps blood to the blank. -> heart and lungs',
      'Fill the gap: The heart pumps blank to the lungs. -> blood',
    ],
  },
  'gaps of several words': {
    note: 'Peru lies in {{South America}}.',
    cards: ['Fill the gap: Peru lies in blank. -> South America'],
  },
  'a variable of a template is no gap': { note: 'Hello {{name}}, it is {{date:YYYY}} and `{{a b}}`.', cards: [] },
  'a line across the page is none between sides': {
    note: 'We met.\n\n---\n\nWe spoke.\n\n---\n\nWe left.',
    cards: [],
  },
  'a note with more below its line is no card': { note: '# Peru\n\n---\n\n## Seat\n\nLima', cards: [] },
});

describe('Mochi', () => {
  it('is named in the report', () => {
    expect(readPeer({ note: 'Who barks?\n\n---\n\nthe dog', cards: [] }).format).to.equal('Mochi');
  });
});
