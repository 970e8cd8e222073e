import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'a short list under a title': [
    '# Phases of mitosis\n1. Prophase\n2. Metaphase\n3. Anaphase\n4. Telophase',
    ['Name the four phases of mitosis. -> Prophase, Metaphase, Anaphase and Telophase'],
  ],
  'an open list': [
    '# Tides\n## Use cases\nTides serve a variety of ends, including but not limited to:\n- power plants\n- fishing',
    ['Name two use cases of Tides. -> power plants and fishing'],
  ],
  'a list whose title belongs to the heading above': [
    '# French Revolution\n## Causes\n- hunger\n- debt\n- new ideas',
    ['French Revolution: name the three causes. -> hunger, debt and new ideas'],
  ],
  'a table of values': [
    '# Planets\n| Planet | Moons | Radius |\n|---|---|---|\n| Mars | 2 | 3,390 km |\n| Venus | 0 | 6,052 km |',
    [
      'Planets: what are the moons of Mars? -> 2',
      'Planets: what is the radius of Mars? -> 3,390 km',
      'Planets: what are the moons of Venus? -> 0',
      'Planets: what is the radius of Venus? -> 6,052 km',
    ],
  ],
  'a table of words': [
    '# Animals\n| German | English |\n|---|---|\n| der Hund | dog |\n| die Katze | cat |',
    ['What is the English for der Hund? -> dog', 'What is the English for die Katze? -> cat'],
  ],
  'a flow': [
    '# Order handling\n```mermaid\ngraph LR\nA[Basket] --> B[Payment] --> C[Shipping]\n```',
    [
      'In the order handling flow, what comes right after Basket? -> Payment',
      'In the order handling flow, what comes right after Payment? -> Shipping',
    ],
  ],
  'headings below one that names them': [
    '# The phases of the cell cycle in animals\n## Growth\nText.\n## Synthesis\nText.\n## Division\nText.',
    ['Name the three phases of the cell cycle in animals. -> Growth, Synthesis and Division'],
  ],
  'what a number before a list counts': [
    '# Ostracism\nIt goes on over three stages:\n1. Reflexive: a feeling of sharp pain\n2. Reflective: a search for the reasons\n3. Resignation: a loss of all hope',
    [
      'Which stage is a feeling of sharp pain? -> Reflexive',
      'Which stage is a search for the reasons? -> Reflective',
      'Which stage is a loss of all hope? -> Resignation',
      'Ostracism: name the three stages. -> Reflexive, Reflective and Resignation',
    ],
  ],
  'what affects something': [
    '# Factors affecting growth:\n- light\n- water',
    ['Name the two factors affecting growth. -> light and water'],
  ],
  'a list below an item, asked with the item': [
    '# Blockers\n- Bladder\n  - Drugs\n    - Solifenacin\n    - Darifenacin',
    ['Name the two drugs of Bladder. -> Solifenacin and Darifenacin'],
  ],
  'a title that counts already': [
    '# Tides\n## The two causes of tides\n- moon\n- sun',
    ['Name the two causes of tides. -> moon and sun'],
  ],
  'a table with its properties in the first column': [
    '# Sphincters\n| | Upper | Lower |\n|---|---|---|\n| Length | 4 cm | 5 cm |\n| Normal pressure | 60 mmHg | 20 mmHg |',
    [
      'Sphincters: what is the length of Upper? -> 4 cm',
      'Sphincters: what is the length of Lower? -> 5 cm',
      'Sphincters: what is the normal pressure of Upper? -> 60 mmHg',
      'Sphincters: what is the normal pressure of Lower? -> 20 mmHg',
    ],
  ],
  'items that tell of their heading and are none of it: nothing': [
    '# Boutique hotels\n- Budget options\n- Convenience of a modern hotel\n- Outdoor experience',
    [],
  ],
  'what follows a line that breaks off': [
    '# Hotels\n- Classified by:\n  - location\n  - level of service\n- Shape is maintained by\n  - spectrin\n  - ankyrin',
    [
      'What are Hotels classified by? -> location and level of service',
      'What is shape maintained by? -> spectrin and ankyrin',
    ],
  ],
  'a table with an empty corner, where neither side is known to name properties: nothing': [
    '# Sensing\n| | Alpha inducer | Beta inducer |\n|---|---|---|\n| Structure | short chains | long rings |\n| Target | one species | many species |',
    [],
  ],
};

eachForm('lists, tables and flows in plain notes', FORMS);
