import { basename } from 'node:path';
import { watch } from 'chokidar';

/** So long nothing may change before something is done: editors write a file in several steps. */
const QUIET_MS = 400;
/** After a fault, as long as nothing changes. */
const AGAIN_MS = 15_000;

export interface WatchOptions {
  readonly run: () => Promise<void>;
  /** Takes what went wrong; it is tried again. */
  readonly onFault: (error: unknown) => void;
  /** Settles when it is to end. */
  readonly until: Promise<void>;
}

/**
 * Runs something after every change in a folder, never twice at the same time. What is under way at the end is finished.
 */
export async function watchFolder(folder: string, { run, onFault, until }: WatchOptions): Promise<void> {
  const isPassedOver = (path: string): boolean => {
    const name = basename(path);
    return path !== folder && (name.startsWith('.') || name === 'node_modules');
  };
  const watcher = watch(folder, { ignoreInitial: true, ignored: isPassedOver });
  let timer: NodeJS.Timeout | undefined;
  let isRunning: Promise<void> | null = null;
  let isDue = false;
  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isRunning === null) isRunning = go();
      else isDue = true;
    }, ms);
  };
  const go = async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      onFault(error);
      later(AGAIN_MS);
    }
    isRunning = null;
    if (isDue) {
      isDue = false;
      later(QUIET_MS);
    }
  };
  watcher.on('all', () => {
    later(QUIET_MS);
  });
  watcher.on('error', onFault);
  await until;
  clearTimeout(timer);
  await watcher.close();
  await isRunning;
}
