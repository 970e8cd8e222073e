import type { RestoreReport } from '../lambda/backups/restore.ts';

/** What a restore did, or would do, in lines for the operator. */
export function restoreInWords({ manifest, kinds, ofDeleted }: RestoreReport, { dryRun }: { dryRun: boolean }): string {
  const { name, table, startedAt, items, parts } = manifest;
  const counts = Object.entries(kinds).sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = counts.map(
    ([kind, { added, replaced, kept }]) =>
      `${kind}: ${String(added)} added, ${String(replaced)} in the place of older ones, ${String(kept)} kept as they are`,
  );
  return [
    `${name}: ${String(items)} items in ${String(parts.length)} parts, of the table ${table} at ${startedAt}.`,
    ...(dryRun ? ['Nothing was written. This is what would be done:'] : []),
    ...(lines.length === 0 && ofDeleted.items === 0 ? ['There is nothing in it to restore.'] : lines),
    ...(ofDeleted.items === 0
      ? []
      : [
          `Left out: ${String(ofDeleted.items)} items of ${String(ofDeleted.learners)} learners whose data were deleted after it.`,
        ]),
    '',
  ].join('\n');
}
