import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

const pattern = (noteType: string, source: string) => ({ patterns: [{ noteType, pattern: source }] });

eachPeerCase('notes, as Obsidian_to_Anki reads them', {
  'between START and END': {
    note: 'Text.\nSTART\nBasic\nWho barks?\nBack: the dog\nof the house\nEND\nText.',
    cards: ['Who barks? -> the dog of the house'],
  },
  'with its first field named, and tags': {
    note: 'START\nBasic\nFront: Who barks?\nBack:\nthe dog\nTags: pet loud\nEND',
    cards: ['Who barks? -> the dog'],
  },
  reversed: {
    note: 'START\nBasic (and reversed card)\nFront: chien\nBack: dog\nEND',
    cards: ['Chien -> dog', 'Dog -> chien'],
  },
  'with gaps of every kind': {
    note: 'START\nCloze\nThe {heart} pumps {2:blood}, {2|water} and {{c3::air}}; ==fast==.\nEND',
    cards: [
      'Fill the gap: The blank pumps blood, water and air; fast. -> heart',
      'Fill the gap: The heart pumps blank, blank and air; fast. -> blood and water',
      'Fill the gap: The heart pumps blood, water and blank; fast. -> air',
      'Fill the gap: The heart pumps blood, water and air; blank. -> fast',
    ],
  },
  'of a type of its own, the first two fields': {
    note: 'START\nVocabulary\nWord: chat\nMeaning: cat\nExample: le chat dort\nEND',
    cards: ['Chat -> cat'],
  },
  'within a line': {
    note: '- STARTI [Basic] Who mews? Back: the cat ENDI\n- STARTI [Basic] Front: Who moos? Back: the cow Tags: farm ENDI and STARTI [Cloze] The {sea} is salt. ENDI',
    cards: ['Who mews? -> the cat', 'Who moos? -> the cow', 'Fill the gap: The blank is salt. -> sea'],
  },
  'with lists and formulas': {
    note: 'START\nBasic\nWhich two?\nBack:\n- $a$\n- b\nEND',
    cards: ['Which two? -> $a$ and b'],
  },
  'a side that is missing': {
    note: 'START\nBasic\nWho barks?\nEND\n\nSTART\nCloze\nNothing here\nEND',
    cards: [],
    aside: ['1: the back of the card is empty', '6: it has no gap to ask for'],
  },
  'what its settings write is no card': {
    note: 'TARGET DECK: X\n\nFILE TAGS\na b\n\nDELETE\nID: 129\n\nFROZEN - Basic:\nBack: ice\n\nWho barks?::the dog',
    cards: ['Who barks? -> the dog'],
  },
  'a start without an end is text': { note: 'START\nBasic\nWho barks?::the dog', cards: ['Who barks? -> the dog'] },
});

eachPeerCase('patterns, as Obsidian_to_Anki has them', {
  'questions and answers': {
    note: 'Q: How much?\nA: none\n\nText.\n\nQ: Why?\nA: so\nand so',
    cards: ['How much? -> none', 'Why? -> so and so'],
    settings: pattern('Basic', '^Q: ((?:.+\\n)*)\\n*A: (.+(?:\\n(?:^.{1,3}$|^.{4}(?<!<!--).*))*)'),
  },
  'headings with paragraphs': {
    note: '# Style\nThe first one.\nIt goes onwards.\n\n# Header\nno more',
    cards: ['Style -> The first one. It goes onwards', 'Header -> no more'],
    settings: pattern('Basic', '^#+\\s(.+)\\n*((?:\\n(?:^[^\\n#].{0,2}$|^[^\\n#].{3}(?<!<!--).*))+)'),
  },
  ruled: {
    note: 'How to do this?\n---\nLike this.\n\nAnother\n---\nAnd that.',
    cards: ['How to do this? -> Like this', 'Another -> And that'],
    settings: pattern('Basic', '((?:[^\\n][\\n]?)+\\n+)-{3,}((?:\\n(?:^.{1,3}$|^.{4}(?<!<!--).*))+)'),
  },
  'a tag': {
    note: 'In Neuracache #flashcard\nsay it thus.\n\nWords.',
    cards: ['In Neuracache -> say it thus'],
    settings: pattern('Basic', '((?:[^\\n][\\n]?)+) #flashcard ?\\n*((?:\\n(?:^.{1,3}$|^.{4}(?<!<!--).*))+)'),
  },
  'gaps in paragraphs': {
    note: 'The idea of {cloze paragraph} is to see {notes}.\n\nNo gap here.',
    cards: [
      'Fill the gap: The idea of blank is to see notes. -> cloze paragraph',
      'Fill the gap: The idea of cloze paragraph is to see blank. -> notes',
    ],
    settings: pattern('Cloze', '((?:.+\\n)*(?:.*{.*)(?:\\n(?:^.{1,3}$|^.{4}(?<!<!--).*))*)'),
  },
  'one that never ends': {
    note: `Who barks?::the dog\n\n${'a'.repeat(40)}!`,
    cards: ['Who barks? -> the dog'],
    aside: ['1: the pattern of Obsidian_to_Anki for "Basic" takes too long here'],
    settings: pattern('Basic', '^(a+)+$'),
  },
  'one that is none': {
    note: 'Who barks?::the dog',
    cards: ['Who barks? -> the dog'],
    aside: ['1: the pattern of Obsidian_to_Anki for "Basic" is no regular expression'],
    settings: pattern('Basic', '(a'),
  },
});

describe('decks and ids, as Obsidian_to_Anki has them', () => {
  const of = (note: string, settings?: object) =>
    readPeer({ note, cards: [], ...(settings && { settings }) }).cards.map(({ deck, blockId }) => [deck, blockId]);

  it('the deck is the target, on its line or the next one', () => {
    const card = '\n\nSTART\nBasic\nA?\nBack: b\nEND\n\nWho barks?::the dog';
    for (const target of ['TARGET DECK\nLand::Seats', 'TARGET DECK: Land::Seats'])
      expect(of(target + card), target).to.deep.equal([
        ['land/seats', null],
        ['land/seats', null],
      ]);
  });

  it('an id stands in a comment or not, in a block, a line, or below a match', () => {
    for (const note of [
      'START\nBasic\nA?\nBack: b\n<!--ID: 1566052191670-->\nEND',
      'START\nBasic\nA?\nBack: b\nTags: x\nID: 1566052191670\nEND',
      'STARTI [Basic] A? Back: b ID: 1566052191670 ENDI',
      'STARTI [Basic] A? Back: b <!--ID: 1566052191670--> ENDI',
    ])
      expect(of(note), note).to.deep.equal([['notes', '1566052191670']]);
    expect(of('Q: A?\nA: b\n<!--ID: 1566052191670-->', pattern('Basic', '^Q: (.*)\\nA: (.*)'))).to.deep.equal([
      ['notes', '1566052191670'],
    ]);
  });

  it('the report names the format', () => {
    expect(readPeer({ note: 'START\nBasic\nA?\nBack: b\nEND', cards: [] }).format).to.equal('Obsidian_to_Anki');
  });
});
