import { expect } from 'chai';
import { type Learner, NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { profileAttributes, readProfile } from '../../lambda/store/profile-attributes.ts';
import { StoredItemError } from '../../lambda/store/store-errors.ts';
import { thrownError } from '../support/thrown-error.ts';

describe('a stored profile', () => {
  const ref = { deck: 'aws', id: 'one' };
  const session = { deck: 'aws', startedMs: 1, answered: 2, right: 1, limit: 5, ahead: true, last: ref, done: [] };
  const learner: Learner = {
    ...NEW_LEARNER,
    streakBefore: { days: 2, lastDay: '2026-03-01' },
    days: [{ day: '2026-03-02', answered: 12, right: 10, introduced: 3 }],
    lastTurn: { requestId: 'r', delta: { day: '2026-03-02', answered: 1, right: -1, introduced: 0 } },
    session: { ...session, phase: { kind: 'question', card: ref, misses: 1, hinted: false } },
  };
  const attributes = profileAttributes(learner);
  const { s } = attributes as { s: Record<string, unknown> };
  const withPhase = (p: unknown): unknown => ({ ...s, p });

  it('is read whole', () => {
    expect(readProfile(attributes)).to.deep.equal(learner);
    const weights = Array.from({ length: 21 }, (_, i) => i / 10);
    const own = { ...learner, settings: { ...learner.settings, weights } };
    expect(readProfile(profileAttributes(own))).to.deep.equal(own);
    expect(readProfile({ ...attributes, kb: undefined })).not.to.have.property('streakBefore');
  });

  for (const [name, wrong] of Object.entries({
    z: [1, undefined],
    n: [-1, 0.5, '1'],
    w: [1, 'x', '1 2 3', Array.from({ length: 21 }, () => '?').join(' ')],
    k: [[-1, ''], [1], [1, 2], 'x'],
    kb: [[-1, ''], [1], null],
    d: [1, 'x', 'x2026-03-02 1 1 1', '2026-03-02 1 1 1x', '2026-03-02 1 1', '2026-3-2 1 1 1', '2026-03-02 -1 1 1'],
    t: ['x', ['r'], ['r', 'd', '1', 1, 1], ['r', 'd', 1, '1', 1], ['r', 'd', 1, 1, '1'], [1, 'd', 1, 1, 1]],
    's.d': [{ ...s, d: 1 }],
    's.b': [{ ...s, b: '1' }],
    's.a': [{ ...s, a: -1 }],
    's.r': [{ ...s, r: 0.5 }],
    's.n': [{ ...s, n: -1 }],
    's.e': [{ ...s, e: 1 }],
    's.l': [{ ...s, l: ['aws'] }],
    's.p': [
      withPhase({}),
      withPhase({ p: 'other' }),
      withPhase({ p: 'offer', o: 'nothing' }),
      withPhase({ p: 'question', c: ['aws'], m: 0, h: true }),
      withPhase({ p: 'question', c: ['aws', 'one'], m: -1, h: true }),
      withPhase({ p: 'question', c: ['aws', 'one'], m: 0, h: 1 }),
      withPhase({ p: 'self-check', c: ['aws', 'one'], a: 1, h: true }),
      withPhase({ p: 'self-check', c: ['aws', 'one'], a: 'x' }),
    ],
  })) {
    it(`is named by "${name}" where that is not understood`, () => {
      const [attribute = ''] = name.split('.');
      for (const value of wrong)
        expect(
          thrownError(() => readProfile({ ...attributes, [attribute]: value }), StoredItemError, JSON.stringify(value))
            .message,
        ).to.include(`A stored profile item is not understood: attribute "${name}`);
    });
  }

  it('is not taken for nobody where it is no object', () => {
    for (const value of [null, undefined, 'x', 1])
      expect(thrownError(() => readProfile(value), StoredItemError).message).to.include(
        'A stored profile item is not understood',
      );
  });

  it('keeps each phase, how the learner is spoken to, and that they leave', () => {
    for (const phase of [
      { kind: 'question', card: ref, misses: 0, hinted: true, hints: 2 },
      { kind: 'confirm', card: ref, heard: 'that thing', hinted: false },
      { kind: 'self-check', card: ref, heard: 'x', hinted: true, misses: 1 },
      { kind: 'offer', offer: 'break', back: ref },
    ] as const) {
      const kept: Learner = {
        ...learner,
        settings: { ...learner.settings, manner: { ratePercent: 85, length: 'short' } },
        session: { ...session, phase, missedInARow: 3 },
        isLeaving: true,
      };
      expect(readProfile(profileAttributes(kept)), phase.kind).to.deep.equal(kept);
    }
  });

  it('keeps each offer', () => {
    for (const offer of ['begin', 'first-cards', 'more', 'review-ahead', 'break', 'delete-data'] as const) {
      const offered = { ...learner, session: { ...session, phase: { kind: 'offer' as const, offer } } };
      expect(readProfile(profileAttributes(offered))).to.deep.equal(offered);
    }
  });
});
