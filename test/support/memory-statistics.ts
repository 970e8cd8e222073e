import { type DayStatistics, NO_STATISTICS } from '../../lambda/domain/day-statistics.ts';
import type { HardCard } from '../../lambda/domain/hard-cards.ts';
import { type ImportSum, ONE_IMPORT_MS } from '../../lambda/domain/import-sum.ts';
import type { LastImports } from '../../lambda/ports/imports.ts';
import type { StatisticsStore } from '../../lambda/ports/statistics.ts';

/** The statistics of one learner in memory. */
export function memoryStatistics(): StatisticsStore {
  const days = new Map<string, { day: string; deck: string | null; statistics: DayStatistics; to: string }>();
  let hard: { cards: readonly HardCard[]; to: string } = { cards: [], to: '' };
  return {
    days: async (_learner, { from, to, deck }) =>
      [...days.values()]
        .filter((one) => one.deck === deck && one.day >= from && one.day <= to)
        .sort((a, b) => a.day.localeCompare(b.day)),
    async change(_learner, { day, deck }, change) {
      const key = `${day}#${deck ?? ''}`;
      const before = days.get(key);
      const after = change(before?.statistics ?? NO_STATISTICS, before?.to ?? '');
      if (after !== null) days.set(key, { day, deck, statistics: after.statistics, to: after.countedTo });
    },
    hardCards: async () => hard.cards,
    async changeHardCards(_learner, change) {
      const after = change(hard.cards, hard.to);
      if (after !== null) hard = { cards: after.cards, to: after.countedTo };
    },
  };
}

/** The last import of one learner in memory. */
export function memoryImports(): LastImports & { last: ImportSum | null } {
  const imports: LastImports & { last: ImportSum | null } = {
    last: null,
    async add(_learner, files) {
      const { last } = imports;
      const isSame = last !== null && files.atMs - last.atMs <= ONE_IMPORT_MS;
      const summed = (name: keyof ImportSum): number => files[name] + (isSame ? last[name] : 0);
      imports.last = {
        atMs: files.atMs,
        added: summed('added'),
        changed: summed('changed'),
        removed: summed('removed'),
        setAside: summed('setAside'),
        unread: summed('unread'),
      };
    },
    of: async () => imports.last,
  };
  return imports;
}
