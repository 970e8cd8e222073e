import { useState } from 'preact/hooks';
import { type HeardAnswer, overrule, read } from './api.ts';
import { WORDS } from './language.ts';
import { Shown, toldOf, useLoaded } from './loading.tsx';

const words = WORDS.heard;

/** What Alexa heard and how it was judged, with one tap to overrule. */
export function Heard() {
  const [loaded, again] = useLoaded(() => read<{ answers: HeardAnswer[] }>('heard'));
  const [told, setTold] = useState('');
  const change = async (answer: HeardAnswer): Promise<void> => {
    try {
      await overrule(answer, answer.rating === 'again');
      setTold(words.overruled);
      again();
    } catch (error) {
      setTold(toldOf(error));
    }
  };
  return (
    <section aria-labelledby="heard">
      <h1 id="heard">{words.title}</h1>
      <p role="status">{told}</p>
      <Shown loaded={loaded} again={again}>
        {({ answers }) =>
          answers.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="cards">
              {answers.map((answer) => {
                const isWrong = answer.rating === 'again';
                return (
                  <li class="card" key={`${answer.deck} ${answer.id}`}>
                    <p class="front">{answer.front}</p>
                    <p>{answer.heard === '' ? words.noWords : words.heard(answer.heard)}</p>
                    <p>{words.expected(answer.expected)}</p>
                    <p class={isWrong ? 'wrong' : 'right'}>{isWrong ? words.wrong : words.right}</p>
                    <button type="button" onClick={() => void change(answer)}>
                      {isWrong ? words.wasRight : words.wasWrong}
                    </button>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}
