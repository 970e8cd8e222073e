import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
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
  'letters in a heading, and after a comma': [
    '# Origin Access Identity (OAI)\n\nIntegrated Development Environments, or IDEs, are tools.',
    [
      'What does OAI stand for? -> Origin Access Identity',
      'What does IDE stand for? -> Integrated Development Environments',
    ],
  ],
  'a share': [
    '# Milgram experiment\nBut 65% of participants delivered the strongest shock.',
    ['Milgram experiment: what percentage of participants delivered the strongest shock? -> 65%'],
  ],
  'another name, and two of them': [
    '# Reactance\n- Backfire effect (also called the boomerang effect)\n- Potential difference (sometimes called PD or voltage) is shared.',
    [
      'Reactance: what is another name for backfire effect? -> boomerang effect',
      'Reactance: what is another name for potential difference? -> voltage',
    ],
  ],
  'an example': [
    '# Editors\nAn example of a modern editor is Helix.',
    ['What is an example of a modern editor? -> Helix'],
  ],
  'what only one thing has or is': [
    '# Elements\nIron has the highest binding energy per nucleon. Maintenance is the last phase of the cycle.',
    [
      'Elements: what has the highest binding energy per nucleon? -> iron',
      'Elements: what is the last phase of the cycle? -> maintenance',
    ],
  ],
  'what something can do, lets others do, and several things do': [
    '# Delivery\n- Can handle static and moving content\n- Certificates allow servers to prove their identity.\n- Glaciers release fresh water.\n- A prism can be made of glass, plastic and ice.\n- It can act.',
    [
      'What can Delivery handle? -> static and moving content',
      'Delivery: what do certificates allow servers to prove? -> their identity',
      'Delivery: what do glaciers release? -> fresh water',
    ],
  ],
  'a whole list, and no half of one': [
    '# Colours\nGrey is made with black, white and a hint of blue. Brown is made with a mix of red, a lot of very dark green, quite some yellow and whatever else of paint is left.',
    ['Colours: what is grey made with? -> black, white and a hint of blue'],
  ],
  'how many there are': [
    '# CloudFront\nThere are over 200 edge locations. There are 3 of them.',
    ['CloudFront: how many edge locations are there? -> over 200'],
  ],
  'a list within its sentence': [
    '# Circuits\nThere are two types of circuit that you need to know: **series** and **parallel**.',
    ['Name the two types of circuit. -> series and parallel'],
  ],
  'a property of something': [
    '# Circuits\nThe total current of the circuit is the sum of its currents. The best way of learning is practice.',
    ['What is the total current of the circuit? -> the sum of its currents'],
  ],
  'people and what they did, coined and called': [
    '# Folkways\nA term introduced by William Sumner in 1906.\n\n# Repression\nAnna Freud called this "motivated forgetting." George Vaillant organised defences into four levels, based on their maturity.',
    [
      'Who introduced Folkways? -> William Sumner',
      'In which year were Folkways introduced? -> 1906',
      'What did Anna Freud call Repression? -> motivated forgetting',
      'Repression: who organised defences into four levels? -> George Vaillant',
    ],
  ],
  'what may be so: nothing': ['# Inflation\nPerhaps the overall expense rises from hunger to greed.', []],
  'a short form in the plural': [
    '# Immunity\nCells that present antigens are antigen-presenting cells (APCs).',
    ['What do APCs stand for? -> antigen-presenting cells'],
  ],
};

eachForm('facts in plain notes', FORMS);
