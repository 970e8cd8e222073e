import { expect } from 'chai';
import { type DayStatistics, NO_STATISTICS } from '../../lambda/domain/day-statistics.ts';
import type { ProgressTopic } from '../../lambda/domain/command.ts';
import { dayNameOf, dayNumber } from '../../lambda/domain/day.ts';
import type { HardCard } from '../../lambda/domain/hard-cards.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import type { Act } from '../../lambda/domain/reply.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { aCard } from '../support/cards.ts';
import { NOTHING_LOADED, NOW_MS, aState, allLoaded } from '../support/turn-state.ts';
import { decide, ref, selfCheck } from './deciding.ts';

const TODAY = dayNumber(NOW_MS, 'UTC');
const ago = (days: number): string => dayNameOf(TODAY - days);
const counted = (day: string, statistics: Partial<DayStatistics>) => ({
  day,
  statistics: { ...NO_STATISTICS, ...statistics },
});
const cards = [aCard(), aCard({ id: 'timeout', back: 'fifteen minutes' })];

/** What is told of a topic by a learner with these statistics. */
function told(
  topic: ProgressTopic,
  {
    days = [],
    hard = [],
    of = cards,
    ...given
  }: {
    days?: readonly ReturnType<typeof counted>[];
    hard?: readonly HardCard[];
    of?: typeof cards;
  } & Partial<Parameters<typeof aState>[0]> = {},
): readonly Act[] {
  const loaded = { ...allLoaded(of, []), days: () => days, hardCards: () => hard };
  return decide({ kind: 'progress', topic }, aState({ cards: of, ...given, loaded })).acts;
}

describe('how it goes', () => {
  it('asks for what it needs, and waits with the question', () => {
    const asked = (topic: ProgressTopic) =>
      VERBS.progress.decide(aState({ loaded: NOTHING_LOADED, command: { kind: 'progress', topic } }));
    expect(asked('week')).to.deep.equal({
      kind: 'missing',
      reads: [{ kind: 'days', range: { from: ago(6), to: ago(0) } }],
    });
    expect(asked('yesterday')).to.have.nested.property('reads[0].range.to', ago(1));
    expect(asked('hardest')).to.deep.equal({ kind: 'missing', reads: [{ kind: 'hard-cards' }] });
    for (const topic of ['week', 'month', 'yesterday', 'time', 'streak', 'trend', 'hardest'] as const) {
      expect(told(topic).at(-1), topic).to.deep.include({ act: 'question', lead: 'again' });
      expect(told(topic, { phase: selfCheck }).at(-1), topic).to.include({ act: 'self-check' });
    }
  });

  it('tells of a week that ends today, of a month, and of yesterday alone', () => {
    const days = [0, 1, 6, 7, 29, 30].map((day) => counted(ago(day), { reviews: 10, right: 9 }));
    const answers = (topic: ProgressTopic) => (told(topic, { days })[0] as Extract<Act, { act: 'studied' }>).answers;
    // The store gives the range alone; here all is given, and only the range counts.
    const learner = { ...NEW_LEARNER, days: [{ day: ago(-1), answered: 0, right: 0, introduced: 0 }] };
    const all = (topic: ProgressTopic) =>
      (told(topic, { days, learner })[0] as Extract<Act, { act: 'studied' }>).answers;
    expect(answers('week'), 'a profile without days').to.equal(0);
    expect((['week', 'month', 'yesterday', 'time'] as const).map(all)).to.deep.equal([30, 50, 10, 10]);
  });

  it('compares two fortnights, where each has enough to tell', () => {
    const fortnights = (now: number, before: number, learned = 20) => [
      counted(ago(13), { learned, remembered: now }),
      counted(ago(14), { learned, remembered: before }),
    ];
    const trend = (days: ReturnType<typeof fortnights>) => {
      const [act] = told('trend', { days });
      return act?.act === 'trend' ? `${act.trend} ${String(act.nowPercent)} ${String(act.beforePercent)}` : '';
    };
    expect(trend(fortnights(18, 16))).to.equal('better 90 80');
    expect(trend(fortnights(16, 18))).to.equal('worse 80 90');
    expect(trend(fortnights(18, 18))).to.equal('same 90 90');
    expect(trend(fortnights(18, 16, 19))).to.equal('unknown 0 0');
    expect(trend([])).to.equal('unknown 0 0');
  });

  it('tells of days in a row, and of none where a day was missed', () => {
    const streak = (days: number, lastDay: string) =>
      told('streak', { learner: { ...NEW_LEARNER, streak: { days, lastDay } } })[0];
    expect(streak(5, ago(0))).to.deep.equal({ act: 'streak', days: 5, isTodayCounted: true });
    expect(streak(5, ago(1))).to.deep.equal({ act: 'streak', days: 5, isTodayCounted: false });
    expect(streak(5, ago(2))).to.include({ days: 0 });
    expect(streak(0, '')).to.include({ days: 0 });
  });
});

