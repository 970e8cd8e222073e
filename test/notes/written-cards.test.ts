import { type Forms, eachForm } from './becomes.ts';

const FORMS: Forms = {
  'a line with ::': ['Which pigment is green::chlorophyll', ['Which pigment is green? -> chlorophyll']],
  'a line with :: and spaces': ['What boils at 100 degrees? :: water', ['What boils at 100 degrees? -> water']],
  'both ways with :::': ['Hund:::dog', ['Hund -> dog', 'Dog -> Hund']],
  'over several lines': [
    'Which gas do plants take in?\n?\ncarbon dioxide',
    ['Which gas do plants take in? -> carbon dioxide'],
  ],
  'over several lines, both ways': [
    'Paris\n??\nthe capital of France',
    ['Paris -> the capital of France', 'The capital of France -> Paris'],
  ],
  'a list below a lone question mark': [
    'Name the primary colours.\n?\n- red\n- yellow\n- blue',
    ['Name the primary colours. -> red, yellow and blue'],
  ],
  'gaps, each a card': [
    'The ==heart== pumps ==blood==.',
    ['Fill the gap: The blank pumps blood. -> heart', 'Fill the gap: The heart pumps blank. -> blood'],
  ],
  'in a list': [
    '- What is 7 times 8?::56\n- What is 6 times 6?::36',
    ['What is 7 times 8? -> 56', 'What is 6 times 6? -> 36'],
  ],
  'an address, whose colons are no syntax': [
    '# Links\nSee https://example.org/a::b and www.example.org::c for more.',
    [],
  ],
};

eachForm('cards that an author writes as such', FORMS);
