import { type BackUpDependencies, type BackedUp, backUp, goOn } from '../backups/back-up.ts';
import { daysSinceDrill, recordDrill } from '../backups/drill-record.ts';
import type { DrillReport } from '../backups/drill-report.ts';
import { restoreDrill } from '../backups/drill.ts';
import { drillBroken, drillSubject, drillText } from '../backups/reasons.ts';
import { deletedLearners } from '../backups/tombstones.ts';
import { weeklyDigest } from '../digest/weekly-digest.ts';
import type { ScratchTable } from '../ports/backups.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { Mail } from '../ports/mail.ts';
import { createCardStore } from '../store/card-store.ts';
import { createDeletions } from '../store/deletions.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createStatisticsStore } from '../store/statistics-store.ts';
import { createStoredTable } from '../store/stored-table.ts';
import type { Table } from '../store/table.ts';
import { readBackUpJob } from '../triggers/back-up-job.ts';

export interface BackUpWiring extends Pick<
  BackUpDependencies,
  'files' | 'clock' | 'wait' | 'readUnitsPerSecond' | 'log'
> {
  readonly table: Table;
  readonly scratch: ScratchTable;
  /** Whoever watches over the stack. */
  readonly operator: Mail;
  readonly author: Mail;
  /** BCP 47. */
  readonly authorLocale: string;
  /** Whose week the author is told of; null for nobody's. */
  readonly digestLearner: LearnerKey | null;
}

/** Of one invocation. */
export type Run = Pick<BackUpDependencies, 'timeLeftMs' | 'runId'>;

/** What a job came to, for whoever invoked it by hand. */
export type JobResult =
  | { readonly outcome: 'finished'; readonly backup: string; readonly items: number; readonly parts: number }
  | Extract<BackedUp, { outcome: 'unfinished' }>
  | { readonly outcome: 'nothing-to-do' | 'sent' }
  | DrillReport;

/**
 * The function that backs up, tries backups out and writes to the author: `{"job": ...}` in, what came of it out.
 * @throws JobError for anything else; whatever kept the job from being done
 */
export function wireBackUp(wiring: BackUpWiring): (event: unknown, run: Run) => Promise<JobResult> {
  const { files, clock, log } = wiring;
  const table = createStoredTable(wiring.table);

  async function runBackUp(resume: boolean, run: Run): Promise<JobResult> {
    if (!resume) {
      log({ event: 'drill-age', metrics: { DaysSinceDrill: await daysSinceDrill(files, clock()) } });
    }
    const done = await (resume ? goOn : backUp)({ ...wiring, ...run, table });
    if (done === null) return { outcome: 'nothing-to-do' };
    if (done.outcome === 'unfinished') return done;
    const { items, parts } = done.manifest;
    return { outcome: 'finished', backup: done.backup, items, parts: parts.length };
  }

  async function runDrill({ timeLeftMs }: Run): Promise<DrillReport> {
    const { scratch, operator } = wiring;
    try {
      const deleted = await deletedLearners(files, createDeletions(wiring.table));
      const report = await restoreDrill({ files, scratch, deleted, clock, timeLeftMs });
      const { outcome, parts, items } = report;
      const hasPassed = outcome === 'passed';
      log({
        event: 'restore-drill',
        level: hasPassed ? 'info' : 'error',
        fields: { outcome, parts: parts.restored, of: parts.all, items: items.found, reason: report.reason },
        metrics: { DrillsPassed: Number(hasPassed), DrillsFailed: Number(!hasPassed) },
      });
      await recordDrill(files, report);
      await operator.send({ subject: drillSubject(outcome), text: drillText(report) });
      return report;
    } catch (error) {
      log({ event: 'restore-drill', level: 'error', fields: { outcome: 'failed' }, metrics: { DrillsFailed: 1 } });
      await operator.send({ subject: drillSubject('failed'), text: drillBroken(String(error)) });
      throw error;
    }
  }

  async function sendDigest(): Promise<JobResult> {
    const { author, authorLocale: locale, digestLearner } = wiring;
    if (digestLearner === null) return { outcome: 'nothing-to-do' };
    const letter = await weeklyDigest(
      digestLearner,
      { nowMs: clock(), locale },
      {
        cards: createCardStore(wiring.table),
        learners: createLearnerStore(wiring.table),
        statistics: createStatisticsStore(wiring.table),
      },
    );
    await author.send(letter);
    log({ event: 'digest-sent', metrics: { DigestsSent: 1 } });
    return { outcome: 'sent' };
  }

  return async (event, run) => {
    const asked = readBackUpJob(event);
    if (asked.job === 'digest') return sendDigest();
    return asked.job === 'back-up' ? runBackUp(asked.resume, run) : runDrill(run);
  };
}
