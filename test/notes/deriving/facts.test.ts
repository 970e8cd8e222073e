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
};

eachForm('facts in plain notes', FORMS);
