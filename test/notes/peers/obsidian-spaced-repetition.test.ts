import { expect } from 'chai';
import { eachPeerCase, readPeer } from './peer-table.ts';

/** All three kinds of gaps, as the plugin's own tests have them. */
const ALL_GAPS = ['==[123;;]answer[;;hint]==', '**[123;;]answer[;;hint]**', '{{[123;;]answer[;;hint]}}'];

eachPeerCase('cards within a line, as obsidian-spaced-repetition reads them', {
  one: { note: 'Capital of Peru::Lima', cards: ['Capital of Peru -> Lima'] },
  'with its schedule on the next line': {
    note: 'Capital of Peru::Lima\n<!--SR:!2021-08-11,4,270-->',
    cards: ['Capital of Peru -> Lima'],
  },
  'with the schedule of an early release beside it': {
    note: 'Capital of Peru::Lima <!--SR:2021-08-11,4,270-->',
    cards: ['Capital of Peru -> Lima'],
  },
  'below other text': { note: 'We go there soon.\nCapital of Peru ::Lima', cards: ['Capital of Peru -> Lima'] },
  'one below the other': {
    note: '#Peru\n\nIts capital::Lima\nIts money:: the sol',
    cards: ['Its capital -> Lima', 'Its money -> the sol'],
  },
  'with a tag before it': { note: '#flashcards/land Capital of Peru ::Lima', cards: ['Capital of Peru -> Lima'] },
  'a separator of its own': {
    note: 'Capital of Peru&&Lima\n\nCapital::none',
    cards: ['Capital of Peru -> Lima'],
    settings: { single: '&&' },
  },
  'an equals sign as one': {
    note: 'Capital of Peru=Lima',
    cards: ['Capital of Peru -> Lima'],
    settings: { single: '=', gaps: [] },
  },
  'no separator': { note: 'Capital of Peru::Lima', cards: [], settings: { single: '' } },
  'both ways': { note: 'some text\nHund :::dog', cards: ['Hund -> dog', 'Dog -> Hund'] },
  'both ways by a mark of its own': {
    note: '#flashcards\nHund&&&dog\n\nKatze::cat',
    cards: ['Hund -> dog', 'Dog -> Hund', 'Katze -> cat'],
    settings: { singleBothWays: '&&&' },
  },
  'the two marks exchanged': {
    note: 'Hund::dog\n\nKatze:::cat',
    cards: ['Hund -> dog', 'Dog -> Hund', 'Katze -> cat'],
    settings: { single: ':::', singleBothWays: '::' },
  },
  'marks that hold each other': {
    note: 'Who is first?:>Adam.\n\nEva?<:>first woman.\n',
    cards: ['Who is first? -> Adam', 'Eva? -> first woman', 'First woman. -> Eva?'],
    settings: { single: ':>', singleBothWays: '<:>', below: ';>', belowBothWays: '<;>', gaps: [] },
  },
  'a mark of spaces is none': {
    note: 'Hund:::dog',
    cards: [],
    settings: { single: '>', singleBothWays: '  ' },
  },
});

const RULED = { end: '---' };

eachPeerCase('cards of several lines, as obsidian-spaced-repetition reads them', {
  one: { note: 'Who barks?\n?\nthe dog', cards: ['Who barks? -> the dog'] },
  'a space behind the mark, or before it': {
    note: 'Who barks?\n? \nthe dog\n\nWho mews?\n ?\nthe cat\n\nkitten\n ??\nyoung cat',
    cards: ['Who barks? -> the dog', 'Who mews? -> the cat', 'Kitten -> young cat', 'Young cat -> kitten'],
  },
  'with a schedule behind it and below it': {
    note: 'Who barks?\n?\nthe dog <!--SR:!2021-08-11,4,270-->\n\nWho mews?\n?\nthe cat\n<!--SR:2021-08-11,4,270-->',
    cards: ['Who barks? -> the dog', 'Who mews? -> the cat'],
  },
  'more lines on both sides': {
    note: '#Title\n\nAt night:\nwho barks?\n?\nthe dog\nof the house\n\nWho mews?\n?\nthe cat',
    cards: ['At night: who barks? -> the dog of the house', 'Who mews? -> the cat'],
  },
  'a tag on the line above': { note: '#flashcards/pets\nWho barks?\n?\nthe dog', cards: ['Who barks? -> the dog'] },
  'an end of its own, beyond empty lines': {
    note: 'Who barks?\n?\nthe dog\nof the house\n\n---\nWho mews?\n?\n\nthe cat\n---\n',
    cards: ['Who barks? -> the dog of the house', 'Who mews? -> the cat'],
    settings: RULED,
  },
  'a mark of its own': {
    note: 'Who barks?\n@@\nthe dog\n\nno card',
    cards: ['Who barks? -> the dog'],
    settings: { below: '@@' },
  },
  'no mark': { note: 'Who barks?\n?\nthe dog', cards: [], settings: { below: '', ...RULED } },
  'both ways': {
    note: 'dog\nof the house\n??\nwho barks',
    cards: ['Dog of the house -> who barks', 'Who barks? -> dog of the house'],
  },
  'both ways and one way, with an end': {
    note: 'Who barks?\n?\nthe dog\n\n---\ncat\n??\nwho mews\n---\n',
    cards: ['Who barks? -> the dog', 'Cat -> who mews', 'Who mews? -> cat'],
    settings: RULED,
  },
  'both ways by a mark that holds the other': {
    note: 'dog\n@@@\nwho barks\n---',
    cards: ['Dog -> who barks', 'Who barks? -> dog'],
    settings: { below: '@@', belowBothWays: '@@@', ...RULED },
  },
  'marks of question marks only': {
    note: 'a line\n\n\nanother\n\nWho barks?\n??\nthe dog\n????\na line\n\nWho mews?\n??\nthe cat\n????\na line\n',
    cards: ['Who barks? -> the dog', 'Who mews? -> the cat'],
    settings: { single: ':::', singleBothWays: '::::', below: '??', belowBothWays: '???', end: '????' },
  },
  'a mark that is a tab is none': {
    note: 'dog\n??\nwho barks',
    cards: [],
    settings: { belowBothWays: '', ...RULED },
  },
  'two tags above, and a back with an empty line': {
    note: 'text\n\n#flashcards/a #flashcards/b\ndog\n??\nwho barks\n\nat night\n+++\ntext\n',
    cards: ['Dog -> who barks at night', 'Who barks at night? -> dog'],
    settings: { end: '+++' },
  },
});

