import { expect } from 'chai';
import type { Decision } from '../../lambda/review/state.ts';
import { shownOnScreen } from '../../lambda/review/shown-screen.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import type { Act } from '../../lambda/domain/reply.ts';
import { aCard } from '../support/cards.ts';
import { NOTHING_LOADED, NOW_MS, aState } from '../support/turn-state.ts';

const HOUR = 3_600_000;
const due = (id: string, hours: number) =>
  aCard({ id, schedule: { ...NEW_SCHEDULE, state: 'review', dueMs: NOW_MS + hours * HOUR } });
const decided = (...acts: Act[]): Decision => {
  const { learner, hints } = aState();
  return { kind: 'decision', acts, listen: null, learner, hints };
};
const SUMMARY: Act = { act: 'summary', answered: 1, right: 1, dueTomorrow: 0 };
const RIGHT: Act = { act: 'verdict', outcome: 'right', expected: 'x' };
const attempt = (heard: string) =>
  ({ kind: 'attempt', heard, judgement: { verdict: 'accept', score: 1, rule: 'exact' } }) as const;

describe('what only a screen shows', () => {
  it('is nothing without one, and nothing is read for it', () => {
    const state = aState({ loaded: NOTHING_LOADED });
    expect(shownOnScreen(state, decided(SUMMARY))).to.equal(null);
    expect(isMissing(shownOnScreen({ ...state, hasScreen: true }, decided(SUMMARY)))).to.equal(true);
    // Between questions nothing more is read than for a speaker.
    expect(shownOnScreen({ ...state, hasScreen: true }, decided(RIGHT))).to.deep.equal({});
  });

  it("counts what falls due by the learner's days, what is left of today with tomorrow", () => {
    const cards = [due('late', -20), due('evening', 3), due('tomorrow', 24), due('friday', 72), due('far', 24 * 30)];
    const moved = { before: cards[0]!, after: due('late', 72) };
    const state = aState({ cards, hasScreen: true });
    const days = { from: '2026-03-03', counts: [3, 0, 1, 0, 0, 0, 0] };
    expect(shownOnScreen(state, decided(SUMMARY))).to.deep.equal({ dueDays: days });
    const after = { ...decided(SUMMARY), answered: moved };
    expect(shownOnScreen(state, after)).to.deep.equal({ dueDays: { ...days, counts: [2, 0, 2, 0, 0, 0, 0] } });
  });

  it('leaves out the days that were not looked through to their end', () => {
    const cards = Array.from({ length: 300 }, (_, index) => due(`c${String(index)}`, index < 250 ? 24 : 72));
    const shown = shownOnScreen(aState({ cards, hasScreen: true }), decided(SUMMARY));
    expect(shown).to.deep.equal({ dueDays: { from: '2026-03-03', counts: [101, 0] } });
  });

  it('holds the words that were judged, unless they are long, offensive, or another turn’s', () => {
    const heardOf = (heard: string, ...acts: Act[]) =>
      shownOnScreen(aState({ hasScreen: true, command: attempt(heard) }), decided(...acts));
    expect(heardOf('i think it is s. q. s.', RIGHT)).to.deep.equal({ heard: 'i think it is s q s' });
    expect(heardOf('word '.repeat(40), RIGHT)).to.deep.equal({});
    expect(heardOf('fuck', RIGHT)).to.deep.equal({});
    expect(heardOf('lambda', { act: 'skipped' })).to.deep.equal({});
  });
});
