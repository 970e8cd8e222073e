import type { ImportWrite } from '../../lambda/ports/cards.ts';

/** Cards of one deck, as an import adds them. */
export const newCards = (count: number): ImportWrite[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'add',
    ref: { deck: 'bench', id: `card-${String(i)}` },
    content: {
      front: `What stands at place ${String(i)} of the list?`,
      back: `entry ${String(i)}`,
      accepted: [],
      items: [],
      options: [],
      hint: null,
    },
    origin: { source: 'Bench.md', heading: '', blockId: null, line: i + 1, isDerived: false },
    position: (i + 1) * 10,
  }));
