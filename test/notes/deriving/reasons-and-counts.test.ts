import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'a reason': [
    'Granite is hard because it cooled slowly underground. It is hard because of that.',
    ['Why is granite hard? -> it cooled slowly underground'],
  ],
  'no reason where all of the claim is one': [
    'Jaundice is usually due to liver disease. Anaemia may be due to iron deficiency. Sea levels rise mainly due to melting ice.',
    ['Why do sea levels rise? -> melting ice'],
  ],
  'who is responsible, and what a law states': [
    "The cerebellum is responsible for balance and posture. Ohm's law states that current grows with voltage.",
    [
      'What is responsible for balance and posture? -> cerebellum',
      "What states that current grows with voltage? -> Ohm's law",
    ],
  ],
  'how many there are': ['A spider has eight legs.', ['How many legs does a spider have? -> eight']],
  'what is the most': ['The deepest lake is Baikal.', ['What is the deepest lake? -> Baikal']],
  'what changes with what': [
    'As the pressure rises, the volume decreases.',
    ['What happens to the volume as the pressure rises? -> it decreases'],
  ],
  'what something is proportional to': [
    'The force is directly proportional to the mass.',
    ['What is the force directly proportional to? -> the mass'],
  ],
  'what somebody did, and no deed that was done to something': [
    'The council abolished the grain tax. Experiments run in the cellar. A mill used in the village.',
    ['What did the council abolish? -> the grain tax'],
  ],
  'events with their years': [
    '# Bridges\n- 1779 first iron bridge\n- Suspension bridges 1820s\n- Page 1820\n- 1000 bytes',
    ['In which year was this: first iron bridge? -> 1779', 'When was this: suspension bridges? -> 1820s'],
  ],
  'what a term counts up': [
    '# Orchestra\n- Strings: violin, viola, cello\n- Change: movement between keys, scales, modes',
    [
      'Orchestra: name the three that belong to Strings. -> violin, viola and cello',
      'Orchestra: what do you call the movement between keys, scales, modes? -> Change',
    ],
  ],
  'points below things of a kind, and none that two of them share': [
    '## Kinds of knots\n- Bowline\n  - Holds a fixed loop\n- Reef knot\n  - Easy to tie\n- Granny knot\n  - Easy to tie\n- Sheet bend\n  - Joins two ropes of unequal size',
    [
      'Which kind of knots holds a fixed loop? -> Bowline',
      'Which kind of knots joins two ropes of unequal size? -> Sheet bend',
      'Name the four kinds of knots. -> Bowline, Reef knot, Granny knot and Sheet bend',
    ],
  ],
  'a label right below a list': [
    '**Woods**:\n- Oak\n  - hard and heavy\n**Metals**:\n- Tin: melts at a low heat\n- Lead: stops most rays\n',
    [
      'For metals, tin or Lead, which one is it: melts at a low heat? -> Tin',
      'For metals, tin or Lead, which one is it: stops most rays? -> Lead',
    ],
  ],
  'the definition of a heading, by its label': [
    '## Ransom note\nDefinition:\nA letter that demands money for a captive.\n\n## Osmosis\n**Definition**: the movement of water through a membrane',
    [
      'What do you call a letter that demands money for a captive? -> Ransom note',
      'What do you call the movement of water through a membrane? -> Osmosis',
    ],
  ],
  'several kinds that a sentence leads to without a colon': [
    '# Loans\nThere are several ways of repayment\n- Annuity\n- Bullet loan',
    ['Name the two ways of repayment. -> Annuity and Bullet loan'],
  ],
};

eachForm('reasons, counts, events and more', FORMS);

const NOTHING: Forms = {
  'nobody who did nothing': ['# Drift\nNo Mechanism proposed for moving continents.', []],
  'what is said of another term, too': [
    [
      '# Mazes',
      '- Gallery: each hall opens to its neighbour on the northern side of the house, which is reached over the stairs',
      '- Passage: each hall opens to its neighbour on the northern side of the house, which is reached over the stairs; and further halls may follow from there towards the tower',
      '- Dead end: a hall without any exit',
      '- Rotunda: a hall in the form of a ring',
    ].join('\n'),
    [
      'Which maze is a hall without any exit? -> Dead end',
      'Which maze is a hall in the form of a ring? -> Rotunda',
      'Name the four mazes. -> Gallery, Passage, Dead end and Rotunda',
    ],
  ],
  'labels of a note': [
    '# Heart\n- **Fun fact**: The heart is about the size of a fist.\n- **Solution**: use a smaller pump for it',
    [],
  ],
  'rows that are only counted': ['# Cycle\n| Step | Event |\n| --- | --- |\n| 1 | Intake |\n| 2 | Compression |', []],
  'signs that stand for words': ['# Drugs\n- ↑ Output: faster beat of the heart\n- Rate: ↓ beat of the heart', []],
  'a dose that stands in the place of nothing': ['# Doses\n- Ramipril 5 mg twice daily', []],
  'a question that points to what is nowhere named': ['**How are these used?**\nFor cutting stone.', []],
};

eachForm('nothing that hangs in the air is made of', NOTHING);
