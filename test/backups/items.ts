import type { BackUpDependencies } from '../../lambda/backups/back-up.ts';
import { silentLog } from '../../lambda/log.ts';
import type { StoredItem } from '../../lambda/ports/backups.ts';
import type { MemoryBackupFiles } from '../support/memory-backup-files.ts';
import type { MemoryTable } from '../support/memory-table.ts';

export const ADA = 'abcdefghijklmnopqrstuv';
export const BO = 'zyxwvutsrqponmlkjihgfe';
/** 2026-03-01T02:00:07Z */
export const AT = Date.UTC(2026, 2, 1, 2, 0, 7);
export const NAME = 'backup-2026-03-01T02-00-07Z';

export const item = (pk: string, sk: string, more: StoredItem = {}): StoredItem => ({
  pk: { S: pk },
  sk: { S: sk },
  ...more,
});

/** A learner of so many cards. */
export const learnerWith = (pk: string, cards: number): StoredItem[] => [
  item(pk, 'PROFILE', { attributes: { M: { z: { S: 'Europe/Berlin' } } }, version: { N: '3' } }),
  item(pk, 'DECK#cells', { title: { S: 'Cells' } }),
  ...Array.from({ length: cards }, (_, i) =>
    item(pk, `CARD#cells#${String(i)}`, { f: { S: `What is ${String(i)}?` }, v: { N: '2' } }),
  ),
];

export const backing = (table: MemoryTable, files: MemoryBackupFiles): BackUpDependencies => ({
  table,
  files,
  clock: () => AT,
  wait: () => Promise.resolve(),
  timeLeftMs: () => 900_000,
  runId: 'r1',
  // Time stands still here: a budget that is ever spent would never be paid for.
  readUnitsPerSecond: Infinity,
  log: silentLog,
});