describe('the hardest cards', () => {
  const hard = (id: string, isLeech = false): HardCard => ({ deck: 'serverless', id, misses: 3, isLeech });
  const of = [
    aCard(),
    aCard({ id: 'gone', front: 'What is gone?', inPlay: false }),
    aCard({ id: 'telling', front: 'What does AWS Lambda cost?', back: 'little' }),
    ...['a', 'b', 'c', 'd'].map((id) => aCard({ id, front: `What is ${id}?`, back: `the letter ${id}` })),
  ];

  it('are named by their questions, three at most, those in play alone', () => {
    const named = told('hardest', { of, hard: ['gone', 'nowhere', 'a', 'b', 'c', 'd'].map((id) => hard(id)) })[0];
    expect(named).to.deep.equal({ act: 'hardest', fronts: ['What is a?', 'What is b?', 'What is c?'], isLeech: false });
    expect(told('hardest', { of })[0]).to.deep.equal({ act: 'hardest', fronts: [], isLeech: false });
  });

  it('never give away the answer that is waited for', () => {
    const named = (phase?: typeof selfCheck) =>
      told('hardest', { of, hard: [hard('telling'), hard('a')], ...(phase && { phase }) })[0];
    expect(named()).to.deep.include({ fronts: ['What is a?'] });
    const elsewhere = told('hardest', {
      of,
      hard: [hard('telling')],
      phase: { kind: 'question', card: { ...ref, id: 'b' }, misses: 0, hinted: false },
    })[0];
    expect(elsewhere).to.deep.include({ fronts: ['What does AWS Lambda cost?'] });
  });

  it('are told to be reworded where the first that is named is a leech', () => {
    const isLeech = (...of3: HardCard[]) => (told('hardest', { of, hard: of3 })[0] as { isLeech: boolean }).isLeech;
    expect(isLeech(hard('a', true), hard('b'))).to.equal(true);
    expect(isLeech(hard('a'), hard('b', true))).to.equal(false);
    expect(isLeech(hard('gone', true), hard('b'))).to.equal(false);
  });
});

describe('the last import', () => {
  const counts = { added: 12, changed: 3, removed: 1, setAside: 2, unread: 0 };
  const act = (atMs: number | null) => {
    const sum = atMs === null ? null : { atMs, ...counts };
    const { acts } = decide(
      { kind: 'last-import' },
      aState({ loaded: { ...allLoaded(cards, []), lastImport: () => sum } }),
    );
    expect(acts[1]).to.deep.include({ act: 'question', lead: 'again' });
    return acts[0];
  };
  it('is told with how long ago it was', () => {
    const MINUTE = 60_000;
    const rows: [minutes: number, unit: string, count: number][] = [
      [0, 'minutes', 0],
      [59, 'minutes', 59],
      [60, 'hours', 1],
      [5 * 60, 'hours', 5],
      // NOW_MS is 10:00, and a day begins at 04:00.
      [6 * 60 + 1, 'days', 1],
      [3 * 24 * 60, 'days', 3],
    ];
    for (const [minutes, unit, count] of rows)
      expect(act(NOW_MS - minutes * MINUTE), `${String(minutes)} minutes`).to.deep.equal({
        act: 'last-import',
        sum: counts,
        ago: { unit, count },
      });
  });
  it('is nothing where none was, and asks for it where it was not read', () => {
    expect(act(null)).to.deep.equal({ act: 'last-import', sum: null, ago: null });
    const nothing = aState({ loaded: NOTHING_LOADED, command: { kind: 'last-import' } });
    expect(VERBS['last-import'].decide(nothing)).to.deep.equal({ kind: 'missing', reads: [{ kind: 'last-import' }] });
  });
});
