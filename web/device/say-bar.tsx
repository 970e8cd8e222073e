import { useRef, useState } from 'preact/hooks';
import type { PageWords } from '../words/en.ts';
import type { Talking } from './conversation.ts';
import { type Listening, hasRecogniser, listen } from './recogniser.ts';

/** Typing or talking to the device; whoever begins cuts Alexa short. */
export function SayBar({
  talking,
  words,
  locale,
}: {
  readonly talking: Talking;
  readonly words: PageWords['device'];
  readonly locale: string;
}) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const listening = useRef<Listening | null>(null);
  const say = (text: string): void => {
    if (text.trim() === '') return;
    setTyped('');
    setTold('');
    talking.hold(false);
    talking.take({ does: 'say', words: text.trim() });
  };
  const talk = async (): Promise<void> => {
    listening.current?.stop();
    talking.interrupt();
    talking.hold(true);
    setTold(words.listeningToYou);
    const mine = listen(locale, setTyped);
    listening.current = mine;
    const heard = await mine.heard;
    if (listening.current !== mine) return;
    listening.current = null;
    talking.hold(false);
    if (heard.kind === 'words') say(heard.words);
    else setTold({ nothing: words.nothingHeard, refused: words.refused, failed: words.recogniserFailed }[heard.kind]);
  };
  return (
    <div class="say">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say(typed);
        }}
      >
        <label for="say">{words.say}</label>
        <div class="row">
          <input
            id="say"
            value={typed}
            placeholder={words.placeholder}
            autocomplete="off"
            maxLength={500}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              talking.hold(currentTarget.value !== '');
              // Whoever begins to speak is not talked over.
              if (talking.light === 'speaking') talking.interrupt();
            }}
          />
          <button type="submit">{words.send}</button>
          {hasRecogniser() && (
            <button type="button" onClick={() => void talk()}>
              {words.talk}
            </button>
          )}
        </div>
      </form>
      <p role="status" class="note">
        {told !== '' ? told : hasRecogniser() ? '' : words.noRecogniser}
      </p>
      <div class="row">
        {(
          [
            ['launch', words.open],
            ['silence', words.silence],
            ['fallback', words.fallback],
            ['end', words.leave],
          ] as const
        ).map(([does, label]) => (
          <button
            type="button"
            key={does}
            onClick={() => {
              talking.take({ does });
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
