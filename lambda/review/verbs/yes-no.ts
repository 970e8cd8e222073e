import { learnAnswer } from '../../domain/answering.ts';
import type { Card } from '../../domain/card.ts';
import { NO_HINTS } from '../../domain/hints.ts';
import { judge } from '../judge.ts';
import { withoutReview } from '../review-session.ts';
import { finishAnswer } from '../finish-answer.ts';
import { launch } from './launch.ts';
import { repeatWith } from './repeat.ts';
import { goAhead, goOn } from './start.ts';
import type { Decision, Turn, Verb } from '../turn.ts';

export const yes: Verb = (turn) => decide(turn, true);
export const no: Verb = (turn) => decide(turn, false);

async function decide(turn: Turn, isYes: boolean): Promise<Decision> {
  const { phase } = turn;
  switch (phase.kind) {
    case 'question': {
      const card = await turn.card(phase.card);
      if (card !== null && isYesNoCard(card)) return judge(turn, isYes ? 'yes' : 'no');
      return repeatWith(turn, [{ act: 'trouble', trouble: 'not-an-answer', deckName: null }]);
    }
    case 'self-check': {
      const card = await turn.card(phase.card);
      if (card === null) return repeatWith(turn, []);
      return finishAnswer(turn, card, {
        rating: !isYes ? 'again' : phase.hinted ? 'hard' : 'good',
        heard: phase.heard,
        acts: [{ act: 'counted', as: isYes ? 'right' : 'wrong', overruled: false, learned: null }],
        refine: (rated) => (isYes ? learnAnswer(rated).card : rated),
      });
    }
    case 'offer':
      if (!isYes) return declined(turn);
      return phase.offer === 'review-ahead' ? goAhead(turn) : goOn(turn, phase.offer);
    case 'idle':
      return isYes ? launch(turn) : declined(turn);
  }
}

function declined({ learner, phase }: Turn): Decision {
  const until = phase.kind === 'offer' && phase.offer === 'review-ahead' ? 'tomorrow' : 'later';
  return {
    acts: [{ act: 'goodbye', until }],
    listen: null,
    learner: withoutReview(learner),
    hints: NO_HINTS,
  };
}

/**
 * A card whose answer is a yes or a no ("Yes, because ..."; not "No server management"), so that Alexa's own yes and no
 * intents answer it.
 */
function isYesNoCard({ back, options }: Card): boolean {
  return [back, ...options].some((text) => /^(?:yes|no|true|false)(?=$|\s*[,.;:!?(–—])/i.test(text));
}
