import { expect } from 'chai';
import { matchCards } from '../../lambda/importing/match-cards.ts';
import type { WantedCard } from '../../lambda/importing/wanted-card.ts';
import { planImport } from '../../lambda/importing/plan-import.ts';
import type { KeptCard } from '../../lambda/ports/cards.ts';
import { aCard } from '../support/cards.ts';
import { aNote } from '../support/study.ts';

interface Given {
  readonly front: string;
  readonly back?: string;
  readonly deck?: string;
  readonly source?: string;
  readonly heading?: string;
  readonly blockId?: string;
}
let made = 0;
const wanted = ({ front, back = 'A', deck = 'd', source = 'a.md', heading = '', blockId }: Given): WantedCard => ({
  content: { front, back, accepted: [], items: [], options: [], hint: null },
  origin: { source, heading, blockId: blockId ?? null, line: null, isDerived: false },
  deck,
  deckTitle: deck,
  language: 'en-US',
  line: (made += 1),
});
const kept = (given: Given & { readonly inPlay?: boolean; readonly id?: string }): KeptCard => {
  const { content, origin, deck } = wanted(given);
  const { inPlay = true, id = `k${String(made)}` } = given;
  return { card: aCard({ ...content, deck, id, inPlay, position: made }), origin };
};
/** For each wanted card the front of the one it was; null for a new one. */
const matched = (now: readonly Given[], before: readonly KeptCard[], isMovable = true): (string | null)[] =>
  matchCards(
    now.map((one) => wanted(one)),
    before,
    () => isMovable,
  ).map(({ kept: card }) => card?.card.front ?? null);

describe('which card is which', () => {
  it('a block id says, before the front and the back', () => {
    const before = [kept({ front: 'one', blockId: 'x' }), kept({ front: 'two', blockId: 'y' })];
    expect(matched([{ front: 'two', blockId: 'x' }], before)).to.deep.equal(['one']);
    expect(matched([{ front: 'new', blockId: 'y', back: 'B' }], before)).to.deep.equal(['two']);
    expect(matched([{ front: 'new', blockId: 'z', back: 'B' }], before)).to.deep.equal([null]);
  });
  it('a block id of the note goes before one of another note', () => {
    const before = [
      kept({ front: 'one', blockId: 'x', source: 'b.md' }),
      kept({ front: 'two', blockId: 'x', source: 'a.md' }),
    ];
    expect(matched([{ front: 'new', back: 'B', blockId: 'x' }], before)).to.deep.equal(['two']);
    expect(matched([{ front: 'new', back: 'B', blockId: 'x', source: 'c.md' }], before)).to.deep.equal(['one']);
  });
  it('of a block with two cards the front says', () => {
    const before = [
      kept({ front: 'hund', back: 'dog', blockId: 'x' }),
      kept({ front: 'dog', back: 'hund', blockId: 'x' }),
    ];
    expect(
      matched(
        [
          { front: 'Dog', blockId: 'x' },
          { front: 'Hund', blockId: 'x' },
        ],
        before,
      ),
    ).to.deep.equal(['dog', 'hund']);
  });
  it('one in play goes before one that is not', () => {
    const before = [
      kept({ front: 'q?', source: 'x.md', inPlay: false }),
      kept({ front: 'Q', source: 'y.md' }),
      kept({ front: 'Q!', source: 'z.md', inPlay: false }),
    ];
    expect(matched([{ front: 'q' }, { front: 'q' }, { front: 'q' }, { front: 'q' }], before)).to.deep.equal([
      'Q',
      'q?',
      'Q!',
      null,
    ]);
  });
  it('a card of a note that is not read is another one, unless deck and front are the same', () => {
    const before = [kept({ front: 'one', source: 'x.md', blockId: 'x' })];
    expect(matched([{ front: 'one', back: 'B' }], before, false)).to.deep.equal(['one']);
    for (const now of [{ front: 'one', deck: 'e' }, { front: 'two' }, { front: 'two', blockId: 'x' }])
      expect(matched([now], before, false)).to.deep.equal([null]);
  });
  it('an edited front has its back under the same heading of the same note', () => {
    const before = [kept({ front: 'one', heading: 'H' })];
    expect(matched([{ front: 'other words', heading: 'H' }], before)).to.deep.equal(['one']);
    expect(matched([{ front: 'other words', heading: 'I' }], before)).to.deep.equal([null]);
    expect(matched([{ front: 'other words', heading: 'H', source: 'b.md' }], before)).to.deep.equal([null]);
    expect(matched([{ front: 'one', heading: 'I', source: 'b.md', deck: 'e' }], before)).to.deep.equal(['one']);
  });
});

describe('a heading whose name went on to the next section', () => {
  const lesson = (n: number): Given[] => [
    { front: `In lesson ${String(n)}, who rules the city?`, back: 'Ann', heading: `Lesson ${String(n)}` },
    { front: `In lesson ${String(n)}, what falls from the sky?`, back: 'rain', heading: `Lesson ${String(n)}` },
  ];
  const added = { front: 'Something else altogether?', back: 'no', heading: 'Lesson 1' };
  it('is followed where two cards say so', () => {
    const before = lesson(1).map(kept);
    expect(matched([added, ...lesson(2)], before)).to.deep.equal([null, ...before.map(({ card }) => card.front)]);
  });
  it('is not followed where one card says so, whether the old name stayed or the new one was there', () => {
    const [rules = added] = lesson(2);
    expect(matched([added, rules], lesson(1).slice(0, 1).map(kept))).to.deep.equal([null, null]);
    const before = [...lesson(1).slice(0, 1), { ...added, heading: 'Lesson 2' }].map(kept);
    expect(matched([{ ...added, heading: 'Lesson 2' }, rules], before)).to.deep.equal([added.front, null]);
  });
});

describe('a plan', () => {
  it('gives cards that come together in one deck ids of their own', () => {
    const before = ['x', 'y'].map((deck) =>
      kept({ front: deck, back: deck, deck, blockId: deck, source: 'notes.md', id: 'same' }),
    );
    const note = aNote(['x', 'y'].map((side) => ({ front: side, back: side, deck: 'z', blockId: side })));
    const { writes } = planImport([note], before);
    const ids = writes.map((write) => (write.kind === 'move' ? write.to.id : write.kind));
    expect(ids[0]).to.equal('same');
    expect(ids[1]).to.match(/^(?!same$)[\w-]{12}$/);
  });
});
