import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'a definition callout': [
    '## Enzyme\n> [!definition]\n> Protein that speeds up a reaction',
    ['What do you call a protein that speeds up a reaction? -> Enzyme'],
  ],
  'a subject that is defined': [
    '# Osmosis\nOsmosis is the movement of water through a membrane.',
    ['What do you call the movement of water through a membrane? -> Osmosis'],
  ],
  'a definition that goes on in its first point': [
    '# What is a moat?\n> [!info]\n> A ditch where:\n> - water keeps attackers off\n> - fish may live',
    ['What do you call a ditch where water keeps attackers off? -> moat'],
  ],
  'a marked term that its sentence defines': [
    'The **cortex** is the outer layer of the brain.\n\n**Axons** (nerve fibres) are the long threads of a nerve cell.',
    [
      'What do you call the outer layer of the brain? -> cortex',
      'What do you call the long threads of a nerve cell? -> Axons',
    ],
  ],
  'a subject under its longer name': [
    '# EC2\nAmazon EC2 (Elastic Compute Cloud) is a web service for resizable capacity.',
    ['What do you call a web service for resizable capacity? -> EC2'],
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
      'Which cloud is it: thin, high wisps of ice that look like hair? -> Cirrus',
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
  'bold terms with nothing between them and what they are': [
    '# Delivery\n**Origin** the place where the files come from\n**Mirror** a copy of the files that is kept nearby',
    [
      'Delivery: what do you call the place where the files come from? -> Origin',
      'Delivery: what do you call a copy of the files that is kept nearby? -> Mirror',
    ],
  ],
  'a sentence that defines what it begins with': [
    'Read chapter two.\n\n- Heat is the total kinetic energy of a system.',
    ['What do you call the total kinetic energy of a system? -> Heat'],
  ],
  'what is said of "it" below a name': [
    '# Sextant\nIt is an instrument that measures the height of the sun.',
    ['What do you call an instrument that measures the height of the sun? -> Sextant'],
  ],
  'a term that ends in the name of its kind': [
    '# Hotel trade\n- **Corporate rate** – a lower rate for the members of a firm',
    ['Hotel trade: what do you call a lower rate for the members of a firm? -> Corporate rate'],
  ],
  'dashes without spaces': [
    '# Tenancy\n- **Condominium**— a flat that its tenant owns alone',
    ['Tenancy: what do you call a flat that its tenant owns alone? -> Condominium'],
  ],
  'a sentence that begins with what only leads to it': [
    '# Cache\n- **Warm start:** Using the disk, the cache keeps pages over a restart',
    ['Cache: what do you call it when the cache keeps pages over a restart? -> Warm start'],
  ],
  'what tells of the note or its exam, and half a sentence: nothing': [
    '# Angles\nA question that may come up in an exam.\n\n# Drift\nOriginally about ships and their crews.\n\n# Plan\nA way to be added later.',
    [],
  ],
  'a link alone below a heading, which defines nothing: nothing': [
    '# Reference sheet\n[A free textbook on the fundamentals](https://example.org/book)',
    [],
  ],
};

eachForm('definitions in plain notes', FORMS);
