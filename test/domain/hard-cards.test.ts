import { expect } from 'chai';
import type { Rating, Review } from '../../lambda/domain/card.ts';
import { type HardCard, LEECH_LAPSES, hardCardOf, withHardCards } from '../../lambda/domain/hard-cards.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { aCard } from '../support/cards.ts';

const RATINGS: Readonly<Record<string, Rating>> = { x: 'again', h: 'hard', '.': 'good' };
/** "x." is a miss, then a good one. */
const log = (text: string): Review[] =>
  [...text].map((sign, i) => ({ atMs: i * 86_400_000, rating: RATINGS[sign] ?? 'good' }));
const hard = (id: string, misses: number, isLeech = false): HardCard => ({ deck: 'serverless', id, misses, isLeech });

describe('a card that is missed again and again', () => {
  const rows: [reviews: string, misses: number | null][] = [
    ['', null],
    ['x', null],
    ['x.h.', null],
    ['xx', 2],
    ['x.x.hx', 3],
    ['xxxx..........', null],
    ['xxxx........x.', null],
    ['xxxx.......xx.', 2],
  ];
  for (const [reviews, misses] of rows)
    it(`"${reviews}" has ${String(misses)} that count`, () => {
      expect(hardCardOf(aCard({ reviews: log(reviews) }))?.misses ?? null).to.equal(misses);
    });

  it('is none where it is out of play, and a leech after eight lapses', () => {
    const reviews = log('xx');
    expect(hardCardOf(aCard({ reviews, inPlay: false }))).to.equal(null);
    const isLeech = (lapses: number) => hardCardOf(aCard({ reviews, schedule: { ...NEW_SCHEDULE, lapses } }))?.isLeech;
    expect([LEECH_LAPSES - 1, LEECH_LAPSES].map(isLeech)).to.deep.equal([false, true]);
  });
});

describe('the hardest cards', () => {
  const change = (id: string, reviews: string | null) => ({
    ref: { deck: 'serverless', id },
    card: reviews === null ? null : aCard({ id, reviews: log(reviews) }),
  });

  it('have the worst first, and of a card that changed what it is now', () => {
    const before = [hard('a', 4), hard('b', 3), hard('c', 2)];
    expect(withHardCards(before, [change('b', 'xxxxx'), change('c', 'x....'), change('d', 'xx')])).to.deep.equal([
      hard('b', 5),
      hard('a', 4),
      hard('d', 2),
    ]);
    expect(withHardCards(before, [change('b', 'xxxxx'), change('b', 'xx'), change('a', null)])).to.deep.equal([
      hard('b', 2),
      hard('c', 2),
    ]);
  });

  it('name a leech before others that were missed as often, and are twelve at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => hard(`old-${String(i)}`, 3, i === 11));
    const now = withHardCards(many, [change('new', 'xxxx')]);
    expect(now).to.have.length(12);
    expect(now.slice(0, 2)).to.deep.equal([hard('new', 4), hard('old-11', 3, true)]);
  });
});