const sentence = (mark: (answer: string) => string): { note: string; cards: string[] } => ({
  note: `They speak ${mark('Quechua')} there.\n<!--SR:2021-08-11,4,270-->\n\n${mark('Lima')} is a ${mark('city')}\n\nAt sea\nthere is ${mark('Ica')}\n\nend ${mark('')}`,
  cards: [
    'Fill the gap: They speak blank there. -> Quechua',
    'Fill the gap: blank is a city -> Lima',
    'Fill the gap: Lima is a blank -> city',
    'Fill the gap: At sea there is blank -> Ica',
  ],
});

eachPeerCase('gaps, as obsidian-spaced-repetition reads them', {
  highlights: { ...sentence((answer) => (answer === '' ? '==' : `==${answer}==`)), settings: { gaps: ALL_GAPS } },
  'bold words': { ...sentence((answer) => (answer === '' ? '**' : `**${answer}**`)), settings: { gaps: ALL_GAPS } },
  braces: { ...sentence((answer) => (answer === '' ? '{{' : `{{${answer}}}`)), settings: { gaps: ALL_GAPS } },
  // The plugin reads no gap that goes on in the next line; Obsidian shows one.
  'over the end of a line': {
    note: 'They speak ==Cuzco\nQuechua== there',
    cards: ['Fill the gap: They speak blank there -> Cuzco Quechua'],
  },
  'not half of one': { note: 'They speak ==Quechua= there', cards: [], settings: { gaps: ALL_GAPS } },
  'highlights turned off': { note: 'They speak ==Quechua== there', cards: [], settings: { gaps: ALL_GAPS.slice(1) } },
  'bold words turned off': {
    note: 'They speak **Quechua** there',
    cards: [],
    settings: { gaps: ['==[123;;]answer[;;hint]=='] },
  },
  'braces turned off': { note: 'They speak {{Quechua}} there', cards: [], settings: { gaps: ALL_GAPS.slice(0, 2) } },
  'all turned off': { note: 'Some ==a== and **b** and {{c}}', cards: [], settings: { gaps: [] } },
  "in Anki's way, with other separators": {
    note: 'They speak {{Quechua::a language}}\n\nWe speak {{1::Spanish}}\n\nYou speak {{1::Aymara::a language}}',
    cards: [
      'Fill the gap: They speak blank -> Quechua',
      'Fill the gap: We speak blank -> Spanish',
      'Fill the gap: You speak blank -> Aymara',
    ],
    settings: { single: '=', singleBothWays: '==', gaps: ['{{[123::]answer[::hint]}}'] },
  },
  'with hint and number in footnotes': {
    note: 'They speak ==Quechua==\n\nWe speak ==Spanish==^[language]\n\nYou speak ==Aymara==[^1]\n\nI speak ==Latin==^[old][^2]',
    cards: [
      'Fill the gap: They speak blank -> Quechua',
      'Fill the gap: We speak blank -> Spanish',
      'Fill the gap: You speak blank -> Aymara',
      'Fill the gap: I speak blank -> Latin',
    ],
    settings: { gaps: ['==answer==[^\\[hint\\]][\\[^123\\]]'] },
  },
  'two kinds in one line': {
    note: 'They speak **Quechua** and ==Spanish==!',
    cards: [
      'Fill the gap: They speak blank and Spanish! -> Quechua',
      'Fill the gap: They speak Quechua and blank! -> Spanish',
    ],
    settings: { gaps: ALL_GAPS },
  },
});

