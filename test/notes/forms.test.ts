import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

const pairs = (text: string): string[] =>
  parseMarkdown({ path: 'notes.md', text }, { derive: 'all' }).cards.map(({ front, back }) => `${front} -> ${back}`);

/** form: [note, cards]. */
const FORMS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
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
  'an arrow after a question': [
    '- Need more memory? → a bigger instance',
    ['What do you choose if you need more memory? -> a bigger instance'],
  ],
  'an arrow broken by a wrong encoding': [
    '- Which organ filters blood? â†’ the kidney',
    ['Which organ filters blood? -> the kidney'],
  ],
  'a definition callout': [
    '## Enzyme\n> [!definition]\n> Protein that speeds up a reaction',
    ['What do you call protein that speeds up a reaction? -> Enzyme'],
  ],
  'a subject that is defined': [
    '# Osmosis\nOsmosis is the movement of water through a membrane.',
    ['What do you call the movement of water through a membrane? -> Osmosis'],
  ],
  'terms against each other': [
    '# Transport\n- **TCP**: reliable, ordered\n- **UDP**: fast, unordered',
    ['TCP or UDP, which one is it: reliable, ordered? -> TCP', 'TCP or UDP, which one is it: fast, unordered? -> UDP'],
  ],
  'a year': [
    '# Rome\n- 476: fall of the western empire',
    ['In which year was this: fall of the western empire? -> 476'],
  ],
  'a short list under a title': [
    '# Phases of mitosis\n1. Prophase\n2. Metaphase\n3. Anaphase\n4. Telophase',
    ['Name the four phases of mitosis. -> Prophase, Metaphase, Anaphase and Telophase'],
  ],
  'a definition that goes on in its first point': [
    '# What is a moat?\n> [!info]\n> A ditch where:\n> - water keeps attackers off\n> - fish may live',
    ['What do you call a ditch where water keeps attackers off? -> moat'],
  ],
  'a marked term that its sentence defines': [
    'The **cortex** is the outer layer of the brain.\n\n**Axons** (nerve fibres) are the long threads of a nerve cell.',
    [
      'Fill the gap: The blank is the outer layer of the brain. -> cortex',
      'What do you call the long threads of a nerve cell? -> Axons',
    ],
  ],
  'a subject under its longer name': [
    '# EC2\nAmazon EC2 (Elastic Compute Cloud) is a web service for resizable capacity.',
    ['What do you call a web service for resizable capacity? -> EC2'],
  ],
  'terms before a dash': [
    '# Organelles\n- **Ribosome** – builds proteins from amino acids\n- *Nucleus*: holds the DNA\n- Lysosome - breaks down waste with enzymes\n- Vacuole (NB): stores water and salts',
    [
      'Which organelle builds proteins from amino acids? -> Ribosome',
      'Which organelle holds the DNA? -> Nucleus',
      'Which organelle breaks down waste with enzymes? -> Lysosome',
      'Which organelle stores water and salts? -> Vacuole',
      'Name the four organelles. -> Ribosome, Nucleus, Lysosome and Vacuole',
    ],
  ],
  'words of two languages': [
    '# Animals\n- der Hund - dog\n- Maus = mouse',
    ['What is der Hund? -> dog', 'What is Maus? -> mouse', 'Name the two animals. -> der Hund and Maus'],
  ],
  'values of a subject': [
    '# France\n- Capital: Paris\n- Population: 67 million\n- **President**: Emmanuel Macron\n- Max Lambda timeout: 15 minutes',
    [
      'What is the capital of France? -> Paris',
      'What is the population of France? -> 67 million',
      'What is the president of France? -> Emmanuel Macron',
      'What is the max Lambda timeout? -> 15 minutes',
    ],
  ],
  'days and what happened': [
    '# Revolution\n- 14 July 1789 – fall of the Bastille\n- Execution of the king: 1793',
    ['When was this: fall of the Bastille? -> 14 July 1789', 'When was this: execution of the king? -> 1793'],
  ],
  'terms below a bold item': [
    '# VPC\n- **IAM**\n  - Role: temporary credentials for a service\n  - Policy: a document of what is allowed\n  - User: one person or one application only\n  - Group: several users at once',
    [
      'IAM: what do you call temporary credentials for a service? -> Role',
      'IAM: what do you call a document of what is allowed? -> Policy',
      'IAM: what do you call one person or one application only? -> User',
      'IAM: what do you call several users at once? -> Group',
    ],
  ],
  'a question with its answer below, in an item, a heading or a callout': [
    '- What does SQS stand for?\n    - Simple Queue Service\n- What is a SWOT analysis?\n\n    Strengths and weaknesses\n\n## Why use DNS?\nNames are easier to remember.\n\n> [!question] Who was the king?\n> Louis XVI',
    [
      'What does SQS stand for? -> Simple Queue Service',
      'What is a SWOT analysis? -> Strengths and weaknesses',
      'Why use DNS? -> Names are easier to remember',
      'Who was the king? -> Louis XVI',
    ],
  ],
  'a question marked as one': [
    'Q: What carries oxygen?\nA: haemoglobin\n\n- Q: Which gas do plants give off?\n- A: oxygen\n\n**Who painted Guernica?** Picasso\n\n**What is churn?** Churn is the share of customers who leave within a period.',
    [
      'What carries oxygen? -> haemoglobin',
      'Which gas do plants give off? -> oxygen',
      'Who painted Guernica? -> Picasso',
      'What do you call the share of customers who leave within a period? -> churn',
    ],
  ],
  'an open list': [
    '# Tides\n## Use cases\nTides serve a variety of ends, including but not limited to:\n- power plants\n- fishing',
    ['Name two use cases of Tides. -> power plants and fishing'],
  ],
  'a list whose title belongs to the heading above': [
    '# French Revolution\n## Causes\n- hunger\n- debt\n- new ideas',
    ['French Revolution: name the three causes. -> hunger, debt and new ideas'],
  ],
  'a description as long as it keeps the answer to itself': [
    '# Tools\n- **Flexible pipe**: bends around every corner of the whole house, which keeps the pipe flexible',
    ['Which tool bends around every corner of the whole house? -> Flexible pipe'],
  ],
  'a description cut where a breath ends': [
    '# Tools\n- **Wrench**: turns nuts and bolts that hands cannot turn, with jaws that are moved by a screw until they fit whatever has to be turned, at home or at work',
    [
      'Which tool turns nuts and bolts that hands cannot turn, with jaws that are moved by a screw until they fit whatever has to be turned? -> Wrench',
    ],
  ],
  'a name that is no part of another word': [
    '# Tools\n- **Saw**: cuts planks, seesaws and all; sawdust is what comes of the saw',
    ['Which tool cuts planks, seesaws and all; sawdust is what comes of it? -> Saw'],
  ],
  'terms against each other under what they share': [
    '# Flat\nHeating costs:\n- You: gas and water\n- Landlord: boiler and pipes',
    [
      'For heating costs, you or Landlord, which one is it: gas and water? -> You',
      'For heating costs, you or Landlord, which one is it: boiler and pipes? -> Landlord',
    ],
  ],
  'an address, whose colons are no syntax': [
    '# Links\nSee https://example.org/a::b and www.example.org::c for more.',
    [],
  ],
  'the sentence that says most': [
    '# Cloud\n- **Pay-per-use**: Low cost is a great advantage. You are billed for the seconds that code runs.',
    ['Cloud: what is this: you are billed for the seconds that code runs? -> Pay-per-use'],
  ],
  'a heading and what it names': [
    '## Photosynthesis\nThe process by which plants turn light into sugar. It needs water.\n\n## Time-sharing\nBuying a part of the year in a holiday home.',
    [
      'What do you call the process by which plants turn light into sugar? -> Photosynthesis',
      'What do you call buying a part of the year in a holiday home? -> Time-sharing',
    ],
  ],
  'a heading of a kind': [
    '# Clouds\n### Cirrus\nThin, high wisps of ice that look like hair.\n### Fog\nA cloud that touches the ground.',
    [
      'Which cloud is thin, high wisps of ice that look like hair? -> Cirrus',
      'Which cloud is a cloud that touches the ground? -> Fog',
    ],
  ],
  'a glossary': [
    '# Terminology - Sailing\n- **Port** - the left side of a boat\n- **Tack** – turning the bow through the wind',
    [
      'Sailing: what do you call the left side of a boat? -> Port',
      'Sailing: what do you call turning the bow through the wind? -> Tack',
    ],
  ],
  'an arrow from a property, and from a term': [
    '# Liver\n- Normal weight → 1.5 kg\n- Jaundice → yellowing of the skin and eyes',
    ['What is the normal weight of Liver? -> 1.5 kg', 'What do you call yellowing of the skin and eyes? -> Jaundice'],
  ],
  'fields of a subject': [
    '## Measles\n- **Symptoms**: fever and rash\n- **Cause**: morbillivirus',
    ['What are the symptoms of Measles? -> fever and rash', 'What is the cause of Measles? -> morbillivirus'],
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
  'who did something, and when': [
    '## Radioactivity\nDiscovered by Henri Becquerel in 1896.',
    ['Who discovered Radioactivity? -> Henri Becquerel', 'In which year was Radioactivity discovered? -> 1896'],
  ],
  'what a sentence says something does, or is done by': [
    '# Hormones\n- Insulin lowers blood sugar.\n- Insulin is secreted by the pancreas.',
    ['Hormones: what does insulin lower? -> blood sugar', 'Hormones: what is insulin secreted by? -> the pancreas'],
  ],
  'what letters stand for': [
    'Files lie behind a content delivery network (CDN).',
    ['What does CDN stand for? -> content delivery network'],
  ],
  'a flow': [
    '# Order handling\n```mermaid\ngraph LR\nA[Basket] --> B[Payment] --> C[Shipping]\n```',
    [
      'In the order handling flow, what comes right after Basket? -> Payment',
      'In the order handling flow, what comes right after Payment? -> Shipping',
    ],
  ],
};

