import type { PageWords } from '../words/en.ts';
import { type DeviceChoices, type DeviceState, type changeSettings, advanceClock } from './protocol.ts';

const HOUR_MS = 3_600_000;
const STEPS = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS } as const;

interface Given {
  readonly choices: DeviceChoices;
  readonly words: PageWords['device'];
  readonly isMuted: boolean;
  readonly setMuted: (isMuted: boolean) => void;
  readonly theme: 'dark' | 'light';
  readonly setTheme: (theme: 'dark' | 'light') => void;
  readonly onChange: (change: Parameters<typeof changeSettings>[0]) => void;
  readonly onState: (state: DeviceState) => void;
  readonly onGone: () => void;
}

/** What the device is, in which language, how well it hears, and what its clock shows. */
export function DeviceSettings(given: Given) {
  const { choices, words, isMuted, setMuted, theme, setTheme, onChange, onState, onGone } = given;
  const clock = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <fieldset class="settings">
      <legend>{words.settings}</legend>
      <label>
        {words.kind}
        <select
          value={choices.device}
          onChange={({ currentTarget }) => {
            onChange({ device: currentTarget.value });
          }}
        >
          {choices.devices.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind] ?? kind}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select
          value={choices.locale}
          onChange={({ currentTarget }) => {
            onChange({ locale: currentTarget.value });
          }}
        >
          {choices.locales.map((locale) => (
            <option key={locale}>{locale}</option>
          ))}
        </select>
      </label>
      <label>
        {words.theme}
        <select
          value={theme}
          onChange={({ currentTarget }) => {
            setTheme(currentTarget.value === 'light' ? 'light' : 'dark');
          }}
        >
          <option value="dark">{words.themes.dark}</option>
          <option value="light">{words.themes.light}</option>
        </select>
      </label>
      <label>
        {words.noise}
        <input
          type="number"
          min="0"
          max="999999999"
          value={choices.noise ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onChange({ noise: value === '' ? null : Number(value) });
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={isMuted}
          onChange={({ currentTarget }) => {
            setMuted(currentTarget.checked);
          }}
        />
        {words.muted}
      </label>
      <p>
        {words.clock}: <time dateTime={new Date(choices.nowMs).toISOString()}>{clock.format(choices.nowMs)}</time>
      </p>
      <div class="row">
        {(['hour', 'day', 'week'] as const).map((step) => (
          <button
            type="button"
            key={step}
            onClick={() => {
              advanceClock(STEPS[step]).then(onState, onGone);
            }}
          >
            {words.advance[step]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
