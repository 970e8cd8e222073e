import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Action, type DeviceState, type Turn, UnreachableError, readState, takeTurn } from './protocol.ts';
import { type Speaking, speak } from './voice.ts';

export type Light = 'idle' | 'thinking' | 'speaking' | 'listening';

/** Alexa listens so long before she asks again, and so long once more (8 seconds each). */
const LISTENS_MS = 8000;
const LOOKS_AGAIN_MS = 1000;

export interface Talking {
  readonly light: Light;
  readonly turns: readonly Turn[];
  readonly isReachable: boolean;
  take(action: Action): void;
  /** Cuts Alexa short: she listens at once, where she would have listened. */
  interrupt(): void;
  /** While somebody types or talks nothing is asked again. */
  hold(isHeld: boolean): void;
  forget(): void;
}

/** A conversation with the device in real time: what is said is heard out, then she listens, then it is asked again. */
export function useConversation(isMuted: boolean, onState: (state: DeviceState) => void): Talking {
  const [light, setLight] = useState<Light>('idle');
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const [isReachable, setReachable] = useState(true);
  const speaking = useRef<Speaking | null>(null);
  const silence = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isHeld = useRef(false);
  const muted = useRef(isMuted);
  muted.current = isMuted;
  const run = useRef<(action: Action) => void>(() => undefined);
  const latest = useRef(0);

  const forgetSilence = useCallback(() => {
    if (silence.current !== null) clearTimeout(silence.current);
    silence.current = null;
  }, []);
  const waitForAnswer = useCallback(() => {
    forgetSilence();
    setLight('listening');
    silence.current = setTimeout(() => {
      if (isHeld.current) waitForAnswer();
      else run.current({ does: 'silence' });
    }, LISTENS_MS);
  }, [forgetSilence]);

  const take = useCallback(
    async (action: Action) => {
      const mine = (latest.current += 1);
      speaking.current?.stop();
      forgetSilence();
      setLight('thinking');
      let turn: Turn;
      try {
        turn = await takeTurn(action);
      } catch (error) {
        if (!(error instanceof UnreachableError)) throw error;
        setReachable(false);
        setLight('idle');
        return;
      }
      onState(turn.state);
      setTurns((all) => [...all, turn]);
      const { ssml = null, listening = false } = turn.exchange ?? {};
      if (ssml !== null) {
        setLight('speaking');
        const said = speak(ssml, turn.state.locale, muted.current);
        speaking.current = said;
        await said.done;
      }
      // Another turn began meanwhile.
      if (mine !== latest.current) return;
      if (listening) waitForAnswer();
      else setLight('idle');
    },
    [forgetSilence, onState, waitForAnswer],
  );
  run.current = (action) => void take(action);

  // The server is gone: it is looked for until it is back.
  useEffect(() => {
    if (isReachable) return undefined;
    const again = setInterval(() => {
      readState().then(
        (state) => {
          onState(state);
          setReachable(true);
        },
        () => undefined,
      );
    }, LOOKS_AGAIN_MS);
    return () => {
      clearInterval(again);
    };
  }, [isReachable, onState]);

  useEffect(() => forgetSilence, [forgetSilence]);

  return {
    light,
    turns,
    isReachable,
    take: run.current,
    interrupt: () => speaking.current?.stop(),
    hold(held) {
      isHeld.current = held;
    },
    forget() {
      setTurns([]);
      setLight('idle');
      forgetSilence();
    },
  };
}
