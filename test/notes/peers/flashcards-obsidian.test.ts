import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

eachPeerCase('tagged cards, as flashcards-obsidian reads them', {
  'behind a heading': { note: '# Which city is the seat? #card\nBern', cards: ['Which city is the seat? -> Bern'] },
  'behind a heading of any depth': {
    note: '##### Which city is the seat? #card\nBern\n\n###### And of Peru? #card\nLima',
    cards: ['Which city is the seat? -> Bern', 'And of Peru? -> Lima'],
  },
  'on the line below a heading': {
    note: '### Which city is the seat?\n#card\nBern',
    cards: ['Which city is the seat? -> Bern'],
  },
  'behind a line': { note: 'Which city is the seat? #card\nBern', cards: ['Which city is the seat? -> Bern'] },
  'on the line below a line': {
    note: 'Which city is the seat?\n#card\nBern',
    cards: ['Which city is the seat? -> Bern'],
  },
  'with a back of several lines': {
    note: 'Which two? #card\n- Bern\n- Basel',
    cards: ['Which two? -> Bern and Basel'],
  },
  'with an empty line before the back, none within': {
    note: '# Which city is the seat? #card\n\nBern\n\nLausanne has courts.',
    cards: ['Which city is the seat? -> Bern'],
  },
  'with tags of its own': {
    note: '# Which city is the seat? #card #land #seat-of\nBern',
    cards: ['Which city is the seat? -> Bern'],
  },
  'both ways': {
    note: '# Bern #card-reverse\nseat of Switzerland\n\nLima #card/reverse\nseat of Peru\n\n## Quito\n#card-reverse\nseat of Ecuador',
    cards: [
      'Bern -> seat of Switzerland',
      'Seat of Switzerland -> Bern',
      'Bern: Lima -> seat of Peru',
      'Seat of Peru -> Lima',
      'Bern: Quito -> seat of Ecuador',
      'Seat of Ecuador -> Quito',
    ],
  },
  'a front that asks nothing, behind the headings above it': {
    note: '# Computing\n\n## Languages #card\nways to tell\n\n### Objects #card\nthings with methods\n\n#### Java #card\ncoffee\n\n### Functions\nno card\n\n## What is C? #card\na letter',
    cards: [
      'Computing: Languages -> ways to tell',
      'Computing, Languages: Objects -> things with methods',
      'Computing, Languages, Objects: Java -> coffee',
      'What is C? -> a letter',
    ],
  },
  // Nothing to ask: a reminder is shown, not answered.
  'a reminder': {
    note: 'Nobody is an island. #card-spaced\n\nKeep it short. #card/spaced\n\nDo. #card-reminder\n\nBern',
    cards: [],
    aside: [
      '1: it is a reminder without an answer, and there is nothing to ask for',
      '3: it is a reminder without an answer, and there is nothing to ask for',
      '5: it is a reminder without an answer, and there is nothing to ask for',
    ],
  },
  'no back': {
    note: '## Which city? #card\n\n## And of Peru? #card\nLima',
    cards: ['And of Peru? -> Lima'],
    aside: ['1: the back of the card is empty'],
  },
  'a tag that only begins so': { note: 'Which? #cards\nBern\n\nWhich? #cardinal\nBern', cards: [] },
  'a tag in code': { note: '```\nWhich? #card\nBern\n```\n\nIt is `#card` there.', cards: [] },
});

eachPeerCase('cards within a line, as flashcards-obsidian reads them', {
  'with spaces or none': {
    note: 'Seat of one?::Bern\n\nSeat of two?:: Lima\n\nSeat of three? ::Quito\n\nSeat of four? :: Oslo',
    cards: ['Seat of one? -> Bern', 'Seat of two? -> Lima', 'Seat of three? -> Quito', 'Seat of four? -> Oslo'],
  },
  'in lists, and lists below': {
    note: '1. Item one :: A\n2. Item two :: B\n   - Item two a :: Ba\n   - Item two b :: Bb',
    cards: ['Item one -> A', 'Item two -> B', 'Item two a -> Ba', 'Item two b -> Bb'],
  },
  'a number': { note: '2000 :: leap year', cards: ['2000 -> leap year'] },
  'four colons are none': { note: 'no such :::: match', cards: [] },
  'both ways': { note: '- Hund ::: dog', cards: ['Hund -> dog', 'Dog -> Hund'] },
});

eachPeerCase('gaps, as flashcards-obsidian reads them', {
  highlights: { note: 'The ==heart== pumps.', cards: ['Fill the gap: The blank pumps. -> heart'] },
  'in braces, where the note has a deck': {
    note: '---\ncards-deck: Body\n---\nThe {heart} pumps {2:blood} and {c2:air}.',
    cards: [
      'Fill the gap: The blank pumps blood and air. -> heart',
      'Fill the gap: The heart pumps blank and blank. -> blood and air',
    ],
  },
  'in braces with a number, in any note': {
    note: 'The {1:heart} pumps {blood}.',
    cards: ['Fill the gap: The blank pumps {blood}. -> heart'],
  },
  'no code and no formula': { note: 'Use `{1:x}` and $a_{1:n}$ and {{name}} here.', cards: [] },
});

eachPeerCase('containers of cards, as flashcards-obsidian reads them', {
  fenced: {
    note: '```flashcard\nfront: What is CSS?\nback: style sheets\n```\n\n~~~flashcard\ntype: reversed\nfront: HTML\nback: markup\nof pages\n~~~',
    cards: ['What is CSS? -> style sheets', 'HTML -> markup of pages', 'Markup of pages -> HTML'],
  },
  'fenced with gaps, or nothing to ask': {
    note: '```flashcard\ntype: cloze\nfront: The {1:heart} pumps\n```\n\n```flashcard\ntype: reminder\ncontent: Breathe\n```',
    cards: ['Fill the gap: The blank pumps -> heart'],
    aside: ['6: it is a reminder without an answer, and there is nothing to ask for'],
  },
  'a callout': {
    note: '> [!CARD] : What is recursion?\n> A function\n> that calls itself',
    cards: ['What is recursion? -> A function that calls itself'],
  },
});

describe('decks and ids, as flashcards-obsidian has them', () => {
  it('stand in the front matter, and below a card', () => {
    const note =
      '---\ncards-deck: Land::Seats\n---\n## Which city? #card\nBern\n^1607361487244\n\nSeat of Peru::Lima\n^1607361487245\nSeat of Norway::Oslo\n^1607361487246\n\nThe {1:sea}\n^1607361487247\n';
    const { cards, format } = readPeer({ note, cards: [] });
    expect(cards.map(({ deck, back, blockId }) => [deck, back, blockId])).to.deep.equal([
      ['land/seats', 'Bern', '1607361487244'],
      ['land/seats', 'Lima', '1607361487245'],
      ['land/seats', 'Oslo', '1607361487246'],
      ['land/seats', 'sea', '1607361487247'],
    ]);
    expect(format).to.equal('flashcards-obsidian');
  });
});
