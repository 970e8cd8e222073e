import '../quiet-sdk.ts';
import { S3Client } from '@aws-sdk/client-s3';
import { SingleBar } from 'cli-progress';
import { printable } from '../printable.ts';
import { passedOverInWords, reportInWords } from '../report-in-words.ts';
import { notesBucket, type NotesBucket } from '../sync/notes-bucket.ts';
import { awaitReports, reportsBefore } from '../sync/reports.ts';
import { type EtagCache, type SyncFault, type SyncPlan, carryOut, planSync } from '../sync/sync-notes.ts';
import { watchFolder } from '../sync/watch-folder.ts';
import { UsageError, fromHere, isLearnerKey, runCommand, wholeNumber, interrupted } from './command-line.ts';

interface Options {
  readonly bucket: string;
  readonly learner: string;
  readonly watch?: boolean;
  readonly dryRun?: boolean;
  readonly removeAll?: boolean;
  readonly wait: number;
}

/** Another S3 than Amazon's, such as the local one, mostly has no host name for each bucket. */
const isElsewhere = (): boolean =>
  (process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL']) !== undefined;

const say = (line: string): void => void process.stdout.write(`${printable(line)}\n`);

/** On standard error, and only where somebody looks at it. */
function progressBar({ upload, remove }: SyncPlan): { step: () => void; stop: () => void } {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {value} of {total} files, {eta} s left',
    clearOnComplete: true,
  });
  bar.start(upload.length + remove.length, 0);
  return { step: () => void bar.increment(), stop: () => void bar.stop() };
}

function inWords({ upload, remove, unchanged, ...rest }: SyncPlan, faults: readonly SyncFault[]): string[] {
  const failed = new Set(faults.map(({ what }) => what));
  const done = (names: readonly string[]): string => String(names.filter((name) => !failed.has(name)).length);
  return [
    `${done(upload.map(({ path }) => path))} uploaded, ${done(remove)} removed, ${String(unchanged)} unchanged`,
    ...faults.map(({ what, reason }) => `${what} failed: ${reason}`),
    ...leftOut(rest),
  ];
}

const leftOut = ({ refused, passedOver }: Pick<SyncPlan, 'refused' | 'passedOver'>): string[] => [
  ...refused.map(({ path, reason }) => `${JSON.stringify(path)} cannot be uploaded: ${reason}`),
  ...passedOverInWords(passedOver),
];

const planned = ({ upload, remove, unchanged, ...rest }: SyncPlan): string[] => [
  ...upload.map(({ path }) => `would upload ${path}`),
  ...remove.map((key) => `would remove ${key}`),
  `${String(upload.length)} to upload, ${String(remove.length)} to remove, ${String(unchanged)} unchanged`,
  ...leftOut(rest),
];

/** @returns whether everything was done */
async function syncOnce(
  folder: string,
  bucket: NotesBucket,
  { learner, removeAll = false, dryRun = false, wait }: Options,
  etags: EtagCache,
): Promise<boolean> {
  const plan = await planSync({ folder, learner, bucket, mayEmpty: removeAll }, etags);
  if (dryRun) {
    for (const line of planned(plan)) say(line);
    return true;
  }
  const before = wait > 0 ? await reportsBefore(bucket, learner) : new Map<string, never>();
  const bar = progressBar(plan);
  const faults = await carryOut(plan, bucket, bar.step);
  bar.stop();
  for (const line of inWords(plan, faults)) say(line);
  const failed = new Set(faults.map(({ what }) => what));
  const keys = [...plan.upload.filter(({ path }) => !failed.has(path)).map(({ key }) => key), ...plan.remove];
  if (wait > 0) {
    const { came, missing } = await awaitReports(keys, before, { bucket, learner, withinMs: wait * 1000 });
    for (const line of came.flatMap(reportInWords)) say(line);
    if (missing.length > 0)
      say(`${String(missing.length)} not reported on within ${String(wait)} s; see reports/${learner}/ later.`);
  }
  return faults.length === 0;
}

await runCommand((command) =>
  command
    .name('sync')
    .description("Makes a learner's notes in the deployed bucket what a folder holds; the import follows by itself.")
    .argument('<folder>', "the learner's notes; what is put there by others under this learner is removed")
    .requiredOption('--bucket <name>', "the stack's NotesBucketName")
    .requiredOption('--learner <key>', 'the key from the Alexa app\'s card ("connect my notes")')
    .option('--watch', 'stay, and sync what changes')
    .option('--dry-run', 'say what would be uploaded and removed, and do nothing')
    .option('--remove-all', 'let a folder without notes remove all that is there')
    .option('--wait <seconds>', 'for the reports of the import', wholeNumber('--wait'), 30)
    .action(async (path: string, options: Options) => {
      const { bucket: name, learner, watch = false, dryRun = false } = options;
      if (!isLearnerKey(learner))
        throw new UsageError(`--learner is "${learner}", not the 22-character key that "connect my notes" sends.`);
      if (path.trim() === '') throw new UsageError('The folder is empty; name one ("." is this one).');
      if (watch && dryRun) throw new UsageError('--watch and --dry-run exclude each other.');
      const folder = fromHere(path);
      const bucket = notesBucket(new S3Client({ followRegionRedirects: true, forcePathStyle: isElsewhere() }), name);
      const etags: EtagCache = new Map();
      const isDone = await syncOnce(folder, bucket, options, etags);
      if (!isDone) process.exitCode = 1;
      if (!watch) return;
      say(`Watching ${folder}; Ctrl+C ends.`);
      await watchFolder(folder, {
        run: async () => {
          await syncOnce(folder, bucket, options, etags);
        },
        onFault: (error) =>
          void process.stderr.write(`${printable(error instanceof Error ? error.message : String(error))}\n`),
        until: interrupted(),
      });
    }),
);
