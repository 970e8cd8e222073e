import { expect } from 'chai';
import { NEW_SCHEDULE, type Schedule } from '../../lambda/domain/card.ts';
import { cardItem, readCardItem } from '../../lambda/store/card-item.ts';
import { cardOfKey } from '../../lambda/store/keys.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { aCard } from '../support/cards.ts';
import { thrownError } from '../support/thrown-error.ts';

const reviewed: Schedule = { ...NEW_SCHEDULE, state: 'review', dueMs: 5, reps: 2, lastReviewMs: 1 };
const packed = [2, 5, 0, 0, 0, 0, 2, 0, 1];
const item = {
  ...cardItem(
    'learner',
    aCard({
      hint: 'a hint',
      schedule: reviewed,
      reviews: [{ atMs: 1, rating: 'good' }],
      before: { schedule: NEW_SCHEDULE, reviewCount: 0, learnedCount: 0, heard: 'x' },
      lastRequestId: 'r1',
    }),
    { source: 'notes.md', heading: 'A', blockId: 'b', line: null, isDerived: false },
  ),
};
const without = (index: number, value: unknown): unknown[] => packed.map((one, i) => (i === index ? value : one));

describe('a stored card', () => {
  it('is read where an older release left out what was empty', () => {
    const { sk, f, b, s, v, n } = item as Record<string, unknown>;
    const { card, origin } = readCardItem({ sk, f, b, s, v, n });
    expect(card).to.deep.equal(
      aCard({ accepted: [], schedule: reviewed, version: 0, inPlay: false, deck: 'serverless', id: 'lambda' }),
    );
    expect(origin).to.deep.equal({ source: '', heading: '', blockId: null, line: null, isDerived: false });
    expect(readCardItem({ sk, f, b, s, v, n, h: null, u: null, q: null, blk: null }).card).to.deep.equal(card);
  });

  it('leaves out what is empty, so that it costs nothing', () => {
    const bare = cardItem('learner', aCard({ accepted: [] }), {
      source: 'notes.md',
      heading: '',
      blockId: null,
      line: null,
      isDerived: false,
    });
    const held = Object.keys(bare).filter((name) => bare[name] !== undefined);
    expect(held).to.have.members(['pk', 'sk', 'f', 'b', 's', 'v', 'n', 'src', 'queue']);
  });

  it('keeps how it is said', () => {
    const origin = { source: 'notes.md', heading: '', blockId: null, line: null, isDerived: false };
    const words = [
      { written: 'SQL', said: 'sequel' },
      { written: 'chien', language: 'fr' },
    ];
    for (const voice of [{ language: 'de' }, { words }, { language: 'en-GB', words }])
      expect(readCardItem(cardItem('learner', aCard({ voice }), origin)).card.voice).to.deep.equal(voice);
  });

  it('keeps its pictures by side', () => {
    for (const pictures of [{ front: 'img/a.png' }, { back: 'b.png' }, { front: 'img/a.png', back: 'b.png' }]) {
      const card = aCard({ pictures });
      const stored = cardItem('learner', card, {
        source: 'notes.md',
        heading: '',
        blockId: null,
        line: null,
        isDerived: false,
      });
      expect(readCardItem(JSON.parse(JSON.stringify(stored))).card).to.deep.equal(card);
    }
  });

  for (const [name, wrong] of Object.entries({
    f: [1, undefined],
    b: [1, undefined],
    a: ['x', [1]],
    i: ['x', [1]],
    o: ['x', [1]],
    h: [1],
    s: ['x', [], ...[-1, 0.5, 4, 'new'].map((state) => without(0, state)), without(1, 'x'), without(2, 'x')],
    'more of s': [without(3, 'x'), without(4, -1), without(5, 0.5), without(6, -1), without(7, 'x'), without(8, 'x')],
    r: [1, 'x', '5', '5Gx', '_5G', 'G', '-G'],
    l: ['x', [1]],
    u: ['x', [packed], [packed, -1, 0, ''], [packed, 0, 0.5, ''], [packed, 0, 0, 1], [[], 0, 0, '']],
    v: [-1, 0.5, '1', undefined],
    q: [1],
    w: [1, ';', 'a;', 'a b-c', 'a -b c', 'a 1', ' a', 'a  b'],
    p: ['x', { f: 1 }, { b: null }],
    n: ['1', undefined],
    src: [1],
    hd: [1],
    blk: [1],
    queue: [1],
  })) {
    const attribute = name.replace('more of ', '');
    it(`is named by its attribute "${attribute}" where that is not understood, and not repeated (${name})`, () => {
      for (const value of wrong) {
        const broken = (): unknown => readCardItem({ ...item, [attribute]: value });
        const { message } = thrownError(broken, StoredItemError, JSON.stringify(value));
        expect(message)
          .to.include(`attribute "${attribute}`)
          .and.to.match(/^A stored card item is not understood: [^']*$/)
          .and.not.to.match(/servers|Lambda/);
      }
    });
  }

  it('is one by its key', () => {
    expect(cardOfKey('CARD#aws/lambda#one')).to.deep.equal({ deck: 'aws/lambda', id: 'one' });
    for (const sk of [
      'DECK#aws',
      'CARD#aws',
      'CARD#aws#',
      'CARD##one',
      'CARD#aws#one#two',
      'OTHER#aws#one',
      'PROFILE',
      '',
    ]) {
      expect(cardOfKey(sk), sk).to.equal(null);
      expect(thrownError(() => readCardItem({ ...item, sk }), StoredItemError, sk).message).to.include(
        'CARD#<deck>#<card>',
      );
    }
  });
});
