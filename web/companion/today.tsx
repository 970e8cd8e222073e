import { type Day, type Deck, type Forecast, type HardCard, type Progress, read } from './api.ts';
import { Chart } from './chart.tsx';
import { WORDS, shortDay } from './language.ts';
import { Shown, useLoaded } from './loading.tsx';

const words = WORDS.today;
const DAYS = 14;
const WEEKS_DAYS = 84;
const WEEK = 7;
const DAY_MS = 86_400_000;

interface Overview {
  readonly decks: readonly Deck[];
  readonly progress: Progress;
  readonly forecast: Forecast;
  readonly hardest: readonly HardCard[];
}

async function readOverview(): Promise<Overview> {
  const from = new Date(Date.now() - WEEKS_DAYS * DAY_MS).toISOString().slice(0, 10);
  const [{ decks }, progress, forecast, { cards }] = await Promise.all([
    read<{ decks: Deck[] }>('decks'),
    read<Progress>(`progress?from=${from}`),
    read<Forecast>(`forecast?days=${String(DAYS)}`),
    read<{ cards: HardCard[] }>('hardest'),
  ]);
  return { decks, progress, forecast, hardest: cards };
}

/** What is due, what comes, how well it is remembered, and what is missed again and again. */
export function Today() {
  const [loaded, again] = useLoaded(readOverview);
  return (
    <section aria-labelledby="today">
      <h1 id="today">{words.title}</h1>
      <Shown loaded={loaded} again={again}>
        {(overview) => <Numbers {...overview} />}
      </Shown>
    </section>
  );
}

function Numbers({ decks, progress, forecast, hardest }: Overview) {
  const due = decks.reduce((sum, deck) => sum + deck.due, 0);
  const later = Math.max(0, (forecast.days[0]?.due ?? 0) - due);
  const today = progress.days.find(({ day }) => day === progress.today);
  const weeks = weeksOf(progress.days, progress.today);
  return (
    <>
      <ul class="figures">
        <li>{due === 0 ? words.nothing : words.due(due)}</li>
        <li>{words.fresh(forecast.fresh)}</li>
        {later > 0 && <li>{words.later(later)}</li>}
        <li>{progress.streak.days === 0 ? words.noStreak : words.streak(progress.streak.days)}</li>
        {today !== undefined && <li>{words.answered(today.reviews, today.right)}</li>}
      </ul>
      <Chart
        title={words.forecast}
        first={words.day}
        labels={forecast.days.map(({ day }) => shortDay(day))}
        lines={[{ name: words.cards, values: forecast.days.map((day) => day.due), isBar: true }]}
      />
      {weeks.length === 0 ? (
        <p>
          {words.retention}: {words.noReviews}
        </p>
      ) : (
        <Chart
          title={words.retention}
          first={words.week}
          unit="%"
          labels={weeks.map(({ from }) => shortDay(from))}
          lines={[
            { name: words.remembered, values: weeks.map(({ remembered }) => remembered), isBar: weeks.length === 1 },
            { name: words.expected, values: weeks.map(({ expected }) => expected), isDashed: true },
          ]}
        />
      )}
      <h2>{words.hardest}</h2>
      {hardest.length === 0 ? (
        <p>{words.noHardest}</p>
      ) : (
        <ol>
          {hardest.map(({ deck, id, front, misses }) => (
            <li key={`${deck} ${id}`}>
              {front} <span class="soft">({words.lapses(misses)})</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What was remembered of what had been learned, and what FSRS expected, by weeks that end today; percent. */
function weeksOf(days: readonly Day[], today: string): { from: string; remembered: number; expected: number }[] {
  const end = Date.parse(today);
  const byWeek = new Map<number, { learned: number; remembered: number; predicted: number }>();
  for (const { day, learned, remembered, predicted } of days) {
    const week = Math.floor((end - Date.parse(day)) / DAY_MS / WEEK);
    const before = byWeek.get(week) ?? { learned: 0, remembered: 0, predicted: 0 };
    byWeek.set(week, {
      learned: before.learned + learned,
      remembered: before.remembered + remembered,
      predicted: before.predicted + predicted,
    });
  }
  return [...byWeek]
    .filter(([, { learned }]) => learned > 0)
    .sort(([a], [b]) => b - a)
    .map(([week, { learned, remembered, predicted }]) => ({
      from: new Date(end - (week * WEEK + WEEK - 1) * DAY_MS).toISOString().slice(0, 10),
      remembered: Math.round((remembered * 100) / learned),
      expected: Math.round((predicted * 100) / learned),
    }));
}
