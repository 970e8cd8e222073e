import type { Work } from '../../ports/work.ts';
import { exportJob } from './export.ts';
import { importJob } from './import.ts';
import type { Job, JobContext, JobDependencies } from './job.ts';
import { optimiseJob } from './optimise.ts';

/** Every job, by its name: another one is a file beside these, its line here, and its message in triggers/work-message.ts. */
const JOBS: { readonly [Name in Work['job']]: Job<Name> } = {
  import: importJob,
  export: exportJob,
  optimise: optimiseJob,
};

/** Does the work, whichever it is. */
export function runJob(work: Work, dependencies: JobDependencies, context: JobContext): Promise<void> {
  const run = JOBS[work.job] as Job<Work['job']>;
  return run(work, dependencies, context);
}
