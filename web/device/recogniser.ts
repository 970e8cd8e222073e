/** The part of the browser's speech recognition that is used; TypeScript's own types have none of it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  onresult:
    | ((event: {
        readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
      }) => void)
    | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}
type MakeRecognition = new () => Recognition;

/** What came of listening. `refused`: the microphone may not be used; `failed`: the recogniser cannot be reached. */
export type Listened =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'nothing' | 'refused' | 'failed' };

const maker = (): MakeRecognition | null => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as {
    SpeechRecognition?: MakeRecognition;
    webkitSpeechRecognition?: MakeRecognition;
  };
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
};

export const hasRecogniser = (): boolean => maker() !== null;

export interface Listening {
  readonly heard: Promise<Listened>;
  stop(): void;
}

/** Listens once. @param onPart hears what was understood so far */
export function listen(lang: string, onPart: (words: string) => void): Listening {
  const Recogniser = maker();
  if (Recogniser === null) return { heard: Promise.resolve({ kind: 'failed' }), stop: () => undefined };
  const recogniser = new Recogniser();
  recogniser.lang = lang;
  recogniser.interimResults = true;
  recogniser.maxAlternatives = 1;
  const heard = new Promise<Listened>((resolve) => {
    recogniser.onresult = ({ results }) => {
      const last = results[results.length - 1];
      const words = last?.[0]?.transcript.trim() ?? '';
      if (last?.isFinal === true) resolve(words === '' ? { kind: 'nothing' } : { kind: 'words', words });
      else onPart(words);
    };
    recogniser.onerror = ({ error }) => {
      const isRefused = error === 'not-allowed' || error === 'service-not-allowed' || error === 'audio-capture';
      resolve({ kind: isRefused ? 'refused' : error === 'network' ? 'failed' : 'nothing' });
    };
    recogniser.onend = () => {
      resolve({ kind: 'nothing' });
    };
  });
  recogniser.start();
  return {
    heard,
    stop: () => {
      recogniser.abort();
    },
  };
}