describe('forms that become cards', () => {
  for (const [form, [note, cards]] of Object.entries(FORMS)) {
    it(form, () => {
      expect(pairs(note)).to.deep.equal(cards);
    });
  }
});

describe('a note in a language without words for notes', () => {
  const { cards, setAside } = parseMarkdown(
    {
      path: 'notes.md',
      text: [
        '# Osmose',
        'Osmosis is the movement of water.',
        '- **TCP**: reliable, ordered',
        '- Was kocht?::Wasser',
        '  - Wer bellt?::der Hund',
        '',
        'Das ==Herz== pumpt ==Blut==.',
        '',
        '> Was ist rot?::Blut',
        '> - Was ist blau?::die See',
        '',
        '> [!info] Farben',
        '> Was ist gelb?::die Sonne',
        '> - Was ist weiß?::der Schnee',
        '',
        'Nenne zwei Farben.',
        '?',
        '- rot',
        '- blau',
        '',
        '## Der längste Fluss',
        '?',
        'der Nil',
      ].join('\n'),
    },
    { language: 'xx' },
  );

  it('gives the cards that are written as such, wherever they stand', () => {
    expect(cards.map(({ front, back }) => `${front} -> ${back}`)).to.deep.equal([
      'Was kocht? -> Wasser',
      'Wer bellt? -> der Hund',
      'Das … pumpt Blut. -> Herz',
      'Das Herz pumpt …. -> Blut',
      'Was ist rot? -> Blut',
      'Was ist blau? -> die See',
      'Was ist gelb? -> die Sonne',
      'Was ist weiß? -> der Schnee',
      'Nenne zwei Farben. -> rot, blau',
      'Der längste Fluss -> der Nil',
    ]);
    expect(cards.find(({ back }) => back === 'rot, blau')?.items).to.deep.equal(['rot', 'blau']);
  });

  it('says why it gives no others', () => {
    expect(setAside).to.deep.equal([
      {
        line: 1,
        reason: 'plain notes in the language "xx" cannot be read yet; only what is written as a card became one',
      },
    ]);
  });

  it('is English where nothing else is said, and in any country', () => {
    const note = { path: 'notes.md', text: '# Osmosis\nOsmosis is the movement of water.' };
    expect(parseMarkdown(note, { derive: 'all' }).cards).to.have.length(1);
    expect(parseMarkdown(note, { language: 'en-GB', derive: 'all' }).cards).to.have.length(1);
  });
});