eachPeerCase('what obsidian-spaced-repetition does with code and comments', {
  'kinds mixed': {
    note: '# Trees\n\nAn oak ==drops leaves==, a fir ==keeps needles==.\nMoss grows ==north,==\nthey say.\n\nTree of Lebanon::cedar\n\nfir\n??\na tree with needles\n<!--SR:2021-08-11,4,270-->',
    cards: [
      'Fill the gap: An oak blank, a fir keeps needles. Moss grows north, they say. -> drops leaves',
      'Fill the gap: An oak drops leaves, a fir blank. Moss grows north, they say. -> keeps needles',
      'Fill the gap: An oak drops leaves, a fir keeps needles. Moss grows blank they say. -> north,',
      'Tree of Lebanon -> cedar',
      'Fir -> a tree with needles',
      'A tree with needles -> fir',
    ],
  },
  'code in a line': {
    note: 'Which command has `git log` beside it::it is `git show`\n\nIt runs ==`git status`== first',
    cards: [
      'Which command has git log beside it? -> it is git show',
      'Fill the gap: It runs blank first -> git status',
    ],
  },
  // It shows a program; nobody says one.
  'a program as the back': {
    note: "How to greet?\n?\n```python\nprint('Hello')\n\n\nprint('Howdy')\n```",
    cards: [],
    aside: ['1: the back holds a program and cannot be spoken'],
  },
  'code with code in it': {
    note: 'Nested?\n?\n````ad-note\n\n```git\n+ one\n- two\n```\n\n~~~python\nthree()\n~~~\n````\n\nAfter it::yes, a card',
    cards: ['After it -> yes, a card'],
    aside: ['1: the back holds a program and cannot be spoken'],
  },
  'no cards in comments': {
    note: '<!--a question::an answer-->\n\n<!--\nWho barks?\n?\nthe dog\n-->\n\n<!--some ==gap== here-->\n\nWho mews::the cat',
    cards: ['Who mews? -> the cat'],
  },
  'no cards in code': {
    note: '# T\n\n```\na::b\n```\n\n```md\nsome ==gap== here\n```\n\n`c::d`\n\n```\nfoo = {{1}}\n```',
    cards: [],
    settings: { gaps: ALL_GAPS },
  },
  'a separator that stands in code': {
    note: '# T\n`if (a & b) {}`\nmore!',
    cards: [],
    settings: { single: '&', gaps: ALL_GAPS },
  },
});

describe('decks, ids and schedules, as obsidian-spaced-repetition reads them', () => {
  const of = (note: string, settings?: object, path?: string) =>
    readPeer({ note, cards: [], ...(settings && { settings }), ...(path !== undefined && { path }) }).cards.map(
      (card) => [card.deck, card.blockId, card.memory?.schedule.stability ?? null],
    );

  it('a block id stands before or behind the schedule', () => {
    for (const note of [
      'A question::B ^d7cee0\n<!--SR:!2023-09-03,1,230-->',
      'A question::B <!--SR:!2023-09-03,1,230--> ^d7cee0',
      '#flashcards/test A question::B <!--SR:!2023-09-03,1,230--> ^d7cee0',
      'A question\n?\nB ^d7cee0\n<!--SR:!2023-09-03,1,230-->',
    ])
      expect(of(`#flashcards/test\n${note}\n`), note).to.deep.equal([['test', 'd7cee0', 1]]);
  });

  it('of several tags the first flashcard tag names the deck', () => {
    expect(of('#flashcards/science #flashcards/poetry\nA question::B')[0]?.[0]).to.equal('science');
    expect(of('---\ntags:\n  - other\n  - flashcards/aws\n---\n#2024/03-11\n\n**A question?**\n?\nB')[0]?.[0]).to.equal(
      'aws',
    );
  });

  it('tags may be others, and folders may name the decks', () => {
    expect(of('#cards/science\nA question::B', { tags: ['#cards', '#quiz'] })[0]?.[0]).to.equal('science');
    expect(of('---\ntags: [quiz/law]\n---\nA question::B', { tags: ['#cards', '#quiz'] })[0]?.[0]).to.equal('law');
    expect(of('#flashcards/x\nA question::B', { decksBelow: 'vault' }, 'vault/Flora/Trees/oak.md')[0]?.[0]).to.equal(
      'flora/trees',
    );
    expect(of('A question::B', { decksBelow: 'vault' }, 'vault/oak.md')[0]?.[0]).to.equal('oak');
  });
});
