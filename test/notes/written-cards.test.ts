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
  'numbers on both sides, which are no address': [
    '- 7 x 8::56\n- Square root of 144::12\n- The loopback is ::1 here\n- 2001:db8::/32 is for books',
    ['7 x 8 -> 56', 'Square root of 144 -> 12'],
  ],
  'a list under a question mark under a heading': [
    '## Primary colours\n?\n- red\n- blue',
    ['Primary colours -> red and blue'],
  ],
  'with the comment of a schedule, on its line or below': [
    'Who sings?\n?\nthe cock\n<!--SR:!2024-08-01,1,230-->\n\nWho barks?::the dog <!--SR:!2024-08-01,1,230-->\n\nWho mews?::the cat\n<!--SR:!2024-08-01,\n1,230-->',
    ['Who sings? -> the cock', 'Who barks? -> the dog', 'Who mews? -> the cat'],
  ],
  'with a comment in its code, which is the answer': [
    'How does a comment of HTML begin? :: `<!-- so -->`',
    ['How does a comment of HTML begin? -> <!-- so -->'],
  ],
  'below another one, and below that': [
    '- Who barks?::the dog\n  - Who mews?::the cat\n    - Who moos?::the cow',
    ['Who barks? -> the dog', 'Who mews? -> the cat', 'Who moos? -> the cow'],
  ],
  'gaps with numbers and hints, in every way of writing': [
    'The ==1;;heart;;organ== pumps ==2;;blood==.\n\n**1;;Nile** is long.\n\n{{3;;Rome}} is old.',
    [
      'Fill the gap: The blank pumps blood. -> heart',
      'Fill the gap: The heart pumps blank. -> blood',
      'Fill the gap: blank is long. -> Nile',
      'Fill the gap: blank is old. -> Rome',
    ],
  ],
  'gaps of one number together': [
    'The {{c1::heart}} pumps {{c2::blood::fluid}} to the {{c1::lungs}}.\n\n==c1::Cats== eat ==c1::mice==.',
    [
      'Fill the gap: The blank pumps blood to the blank. -> heart and lungs',
      'Fill the gap: The heart pumps blank to the lungs. -> blood',
      'Fill the gap: blank eat blank. -> Cats and mice',
    ],
  ],
};

eachForm('cards that an author writes as such', FORMS);
