import { expect } from 'chai';
import fc from 'fast-check';
import type { Rating } from '../../lambda/domain/card.ts';
import { type Done, type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { profileAttributes, readProfile } from '../../lambda/store/profile-attributes.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { thrownError } from '../support/thrown-error.ts';
import { size } from './item-size.ts';

describe('a profile that is stored', () => {
  const ref = { deck: 'a/deck/of/the/longest/name/that/there/is', id: 'abcdefghijkl' };
  // prettier-ignore
  const WEIGHTS = [0.2121, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.0012, 1.8722, 0.1666, 0.7961, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
  const busy: Learner = {
    settings: { timeZone: 'America/Argentina/Buenos_Aires', newPerDay: 10, weights: WEIGHTS },
    streak: { days: 365, lastDay: '2026-03-14' },
    streakBefore: { days: 364, lastDay: '2026-03-13' },
    days: Array.from({ length: 14 }, (_, i) => ({
      day: `2026-03-${String(i + 1).padStart(2, '0')}`,
      answered: 120,
      right: 100,
      introduced: 10,
    })),
    lastTurn: { requestId: '123456789012', delta: { day: '2026-03-14', answered: 1, right: 1, introduced: 1 } },
    turnsBefore: ['a23456789012', 'b23456789012', 'c23456789012'],
    counted: [
      {
        ...ref,
        reviews: 12,
        wereRight: [false, true, true, false],
        day: '2026-03-14',
        isAsked: false,
        requestId: '123456789012',
        untilMs: 1_770_000_000_000,
      },
      {
        ...ref,
        id: 'bcdefghijklm',
        reviews: 0,
        wereRight: [],
        day: '',
        isAsked: true,
        requestId: '123456789012',
        untilMs: 1_770_000_000_000,
      },
    ],
    session: {
      deck: ref.deck,
      startedMs: 1_770_000_000_000,
      answered: 50,
      right: 40,
      limit: null,
      ahead: false,
      last: ref,
      phase: { kind: 'self-check', card: ref, heard: 'an s three thing', hinted: true },
      done: [
        { did: 'answer', card: ref, rating: 'again', day: '2026-03-14', hinted: true },
        { did: 'overrule', card: ref, from: 'again', wasLearned: false, rating: 'good' },
        { did: 'skip', card: { ...ref, id: 'bcdefghijklm' }, hinted: false },
        { did: 'setting', before: { newPerDay: 12, manner: { ratePercent: 85, length: 'short' } } },
        { did: 'answer', card: { ...ref, id: 'cdefghijklmn' }, rating: 'easy', day: '2026-03-14', hinted: false },
        { did: 'stop' },
      ],
    },
  };

  it('holds a busy profile in less than a kilobyte', () => {
    expect(readProfile(profileAttributes(busy))).to.deep.equal(busy);
    const item = { pk: 'abcdefghijklmnopqrstuv', sk: 'PROFILE', attributes: profileAttributes(busy), version: 12345 };
    expect(size(item)).to.be.below(1024);
  });

  it('tells of a profile of before the last review of each card in doubt', () => {
    const attributes = profileAttributes(busy);
    const c = String(attributes['c']);
    const [one] = busy.counted ?? [];
    const told = (sign: string) =>
      readProfile({ ...attributes, c: c.replace(/^([^#]*#[^#]*)#[^#]*/, `$1#${sign}`) }).counted?.[0];
    expect(told('ar')).to.deep.equal({ ...one, isAsked: true, wereRight: [true] });
    expect(told('')).to.deep.equal({ ...one, wereRight: [false] });
  });

  it('lets go what was done longest ago rather than a second write unit', () => {
    const answers = Array.from({ length: 12 }, (_, i) => ({
      did: 'answer' as const,
      card: { ...ref, id: `answer-${String(i).padStart(5, '0')}` },
      rating: 'good' as const,
      day: '2026-03-14',
      hinted: false,
    }));
    const attributes = profileAttributes({ ...busy, session: { ...busy.session!, done: answers } });
    expect(size({ pk: 'abcdefghijklmnopqrstuv', sk: 'PROFILE', attributes, version: 12345 })).to.be.below(1024);
    const { done = [] } = readProfile(attributes).session ?? {};
    expect(done).to.deep.equal(answers.slice(-done.length)).and.to.have.length.above(7);
  });

  it('holds whatever can be undone, of whatever decks', () => {
    const names = fc.record({ deck: fc.constantFrom('a', 'a/b', 'cloud'), id: fc.constantFrom('one', 'two') });
    const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy');
    const days = fc.constantFrom('1970-01-01', '2026-02-28', '2026-03-01', '2039-12-31');
    const one: fc.Arbitrary<Done> = fc.oneof(
      fc.record({ did: fc.constant('answer' as const), card: names, rating: ratings, day: days, hinted: fc.boolean() }),
      fc.record({
        did: fc.constant('overrule' as const),
        card: names,
        from: ratings,
        wasLearned: fc.boolean(),
        rating: ratings,
      }),
      fc.record({ did: fc.constant('skip' as const), card: names, hinted: fc.boolean() }),
      fc.constantFrom<Done>(
        { did: 'stop' },
        { did: 'setting', before: {} },
        { did: 'setting', before: { newPerDay: 0 } },
      ),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (done) => {
        const attributes = profileAttributes({ ...busy, session: { ...busy.session!, done } });
        expect(readProfile(attributes).session?.done).to.deep.equal(done);
      }),
    );
  });

  it('names what can be undone where it is not understood', () => {
    const attributes = profileAttributes(busy);
    for (const u of [
      'x',
      'a#deck#card#9#ftg#',
      'a#deck#card#1#?#',
      'a#deck#card#1',
      'a#deck#card##ftg#',
      'o#deck#card',
      'o#deck#card#1#1#',
      '=#{"n":"many"}',
      '=#{"n":-1}',
      '=#{"n":0.5}',
      '=',
    ]) {
      const broken = { ...attributes, s: { ...(attributes['s'] as object), u } };
      expect(thrownError(() => readProfile(broken), StoredItemError, u).message).to.equal(
        'A stored profile item is not understood: attribute "s.u" should be what can be undone, one thing a line.',
      );
    }
  });

  it('holds every phase, and nobody yet', () => {
    for (const phase of [
      { kind: 'idle' },
      { kind: 'offer', offer: 'more' },
      { kind: 'question', card: ref, misses: 1, hinted: false },
    ] as const) {
      const learner = { ...busy, session: { ...busy.session!, phase } };
      expect(readProfile(profileAttributes(learner))).to.deep.equal(learner);
    }
    expect(readProfile(profileAttributes(NEW_LEARNER))).to.deep.equal(NEW_LEARNER);
    expect(readProfile({})).to.equal(NEW_LEARNER);
  });

  it('is named where it is not understood, and repeats nothing of it', () => {
    const profile = { ...profileAttributes(busy), d: 'secret words' };
    expect(thrownError(() => readProfile(profile), StoredItemError).message)
      .to.match(/profile.*"d/)
      .and.not.match(/secret/);
  });
});
