import type { DrillReport } from './drill-report.ts';

/** What the operator is written: in English. */
export const scratchDiffers = (kind: string): string =>
  `The items of kind ${kind} in the scratch table are not those of the backup.`;

export const drillSubject = (outcome: DrillReport['outcome']): string => `Study Aloud: the restore drill ${outcome}`;

export function drillText({
  outcome,
  backup,
  parts,
  items,
  leftOutOfDeleted,
  reason,
  startedMs,
  finishedMs,
}: DrillReport): string {
  return [
    `The restore drill of ${new Date(startedMs).toISOString()} ${outcome}.`,
    ...(reason === null ? [] : [reason]),
    '',
    `Backup: ${backup}`,
    `Parts restored: ${String(parts.restored)} of ${String(parts.all)}`,
    `Items put: ${String(items.put)}, found: ${String(items.found)}`,
    `Items left out, as their learners were deleted since: ${String(leftOutOfDeleted)}`,
    `Seconds: ${String(Math.round((finishedMs - startedMs) / 1000))}`,
    '',
  ].join('\n');
}

export const drillBroken = (fault: string): string => `The restore drill could not be carried out.\n${fault}\n`;
