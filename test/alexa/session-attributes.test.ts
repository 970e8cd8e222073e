import { expect } from 'chai';
import fc from 'fast-check';
import { readHints, writeHints } from '../../lambda/alexa/session-attributes.ts';
import type { CardRef } from '../../lambda/domain/card.ts';
import { NO_HINTS, type Hints } from '../../lambda/domain/hints.ts';

const ref = (id: string, deck = 'aws-lambda'): CardRef => ({ deck, id });
const HINTS: Hints = {
  asked: ref('a1'),
  next: [ref('a2'), ref('n1', 'networking'), ref('a3')],
  last: ref('a0'),
  skipped: [ref('n2', 'networking')],
  deck: 'aws-lambda',
  ahead: true,
  turn: 7,
  answeredTurn: 6,
  listed: 5,
};
const refs = (count: number, length: number): CardRef[] =>
  Array.from({ length: count }, (_, at) => ref(`${at}-`.padEnd(length, 'i'), `${at}-`.padEnd(length, 'd')));

/** What Alexa does with session attributes: they come back as JSON. */
const throughAlexa = (hints: Hints): Hints => readHints(JSON.parse(JSON.stringify(writeHints(hints))));
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const altered = (change: object): unknown => {
  const { hints } = writeHints(HINTS) as { hints: object };
  return { hints: { ...hints, ...change } };
};

describe('alexa/session-attributes', () => {
  it('hints come back as they were', () => {
    expect(throughAlexa(HINTS)).to.deep.equal(HINTS);
    expect(throughAlexa(NO_HINTS)).to.deep.equal(NO_HINTS);
  });

  it('a usual session takes a few hundred bytes', () => {
    const next = Array.from({ length: 10 }, (_, at) => ref(`3f9c2a7b1d0${at}`));
    expect(bytes(writeHints({ ...NO_HINTS, asked: ref('3f9c2a7b1d99'), next }))).to.be.below(400);
  });

  it('the longest ids stay under 2 KB: the nearest cards are kept', () => {
    const long = { ...HINTS, asked: refs(1, 64)[0]!, next: refs(10, 64), skipped: refs(30, 64) };
    expect(bytes(writeHints(long))).to.be.at.most(2_000);
    const back = throughAlexa(long);
    expect(back.asked).to.deep.equal(long.asked);
    expect(back.next).to.deep.equal(long.next);
    expect(long.skipped.slice(-back.skipped.length)).to.deep.equal(back.skipped);
  });

  it('titles of decks travel, and are the first to be left out', () => {
    const titles = ['Biology 2', 'Zellen', 'История'];
    expect(throughAlexa({ ...HINTS, titles }).titles).to.deep.equal(titles);
    const many = Array.from({ length: 90 }, (_, at) => `The notes of lecture ${String(at)}`);
    const back = throughAlexa({ ...HINTS, titles: many });
    expect(back).to.deep.equal(throughAlexa(HINTS));
    expect(readHints(altered({ titles: [7, 'Cells', null] })).titles).to.deep.equal(['Cells']);
  });

  it('lists are bounded on both ways', () => {
    const many = { ...NO_HINTS, next: refs(40, 6), skipped: refs(40, 6) };
    const back = throughAlexa(many);
    expect(back.next).to.deep.equal(many.next.slice(0, 10));
    expect(back.skipped).to.deep.equal(many.skipped.slice(-20));
    const forged = readHints(altered({ next: Array.from({ length: 500 }, (_, at) => [0, `c${at}`]) }));
    expect(forged.next).to.have.length(10);
  });

  const stale: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', 'hints'],
    ['an array', [1, 2]],
    ['empty attributes', {}],
    ["another skill's attributes", { card: 'a1', score: 7 }],
    ['a version to come', altered({ v: 2 })],
    ['a version as text', altered({ v: '1' })],
    ['no version', { hints: { asked: [0, 'a1'], decks: ['aws-lambda'] } }],
  ];
  for (const [what, attributes] of stale)
    it(`${what}: no hints`, () => expect(readHints(attributes)).to.deep.equal(NO_HINTS));

  it('of altered hints, what fits is kept', () => {
    const asked = (value: unknown): CardRef | null => readHints(altered({ asked: value })).asked;
    expect(asked([0, 'a1'])).to.deep.equal(ref('a1'));
    for (const bad of [
      [9, 'a1'],
      [-1, 'a1'],
      ['length', 'a1'],
      [0],
      [0, ''],
      [0, 'a#1'],
      [0, 'x'.repeat(65)],
      [0, 7],
      'a1',
      {},
    ])
      expect(asked(bad), JSON.stringify(bad)).to.equal(null);
    expect(readHints(altered({ next: [[0, 'a2'], 'junk', [0, 'a#3'], [0, 'a4']] })).next).to.deep.equal([
      ref('a2'),
      ref('a4'),
    ]);
    expect(readHints(altered({ next: { length: 3 }, deck: 'a#b', ahead: 'yes' }))).to.deep.equal({
      ...HINTS,
      next: [],
      deck: null,
      ahead: false,
    });
    expect(readHints(altered({ decks: ['', 'networking'] })).asked).to.equal(null);
  });

  it('a card named twice is kept once', () => {
    expect(
      readHints(
        altered({
          next: [
            [0, 'a2'],
            [0, 'a2'],
          ],
        }),
      ).next,
    ).to.deep.equal([ref('a2')]);
  });

  it('never throws and gives only names that fit a key, whatever comes', () => {
    const ours = fc.record({ v: fc.constant(1), decks: fc.jsonValue(), asked: fc.jsonValue(), next: fc.jsonValue() });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ hints: fc.oneof(fc.jsonValue(), ours) })), (attributes) => {
        const { asked, next, last, skipped } = readHints(attributes);
        for (const one of [asked, ...next, last, ...skipped])
          if (one !== null) expect(`${one.deck}${one.id}`).to.be.a('string').and.not.include('#');
      }),
    );
  });

  it('any hints within bounds come back', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const card = fc.record({ deck: part, id: part });
    const name = (one: CardRef): string => `${one.deck}#${one.id}`;
    const hints: fc.Arbitrary<Hints> = fc.record({
      asked: fc.option(card),
      next: fc.uniqueArray(card, { maxLength: 10, selector: name }),
      last: fc.option(card),
      skipped: fc.uniqueArray(card, { maxLength: 10, selector: name }),
      deck: fc.option(part),
      ahead: fc.boolean(),
      turn: fc.nat(500),
      answeredTurn: fc.option(fc.nat(500)),
      listed: fc.nat(50),
    });
    fc.assert(fc.property(hints, (some) => void expect(throughAlexa(some)).to.deep.equal(some)));
  });
});
