import { useEffect, useState } from 'preact/hooks';
import { read } from './api.ts';
import { Decks } from './decks.tsx';
import { Heard } from './heard.tsx';
import { WORDS } from './language.ts';
import { Notes } from './notes.tsx';
import { IS_LOCAL } from './place.ts';
import { useSession } from './session.ts';
import { Settings } from './settings.tsx';
import { SignIn } from './sign-in.tsx';
import { Today } from './today.tsx';

const PLACES = { today: Today, decks: Decks, heard: Heard, import: Notes, settings: Settings } as const;
type Place = keyof typeof PLACES;

const placeNow = (): Place => {
  const name = location.hash.slice(1);
  return Object.hasOwn(PLACES, name) ? (name as Place) : 'today';
};

/** The companion: one place at a time, by the address behind the hash. */
export function CompanionPage() {
  const [place, setPlace] = useState(placeNow);
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const moved = (): void => {
      setPlace(placeNow());
      scrollTo(0, 0);
    };
    const changed = (): void => {
      setOnline(navigator.onLine);
    };
    // Not every place reads something, and whoever is to sign in should hear of it at once.
    if (!IS_LOCAL) void read('sessions').catch(() => undefined);
    addEventListener('hashchange', moved);
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      removeEventListener('hashchange', moved);
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  }, []);
  const { state } = useSession();
  const { nav } = WORDS.page;
  const Shown = PLACES[place];
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {WORDS.page.skip}
      </a>
      <header class="bar-top">
        <p class="name">{WORDS.page.title}</p>
        <nav hidden={state !== 'open'}>
          {(Object.keys(PLACES) as Place[]).map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === place ? 'page' : undefined}>
              {nav[name]}
            </a>
          ))}
          {IS_LOCAL && <a href="/device">{nav.device}</a>}
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {!isOnline && (
          <p role="alert" class="alert">
            {WORDS.page.offline}
          </p>
        )}
        {!IS_LOCAL && state !== 'open' && <SignIn state={state} />}
        {state !== 'left' && (
          // What was typed outlives a session that ends.
          <div hidden={state !== 'open'}>
            <Shown />
          </div>
        )}
      </main>
    </>
  );
}
