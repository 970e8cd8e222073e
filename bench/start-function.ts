import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('function-process.js', import.meta.url));

export interface RunningFunction {
  /** Processor time that importing the bundle took in its fresh process, milliseconds. */
  readonly importMs: number;
  /** Rejects with what the handler threw. */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

type Message =
  { readonly importMs: number } | { readonly id: number; readonly result?: unknown; readonly error?: string };

/**
 * Runs a bundle in a fresh process. What it logs is not shown.
 * @param bundle a file that exports `handler`
 * @param env all that the process sees of an environment, beside the machine's own
 */
export async function startFunction(bundle: string, env: Readonly<Record<string, string>>): Promise<RunningFunction> {
  const child = fork(CHILD, [bundle], {
    execArgv: [],
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const importMs = await new Promise<number>((resolve, reject) => {
    child.on('message', (message: Message) => {
      if ('importMs' in message) {
        resolve(message.importMs);
        return;
      }
      const { id, result, error } = message;
      if (error === undefined) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(error));
      waiting.delete(id);
    });
    child.once('exit', (code) => {
      const fault = new Error(`${bundle} ended with ${String(code)}: ${complaints.trim().slice(-500)}`);
      reject(fault);
      for (const one of waiting.values()) one.reject(fault);
    });
  });
  let calls = 0;
  return {
    importMs,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        const id = (calls += 1);
        waiting.set(id, { resolve, reject });
        child.send({ id, event }, (fault) => {
          if (fault !== null) reject(fault);
        });
      }),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
