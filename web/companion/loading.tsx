import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { OfflineError, RefusedError, SignedOutError } from './api.ts';
import { WORDS } from './language.ts';
import { useSession } from './session.ts';

/** What can be expected to go wrong, in words. @throws everything else */
export function toldOf(error: unknown): string {
  if (error instanceof OfflineError) return WORDS.page.offline;
  if (error instanceof SignedOutError) return WORDS.signIn.first;
  if (error instanceof RefusedError) return `${WORDS.page.failed} ${error.message}`;
  throw error;
}

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly isOffline: boolean; readonly message: string }
  | { readonly kind: 'there'; readonly value: T };

/** Reads something, and reads it again when asked and when somebody signed in. @param what changes where something else is to be read */
export function useLoaded<T>(read: () => Promise<T>, what = ''): readonly [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [count, setCount] = useState(0);
  const { signIns } = useSession();
  useEffect(() => {
    let isWanted = true;
    read().then(
      (value) => {
        if (isWanted) setLoaded({ kind: 'there', value });
      },
      (error: unknown) => {
        if (!isWanted) return;
        const message = error instanceof Error ? error.message : String(error);
        setLoaded({ kind: 'failed', isOffline: error instanceof OfflineError, message });
      },
    );
    return () => {
      isWanted = false;
    };
    // What reads is another function each time; `what` says whether it reads something else.
  }, [what, count, signIns]);
  return [loaded, useCallback(() => setCount((before) => before + 1), [])];
}

/** What was loaded, or that it is not yet, or why it is not. */
export function Shown<T>({
  loaded,
  again,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly again: () => void;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (loaded.kind === 'loading') return <p role="status">{WORDS.page.loading}</p>;
  if (loaded.kind === 'there') return <>{children(loaded.value)}</>;
  return (
    <p role="alert" class="alert">
      {loaded.isOffline ? WORDS.page.offline : `${WORDS.page.failed} ${loaded.message}`}{' '}
      <button type="button" onClick={again}>
        {WORDS.page.tryAgain}
      </button>
    </p>
  );
}
