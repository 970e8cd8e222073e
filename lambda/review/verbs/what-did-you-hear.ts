import type { Card } from '../../domain/card.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Act } from '../../domain/reply.ts';
import { lastAnswered } from '../last-answered.ts';
import { isOffensive, withoutLetterDots } from '../repeatable.ts';
import { sayAgain } from '../say-again.ts';
import type { State } from '../state.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { whenRead } from '../when-read.ts';

/** "I heard: ...": the words of the last attempt. */
export const whatDidYouHear: Verb = {
  ...RATES_NOTHING,
  reads: ['last'],
  decide(state) {
    const { phase } = state;
    if (phase.kind === 'self-check' || phase.kind === 'confirm') return sayAgain(state, [heardAct(phase.heard, state)]);
    return whenRead(lastAnswered(state), (card: Card | null) =>
      sayAgain(state, [heardAct(card?.before?.heard ?? '', state)], 'again'),
    );
  },
};

/** Long words are said again, too, where they are asked for; offensive ones never. */
function heardAct(heard: string, { locale }: State): Act {
  return {
    act: 'heard',
    heard: heard === '' || isOffensive(plainText(heard), locale) ? null : withoutLetterDots(heard),
    isFit: heard === '',
  };
}
