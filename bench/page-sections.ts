import type { RouteCost } from './api-cost.ts';
import type { Section } from './figures.ts';
import type { FirstPaint } from './first-paint.ts';

const GOALS = { renderMs: 2, pageBytes: 150_000, paintMs: 1000 } as const;

export const pageSection = (bytes: number, paint: FirstPaint | null): Section => ({
  title: 'The companion page, as it is deployed',
  figures: [
    { name: 'all that it loads, compressed', value: bytes, unit: 'bytes', atMost: GOALS.pageBytes },
    {
      name: 'first paint, a processor four times slower',
      value: paint?.ms ?? null,
      unit: 'ms',
      atMost: GOALS.paintMs,
    },
    { name: 'against a page of one word', value: paint === null ? null : paint.ms / paint.nothingMs, unit: 'times' },
  ],
  remarks: paint === null ? ['a paint needs a Chromium, and none was found'] : [],
});

export const apiSection = (costs: readonly RouteCost[], countsUnits: boolean): Section => ({
  title: 'The API, a learner of 100 cards (the time is the handler’s, the table answering at once)',
  figures: costs.flatMap(({ route, readUnits, writeUnits, ownMs }) => [
    { name: `${route}, read units`, value: readUnits, unit: 'units' as const },
    { name: `${route}, write units`, value: writeUnits, unit: 'units' as const },
    { name: route, value: ownMs, unit: 'ms' as const },
  ]),
  remarks: countsUnits ? [] : ['units are counted by DynamoDB Local, which needs Java, and none was found'],
});

export function screenSection({ p99Ms, bytes }: { readonly p99Ms: number; readonly bytes: number }): Section {
  return {
    title: 'The speech function, for a device with a screen',
    figures: [
      { name: 'an answer written, 99 of 100', value: p99Ms, unit: 'ms', atMost: GOALS.renderMs },
      { name: 'its response', value: bytes, unit: 'bytes' },
    ],
    remarks: [],
  };
}
