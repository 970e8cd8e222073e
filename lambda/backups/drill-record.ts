import type { BackupFiles } from '../ports/backups.ts';
import type { DrillReport } from './drill-report.ts';
import { BACKUP_PREFIX, startOfName } from './manifest.ts';

/** Reports on drills stand beside the backups, their outcome in their names. */
const DRILLS = 'drills/';
const DAY_MS = 86_400_000;

export const recordDrill = (files: Pick<BackupFiles, 'writeJson'>, report: DrillReport): Promise<void> =>
  files.writeJson(`${DRILLS}${new Date(report.startedMs).toISOString()}-${report.outcome}.json`, report);

/** Whole days since a drill passed; without any, since there is something to be restored. */
export async function daysSinceDrill(files: Pick<BackupFiles, 'keys' | 'folders'>, nowMs: number): Promise<number> {
  let passedMs: number | null = null;
  for await (const key of files.keys(DRILLS)) {
    const [, at = ''] = /^drills\/(.+)-passed\.json$/.exec(key) ?? [];
    if (at !== '') passedMs = Date.parse(at);
  }
  if (passedMs === null) {
    const [first = ''] = await files.folders(BACKUP_PREFIX);
    passedMs = startOfName(first) ?? nowMs;
  }
  return Math.max(0, Math.floor((nowMs - passedMs) / DAY_MS));
}
