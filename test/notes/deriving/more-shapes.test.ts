import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'what happens in the subject of a heading': [
    '# Sprint planning\nIn sprint planning, the team decides what it builds next.',
    ['What do you call it when the team decides what it builds next? -> Sprint planning'],
  ],
  'a name, and what it is on the lines below': [
    '- Waterfall\n  In waterfall projects, each stage is finished before the next one begins.\n- Spiral\n  A way of building that goes through many prototypes.',
    [
      'Waterfall or Spiral, which one is it: each stage is finished before the next one begins? -> Waterfall',
      'Waterfall or Spiral, which one is it: a way of building that goes through many prototypes? -> Spiral',
    ],
  ],
  'a first point that says what its heading or its item is': [
    '## Hostel\n- Lodging with shared bedrooms and bathrooms for many guests\n- cheap\n\n## Crusts\n- Cracker\n  - A dry crust that is baked without any yeast',
    [
      'What do you call lodging with shared bedrooms and bathrooms for many guests? -> Hostel',
      'Which crust is a dry crust that is baked without any yeast? -> Cracker',
    ],
  ],
  'somebody in the brackets of a theory': [
    '### Reactance theory (Jack Brehm)\nRead it again.\n\n### Storage layer (Amazon Web)\nRead it again.',
    ['Who is associated with Reactance theory? -> Jack Brehm'],
  ],
  'where and when people worked': [
    '# Obedience study\nConducted by Stanley Milgram at Yale University from 1961 to 1962.',
    [
      'Who conducted the Obedience study? -> Stanley Milgram',
      'When was the Obedience study conducted? -> from 1961 to 1962',
      'Where was the Obedience study conducted? -> Yale University',
    ],
  ],
  'a means and its end': [
    '# Locks\nUse a counting semaphore to limit the open connections. Use it to count.',
    ['Locks: what do you use to limit the open connections? -> counting semaphore'],
  ],
  'a line that breaks off before what somebody does': [
    '# Glands\nA block in the glands will cause:\n- dry skin\n- dry mouth\n\nSocial causes:\n- hunger\n- poverty',
    [
      'What will a block in the glands cause? -> dry skin and dry mouth',
      'Glands: name the two social causes. -> hunger and poverty',
    ],
  ],
  'two names without "and"': [
    '# Accelerator\nThe accelerator can use TCP, UDP.',
    ['What can the accelerator use? -> TCP and UDP'],
  ],
  'a noun that may be a verb': [
    '# Cells\nAnisocytosis → change in the size of cells',
    ['What do you call a change in the size of cells? -> Anisocytosis'],
  ],
  'a sentence that goes on with "it"': [
    'Proxies are a kind of server between two networks. They can be used to intercept, inspect, and modify traffic.',
    [
      'What do you call a kind of server between two networks? -> Proxies',
      'What can proxies be used to do? -> intercept, inspect, and modify traffic',
    ],
  ],
  'an answer that is its own heading': [
    '# Maintenance\nMaintenance is the last phase of the cycle.',
    ['What do you call the last phase of the cycle? -> Maintenance'],
  ],
  'a formula in brackets within a sentence': [
    '# Stability\nIron ($^{56}Fe$) has the highest binding energy of all elements.',
    ['Stability: what has the highest binding energy of all elements? -> iron'],
  ],
  'a table of properties, without what only says yes or no': [
    '| Feature | Arrays | Lists |\n|---|---|---|\n| Access | constant time | linear time |\n| Resizable | Yes | No |',
    ['What is the access of Arrays? -> constant time', 'What is the access of Lists? -> linear time'],
  ],
  'fields that are words of their trade': [
    '# Terms of Pathology\n- **Aetiology**: the cause or the causes of a disease\n- **Prognosis**: the likely course of a disease or ailment',
    [
      'Pathology: what do you call the cause or the causes of a disease? -> Aetiology',
      'Pathology: what do you call the likely course of a disease or ailment? -> Prognosis',
    ],
  ],
  'a question that points, with what it is about': [
    '# Hash functions\n## How are they used?\nTo store passwords safely.',
    ['Hash functions: how are they used? -> To store passwords safely'],
  ],
};

const NONE: Forms = {
  '"it" after something else': ['Read the chapter on proxies once more. They can be used to modify traffic.', []],
  'a sentence whose verb comes late': [
    '# Strength\nAcids which are always ionised in their solutions react faster than weak ones.',
    [],
  ],
  'a sentence under a heading': [
    '## Fetch\nThe program counter (which is small) keeps on for the next instruction of all of them.\n\n## Hypothesis\nThe method revolves around an explanation that can be tested.',
    [],
  ],
  'parts that headings name, where a list counts more': [
    '## Phases of the Revolution\n- Constitutional\n- Republican\n- Directory period, which was long\n\n### Constitutional\nRead on.\n\n### Republican\nRead on.',
    [],
  ],
  'two things against each other as one': ['# Goods\n- apple vs samsung - can have just one phone', []],
  'a label within a line': ['**Date:** Monday **Category:** a legal concept of **Keywords:** offer and more', []],
  'what is many things': ['# Papers\n**Paper one** is made up of several sections, each worth forty marks.', []],
  'things counted up': ['# Air\n- Thermosphere: aurora borealis, gamma rays and x-rays absorbed there', []],
  'a marked word that is like something else': [
    '# Heat\nThe object that is **hotter** emits more light than all the others do.',
    [],
  ],
  'half of what is said': ['# Scale\nIt was developed as a brief, widely used test of mood.', []],
};

eachForm('shapes of any author', FORMS);
eachForm('no card of', NONE);
