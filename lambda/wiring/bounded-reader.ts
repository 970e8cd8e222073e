import { availableParallelism } from 'node:os';
import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { ReadNote, ReadOptions } from '../notes/formats/format.ts';
import { formatOf, openNote } from '../notes/formats/formats.ts';
import { type NoteFile, type ParsedNote, unreadNote } from '../notes/note.ts';
import { TOO_MUCH_MEMORY, UNREADABLE, tooLongToRead } from '../notes/reasons.ts';

export interface Budget {
  /** Threads at once; default: two, or one where there is one processor. */
  readonly threads?: number;
  /** Milliseconds of processor for a file of so many bytes; on a machine that is busy it takes longer by the clock. */
  readonly timeMs?: (bytes: number) => number;
  /** Megabytes of a thread's heap. */
  readonly memoryMb?: number;
}

export interface NoteReader {
  /** Never throws: a file that takes more than its budget is unread, with the reason. */
  readonly read: ReadNote;
  /** Ends its threads. */
  readonly close: () => Promise<void>;
}

/** Text files up to here take no more than a second, whatever is in them, and are not worth a thread. */
const LIGHT_BYTES = 8 * 1024;
const MB = 1024 * 1024;
const FIRST_MS = 3000;
/** Plain prose, from which cards are derived, takes so long. */
const MS_A_MB = 6000;
const TEXT_MS_AT_MOST = 7000;
/** Only tables and packages are larger, and are read ten times as fast. */
const LARGE_MB = 5;
const MS_A_LARGE_MB = 1000;
const MEMORY_MB = 320;
/** A thread that read a file of so many bytes is ended with it: what it took to read is not given back before. */
const HEAVY_BYTES = MB;
/** The clock may run so many times as long as the processor. */
const CLOCK_TIMES = 3;
const LOOK_MS = 250;
/** Where nobody waits: a book of plain prose takes so long. One at a time, as what two take cannot be told apart. */
export const UNHURRIED: Budget = { threads: 1, timeMs: () => 20_000 };
/** To load a thread's modules on a machine that is busy. */
const START_MS = 60_000;

const timeOf = (bytes: number): number =>
  Math.min(TEXT_MS_AT_MOST, FIRST_MS + (MS_A_MB * bytes) / MB) + MS_A_LARGE_MB * Math.max(0, bytes / MB - LARGE_MB);

interface ThreadJob {
  readonly file: NoteFile;
  readonly options: ReadOptions;
}

/** What a thread is told that is to read notes. */
const READS_NOTES = 'reads notes';

/** Whether this is a thread of a reader: a file that is run in both has nothing else to do here. */
export const isReadingThread = workerData === READS_NOTES;

type Said = { readonly kind: 'begun' } | { readonly kind: 'read'; readonly note: ParsedNote };

/**
 * Reads notes so that none takes more than its budget of time and memory, nor any other along: each larger file in a
 * thread, which goes on with the next file, and is ended with one that takes too long.
 * @param script run in the threads; it calls `answerReads`
 */
export function boundedReader(
  script: URL,
  { threads = Math.min(2, availableParallelism()), timeMs = timeOf, memoryMb = MEMORY_MB }: Budget = {},
): NoteReader {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let free = threads;
  const slot = (): Promise<void> => {
    if (free === 0) return new Promise((resolve) => waiting.push(resolve));
    free -= 1;
    return Promise.resolve();
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const inThread = async (file: NoteFile, options: ReadOptions): Promise<ParsedNote> => {
    await slot();
    const thread = idle.pop() ?? newThread(script, memoryMb);
    try {
      const read = await readIn(thread, { file, options }, timeMs(file.bytes.length));
      if ('note' in read && file.bytes.length < HEAVY_BYTES) idle.push(thread);
      else await thread.terminate();
      // Whoever waits for no file more is not held back by it.
      thread.unref();
      return 'note' in read ? read.note : unreadNote(file.path, read.reason);
    } finally {
      release();
    }
  };
  return {
    read(file, options = {}) {
      const format = formatOf(file.path);
      const isLight = file.bytes.length <= LIGHT_BYTES && format?.load === undefined;
      return isLight || format === null ? openNote(file, options) : inThread(file, options);
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
    },
  };
}

/**
 * A reader whose threads run the very file that calls this: a bundle is one file, and no other lies beside it. Called in
 * such a thread it answers the reads, and nobody uses what it returns.
 * @param script import.meta.url
 */
export function ownReader(script: string, budget?: Budget): NoteReader {
  if (isReadingThread) answerReads();
  return boundedReader(new URL(script), budget);
}

function newThread(script: URL, memoryMb: number): Worker {
  const thread = new Worker(script, {
    workerData: READS_NOTES,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stderr: true,
  });
  // An error that comes while it is being ended is nobody's.
  return thread.on('error', () => undefined);
}

/** What a thread makes of a file, or why it made nothing of it. */
function readIn(
  thread: Worker,
  job: ThreadJob,
  timeMs: number,
): Promise<{ readonly note: ParsedNote } | { readonly reason: string }> {
  return new Promise((resolve) => {
    const tooLong = (ms: number): void => {
      end({ reason: tooLongToRead(Math.round(ms / 1000)) });
    };
    let timer = setTimeout(tooLong, START_MS, START_MS);
    const onMessage = (said: Said): void => {
      clearTimeout(timer);
      if (said.kind === 'read') end({ note: said.note });
      else {
        const spent = timeSpent();
        timer = setInterval(() => {
          if (spent() > timeMs) tooLong(timeMs);
        }, LOOK_MS);
      }
    };
    const onError = (error: unknown): void => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end({ reason: isMemory ? TOO_MUCH_MEMORY : UNREADABLE });
    };
    const onExit = (): void => {
      end({ reason: UNREADABLE });
    };
    const end = (read: { readonly note: ParsedNote } | { readonly reason: string }): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(read);
    };
    thread.ref();
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(job);
  });
}

/**
 * Milliseconds of processor that this process took since then, all threads together: no Node before 24 tells one thread's.
 * Never more than the clock says, and not much less.
 */
function timeSpent(): () => number {
  const [startMs, before] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(before);
    const clockMs = performance.now() - startMs;
    return Math.max(Math.min(clockMs, (user + system) / 1000), clockMs / CLOCK_TIMES);
  };
}

/** What a thread's script does: reads each file that it is given. */
export function answerReads(): void {
  parentPort?.on('message', ({ file, options }: ThreadJob) => {
    const say = (said: Said): void => parentPort?.postMessage(said);
    say({ kind: 'begun' });
    void openNote(file, options).then((note) => say({ kind: 'read', note }));
  });
}
