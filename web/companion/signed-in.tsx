import { useState } from 'preact/hooks';
import { type OpenSession, read, signOut } from './api.ts';
import { WORDS, shortDate } from './language.ts';
import { Shown, toldOf, useLoaded } from './loading.tsx';
import { sessionLeft } from './session.ts';

const words = WORDS.signIn;

/** Where one is signed in, and how that ends. */
export function SignedIn() {
  const [loaded, again] = useLoaded(() => read<{ sessions: OpenSession[] }>('sessions'));
  const [told, setTold] = useState('');
  const leave = async (where: 'here' | 'everywhere'): Promise<void> => {
    try {
      await signOut(where);
      await sessionLeft();
    } catch (error) {
      setTold(toldOf(error));
    }
  };
  return (
    <>
      <h2>{words.session}</h2>
      <Shown loaded={loaded} again={again}>
        {({ sessions }) => {
          const here = sessions.find(({ isThis }) => isThis);
          return (
            <p>
              {here !== undefined && words.until(shortDate(here.expires))}{' '}
              {sessions.length > 1 && words.elsewhere(sessions.length - 1)}
            </p>
          );
        }}
      </Shown>
      <div class="row">
        <button type="button" onClick={() => void leave('here')}>
          {words.signOut}
        </button>
        <button type="button" onClick={() => void leave('everywhere')}>
          {words.signOutEverywhere}
        </button>
      </div>
      <p role="status">{told}</p>
    </>
  );
}
