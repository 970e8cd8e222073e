import { useEffect, useState } from 'preact/hooks';

/**
 * What the page knows of its session. `open`: as far as the API has said so yet; `none`: nobody was signed in when the page
 * came; `ended`: somebody was, and what they typed is still there; `left`: they signed out themselves.
 */
export type SessionState = 'open' | 'none' | 'ended' | 'left';

interface Session {
  readonly state: SessionState;
  /** So many times somebody has signed in: what was read before is read again. */
  readonly signIns: number;
}

let session: Session = { state: 'open', signIns: 0 };
let wasAnswered = false;
const watchers = new Set<(session: Session) => void>();

function become(next: Session): void {
  session = next;
  for (const watcher of [...watchers]) watcher(next);
}

/** The API answered as it does to whoever is signed in. */
export function sessionAnswered(): void {
  wasAnswered = true;
}

/** The API knows the session no more, or there was none. */
export function sessionRefused(): void {
  if (session.state === 'open') become({ ...session, state: wasAnswered ? 'ended' : 'none' });
}

/** Somebody signed in, who need not be the one from before. */
export async function sessionBegan(): Promise<void> {
  await forgetWhatWasRead();
  become({ state: 'open', signIns: session.signIns + 1 });
}

export async function sessionLeft(): Promise<void> {
  await forgetWhatWasRead();
  wasAnswered = false;
  become({ ...session, state: 'left' });
}

/** Once somebody is signed in. */
export const signedIn = (): Promise<void> =>
  new Promise((resolve) => {
    const watcher = ({ state }: Session): void => {
      if (state !== 'open') return;
      watchers.delete(watcher);
      resolve();
    };
    watchers.add(watcher);
  });

export function useSession(): Session {
  const [shown, setShown] = useState(session);
  useEffect(() => {
    setShown(session);
    watchers.add(setShown);
    return () => {
      watchers.delete(setShown);
    };
  }, []);
  return shown;
}

/** What the service worker keeps of a learner for reading offline is theirs alone. */
async function forgetWhatWasRead(): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    for (const name of await caches.keys()) {
      const kept = await caches.open(name);
      for (const request of await kept.keys())
        if (new URL(request.url).pathname.startsWith('/v1/')) await kept.delete(request);
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
