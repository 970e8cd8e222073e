import { SingleBar } from 'cli-progress';

export interface Progress {
  /** So many are done by now. */
  readonly at: (done: number, of: number) => void;
  readonly stop: () => void;
}

/** A bar with the time that is left, on a terminal's standard error; elsewhere nothing. @param what is counted: "files" */
export function progressOf(what: string): Progress {
  if (!process.stderr.isTTY) return { at: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: `{bar} {value} of {total} ${what}, {eta} s left`,
    clearOnComplete: true,
  });
  let isStarted = false;
  return {
    at: (done, of) => {
      if (!isStarted) bar.start(of, 0);
      isStarted = true;
      bar.update(done);
    },
    stop: () => {
      if (isStarted) bar.stop();
    },
  };
}
