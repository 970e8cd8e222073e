import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';
import type { ReadOptions } from '../notes/formats/format.ts';
import { formatOf, kindsRead, openNote } from '../notes/formats/formats.ts';
import { type NoteFile, type ParsedNote, unreadNote } from '../notes/note.ts';
import { TOO_MUCH_MEMORY, UNREADABLE, notOfAnyKind, tooLongToRead } from '../notes/reasons.ts';

export interface Budget {
  /** Threads at once; default: two, or one where there is one processor. */
  readonly threads?: number;
  /** Milliseconds for a file of so many bytes. */
  readonly timeMs?: (bytes: number) => number;
  /** Megabytes of a thread's heap. */
  readonly memoryMb?: number;
}

export interface NoteReader {
  /** Never throws: a file that takes more than its budget is unread, with the reason. */
  readonly read: (file: NoteFile, options?: ReadOptions) => Promise<ParsedNote>;
  /** Ends its threads. */
  readonly close: () => Promise<void>;
}

/** Text files up to here take no more than a second, whatever is in them, and are not worth a thread. */
const LIGHT_BYTES = 8 * 1024;
const MB = 1024 * 1024;
const TIME_MS = 8000;
const LARGE_MB = 5;
const MS_A_LARGE_MB = 1000;
const MEMORY_MB = 320;
/** To load a thread's modules on a machine that is busy. */
const START_MS = 60_000;

const timeOf = (bytes: number): number => TIME_MS + MS_A_LARGE_MB * Math.max(0, bytes / MB - LARGE_MB);

interface ThreadJob {
  readonly file: NoteFile;
  readonly options: ReadOptions;
}

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
      if ('note' in read) idle.push(thread);
      else await thread.terminate();
      return 'note' in read ? read.note : unreadNote(file.path, read.reason);
    } finally {
      release();
    }
  };
  return {
    read(file, options = {}) {
      const format = formatOf(file.path);
      if (format === null) return Promise.resolve(unreadNote(file.path, notOfAnyKind(kindsRead())));
      const isLight = file.bytes.length <= LIGHT_BYTES && format.load === undefined;
      return isLight ? openNote(file, format, options) : inThread(file, options);
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
    },
  };
}

function newThread(script: URL, memoryMb: number): Worker {
  const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb }, stderr: true });
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
    const after = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        end({ reason: tooLongToRead(Math.round(ms / 1000)) });
      }, ms);
    let timer = after(START_MS);
    const onMessage = (said: Said): void => {
      if (said.kind === 'read') end({ note: said.note });
      else {
        clearTimeout(timer);
        timer = after(timeMs);
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
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(job);
  });
}

/** What a thread's script does: reads each file that it is given. */
export function answerReads(): void {
  parentPort?.on('message', ({ file, options }: ThreadJob) => {
    const say = (said: Said): void => parentPort?.postMessage(said);
    say({ kind: 'begun' });
    const format = formatOf(file.path);
    if (format === null) return;
    void openNote(file, format, options).then((note) => say({ kind: 'read', note }));
  });
}
