import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../words/en.ts';
import { pageWords } from '../words/words.ts';
import { type Talking, useConversation } from './conversation.ts';
import { DeviceSettings } from './device-settings.tsx';
import { Inspector } from './inspector.tsx';
import {
  type DeviceChoices,
  type DeviceState,
  type Turn,
  UnreachableError,
  changeSettings,
  readState,
} from './protocol.ts';
import { SayBar } from './say-bar.tsx';
import { Screen } from './screen.tsx';
import { hasVoice } from './voice.ts';

const UI = pageWords(navigator.language);

/** A simulated device, and beside it what happens behind each turn. */
export function DevicePage() {
  const [choices, setChoices] = useState<DeviceChoices | null>(null);
  const [isMuted, setMuted] = useState(false);
  const [theme, setTheme] = useState<'dark' | 'light'>('dark');
  const [isGone, setGone] = useState(false);
  const words = UI.device;
  const onState = useCallback((state: DeviceState) => {
    setChoices((before) => (before === null ? before : { ...before, ...state }));
  }, []);
  const talking = useConversation(isMuted, onState);

  useEffect(() => {
    const load = (): void => {
      readState().then(
        (state) => {
          setChoices(state);
          setGone(false);
        },
        () => {
          setGone(true);
          setTimeout(load, 1000);
        },
      );
    };
    load();
  }, []);

  const change = (given: Parameters<typeof changeSettings>[0]): void => {
    changeSettings(given).then(
      (state) => {
        setGone(false);
        if (given.locale !== undefined) talking.forget();
        onState(state);
      },
      (error: unknown) => {
        if (!(error instanceof UnreachableError)) throw error;
        setGone(true);
      },
    );
  };

  return (
    <main class="device-page">
      <header>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <nav>
          <a href="/">{words.companion}</a>
        </nav>
      </header>
      {(isGone || !talking.isReachable) && (
        <p role="alert" class="alert">
          {words.unreachable}
        </p>
      )}
      {choices !== null && (
        <div class="columns">
          <div class="device">
            {choices.viewport === null ? (
              <p class="speaker">{words.noScreen}</p>
            ) : (
              <Screen
                turns={talking.turns}
                viewport={choices.viewport}
                theme={theme}
                words={words}
                onTouch={(touch) => {
                  talking.take({ does: 'touch', touch });
                }}
              />
            )}
            <Light talking={talking} words={words} />
            {!hasVoice() && <p class="note">{words.noVoice}</p>}
            <SayBar talking={talking} words={words} locale={choices.locale} />
            <DeviceSettings
              {...{ choices, words, isMuted, setMuted, theme, setTheme, onState }}
              onChange={change}
              onGone={() => {
                setGone(true);
              }}
            />
          </div>
          <Said turns={talking.turns} words={words} />
          <Inspector turn={talking.turns.at(-1) ?? null} words={UI.inspector} />
        </div>
      )}
    </main>
  );
}

function Light({ talking, words }: { readonly talking: Talking; readonly words: PageWords['device'] }) {
  const { light, interrupt } = talking;
  return (
    <div class={`light ${light}`}>
      <span class="bar" aria-hidden="true" />
      <span role="status">{words.lights[light]}</span>
      {light === 'speaking' && (
        <button type="button" onClick={interrupt}>
          {words.interrupt}
        </button>
      )}
    </div>
  );
}

function Said({ turns, words }: { readonly turns: readonly Turn[]; readonly words: PageWords['device'] }) {
  return (
    <section class="said" aria-labelledby="conversation">
      <h2 id="conversation">{words.conversation}</h2>
      <ol aria-live="polite">
        {turns.map((turn, index) => (
          <li key={index}>
            <p class="you">
              <span class="who">{words.you}</span> {saidWords(turn, words)}
            </p>
            <p class="alexa">
              <span class="who">{words.alexa}</span>{' '}
              {turn.exchange === null ? words.keptToHerself : (turn.exchange.speech ?? words.silent)}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a class="button" href="/device/script" download="conversation.txt">
          {words.save}
        </a>
      </p>
    </section>
  );
}

function saidWords({ said, exchange }: Turn, words: PageWords['device']): string {
  const misheard = exchange?.misheard === true ? ` (${words.misheard})` : '';
  if (said === '!silence') return words.silent;
  if (said.startsWith('!touch ')) return `(${words.touchedOn}: ${said.slice(7)})`;
  return `${said}${misheard}`;
}
