import { useEffect, useState } from 'preact/hooks';
import { RefusedError, type Settings as Given, type Tagged, read, readTagged, saveSettings } from './api.ts';
import { WORDS } from './language.ts';
import { IS_LOCAL } from './place.ts';
import { SignedIn } from './signed-in.tsx';
import { Shown, toldOf, useLoaded } from './loading.tsx';

const words = WORDS.settings;
const SPEEDS = [70, 85, 100, 115, 130];

/** How much comes a day, how Alexa speaks, and all cards as files. */
export function Settings() {
  const [loaded, again] = useLoaded(() => readTagged<Given>('settings'));
  return (
    <section aria-labelledby="settings">
      <h1 id="settings">{words.title}</h1>
      <Shown loaded={loaded} again={again}>
        {(settings) => <SettingsForm first={settings} />}
      </Shown>
      {!IS_LOCAL && <SignedIn />}
    </section>
  );
}

function SettingsForm({ first }: { readonly first: Tagged<Given> }) {
  const [{ value, etag }, setTagged] = useState(first);
  useEffect(() => {
    setTagged(first);
  }, [first]);
  const [told, setTold] = useState('');
  const change = async (given: Partial<Given>): Promise<void> => {
    try {
      setTagged(await saveSettings(etag, given));
      setTold(WORDS.page.saved);
    } catch (error) {
      setTold(toldOf(error));
      if (error instanceof RefusedError) setTagged(await readTagged<Given>('settings'));
    }
  };
  return (
    <div class="settings-form">
      <label>
        {words.newPerDay}
        <input
          type="number"
          min="0"
          max="200"
          value={value.newPerDay}
          onChange={({ currentTarget }) => void change({ newPerDay: Number(currentTarget.value) })}
        />
      </label>
      <label>
        {words.speed}
        <select
          value={value.ratePercent}
          onChange={({ currentTarget }) => void change({ ratePercent: Number(currentTarget.value) })}
        >
          {SPEEDS.map((percent) => (
            <option key={percent} value={percent}>
              {percent} %
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.length}
        <select
          value={value.length}
          onChange={({ currentTarget }) => void change({ length: currentTarget.value as Given['length'] })}
        >
          {(['short', 'usual', 'long'] as const).map((length) => (
            <option key={length} value={length}>
              {words.lengths[length]}
            </option>
          ))}
        </select>
      </label>
      <p>
        {words.timeZone}: {value.timeZone ?? '–'}
      </p>
      <button type="button" onClick={() => void download()}>
        {words.export}
      </button>
      <p role="status">{told}</p>
    </div>
  );
}

/** All cards with their schedules as one Markdown file a deck, as an import reads them back. */
async function download(): Promise<void> {
  const { files } = await read<{ files: { path: string; text: string }[] }>('export');
  for (const { path, text } of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    link.download = path.split('/').at(-1) ?? path;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
