import { segmentsOf } from './ssml.ts';

/** What is being said, and how to cut it short. */
export interface Speaking {
  /** Settles when all of it was said, or it was cut short: then false. */
  readonly done: Promise<boolean>;
  stop(): void;
}

/** A voice that is silent (no voices here, sound not allowed yet) is given this long for a character, milliseconds. */
const MS_A_CHARACTER = 65;
const SLACK_MS = 1500;

export const hasVoice = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** Says an SSML document with the browser's voice; where it has none, takes as long as a voice would. */
export function speak(ssml: string, lang: string, isMuted: boolean): Speaking {
  let isStopped = false;
  let cutShort = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (cutShort = resolve));
  const run = async (): Promise<boolean> => {
    for (const segment of segmentsOf(ssml, lang)) {
      if (isStopped) return false;
      const silent = segment.kind === 'silence' || isMuted || !hasVoice();
      const ms = segment.kind === 'silence' ? segment.ms : (segment.text.length * MS_A_CHARACTER) / segment.rate;
      if (silent) await Promise.race([wait(ms), stopped]);
      else await Promise.race([utter(segment), wait(ms * 2 + SLACK_MS), stopped]);
    }
    return !isStopped;
  };
  return {
    done: run(),
    stop() {
      isStopped = true;
      if (hasVoice()) speechSynthesis.cancel();
      cutShort();
    },
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function utter({
  text,
  lang,
  rate,
  pitch,
}: {
  text: string;
  lang: string;
  rate: number;
  pitch: number;
}): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.rate = Math.min(10, Math.max(0.1, rate));
    utterance.pitch = Math.min(2, Math.max(0, pitch));
    utterance.onend = () => {
      resolve();
    };
    utterance.onerror = () => {
      resolve();
    };
    speechSynthesis.speak(utterance);
  });
}
