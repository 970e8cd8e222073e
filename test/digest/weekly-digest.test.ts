import { expect } from 'chai';
import { type DigestDependencies, weeklyDigest } from '../../lambda/digest/weekly-digest.ts';
import { type DayStatistics, NO_STATISTICS } from '../../lambda/domain/day-statistics.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';

const K = 'abcdefghijklmnopqrstuv';
/** Monday, 07:00 UTC. */
const NOW = Date.UTC(2026, 10, 23, 7);

describe('the weekly digest', () => {
  let asked: string[];
  let days: Record<string, Partial<DayStatistics>>;
  let hard: number;
  beforeEach(() => {
    [asked, days, hard] = [[], {}, 0];
  });

  /** Days are kept as "2026-11-17" and "cells 2026-11-17". */
  const dependencies = (): DigestDependencies => ({
    learners: { load: () => Promise.resolve(NEW_LEARNER) },
    cards: {
      decks: () =>
        Promise.resolve(
          ['cells', 'geography', 'unused'].map((id) => ({
            id,
            title: id === 'cells' ? 'Cells' : 'Geografie',
            cardCount: 1,
            answers: [],
          })),
        ),
    },
    statistics: {
      days: (_learner, { from, to, deck }) => {
        asked.push(`${deck ?? 'all'} ${from} ${to}`);
        const prefix = deck === null ? '' : `${deck} `;
        return Promise.resolve(
          Object.entries(days)
            .filter(([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes(' '))
            .map(([key, one]) => ({ day: key.slice(prefix.length), statistics: { ...NO_STATISTICS, ...one } })),
        );
      },
      hardCards: () =>
        Promise.resolve(Array.from({ length: hard }, (_, i) => ({ id: String(i), deck: 'cells' }) as never)),
    },
  });
  const letter = (locale = 'en-US') => weeklyDigest(K, { nowMs: NOW, locale }, dependencies());

  function aWeek(): void {
    days['2026-11-17'] = {
      reviews: 30,
      right: 27,
      learned: 20,
      remembered: 18,
      predicted: 18.2,
      minutes: { '1': 9, '2': 9 },
    };
    days['2026-11-20'] = { reviews: 10, right: 5, minutes: { '7': 1 } };
    days['cells 2026-11-17'] = { reviews: 8, right: 7 };
    days['geography 2026-11-17'] = { reviews: 22, right: 20 };
    days['geography 2026-11-20'] = { reviews: 10, right: 5 };
    hard = 3;
  }

  it('sums up the last seven whole days: reviews, what was remembered, days, decks, and what is hard', async () => {
    aWeek();
    expect(await letter()).to.deep.equal({
      subject: 'Study Aloud: 40 reviews this week',
      text: [
        'From 2026-11-16 to 2026-11-22:',
        '',
        '40 reviews on 2 days, 32 of them right, in 3 minutes.',
        'Remembered of what had been learned: 90 percent; 91 percent were expected.',
        '',
        'Geografie: 32 reviews, 25 right',
        'Cells: 8 reviews, 7 right',
        '',
        '3 cards are missed again and again; clearer notes may help.',
        '',
      ].join('\n'),
    });
    expect(asked).to.include('all 2026-11-16 2026-11-22').and.include('cells 2026-11-16 2026-11-22');
  });

  it('says it in German', async () => {
    aWeek();
    const { subject, text } = await letter('de-DE');
    expect(subject).to.equal('Study Aloud: 40 Antworten in dieser Woche');
    expect(text).to.include('40 Antworten an 2 Tagen, davon 32 richtig, in 3 Minuten.');
    expect(text).to.include('Vom Gelernten behalten: 90 Prozent; erwartet waren 91 Prozent.');
    expect(text).to.include('3 Karten werden immer wieder verfehlt');
  });

  it('says that nothing was done, and what one of a thing is called', async () => {
    expect((await letter()).text)
      .to.include('No card was reviewed.')
      .and.include('No card is missed again and again.');
    days['2026-11-17'] = { reviews: 1, right: 1, minutes: { '1': 1 } };
    hard = 1;
    const { subject, text } = await letter();
    expect(subject).to.equal('Study Aloud: 1 review this week');
    expect(text).to.include('1 review on 1 day, 1 of them right, in 1 minute.').and.include('1 card is missed');
    expect(text).to.include('Too few cards');
  });
});
