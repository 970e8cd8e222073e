import type { Card } from '../../lambda/domain/card.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import { spokenForm } from '../../lambda/languages/spoken-form.ts';
import type { Random } from '../simulator/random.ts';
import { comparable } from '../simulator/recogniser.ts';
import { OVERRULES, RATING, mayRate, meaningsOf, phraseSource } from './said-phrases.ts';

/** What a learner does next. */
export type Step =
  | { readonly does: 'say'; readonly words: string; readonly kind: string; readonly mayGrade: boolean }
  | { readonly does: 'launch' | 'silence' | 'fallback' | 'end' };

/** What the learner sees of the state: the card that waits, and whether the microphone is open. */
export interface Situation {
  readonly isOpen: boolean;
  readonly phase: Phase['kind'];
  readonly card: Pick<Card, 'front' | 'back' | 'learnedAnswers'> | null;
}

/** What the learner's language says around the skill's name. */
export interface Wordings {
  readonly locale: string;
  /** As in "ask study aloud to": what comes before a wish from outside. */
  readonly asking: string;
  readonly decks: readonly string[];
  readonly cards: readonly Pick<Card, 'front' | 'back'>[];
}

/** How often each is done while a session is open, of a hundred; the rest is some command or aside. */
const ANSWERS = 0.38;
const AGREES = 0.55;
const SILENT = 0.05;
const UNHEARD = 0.05;
const ENDS = 0.02;
const LAUNCHES = 0.01;
const FROM_OUTSIDE = 0.05;

/** A learner who says anything at any time. */
export function createLearner(
  { locale, asking, decks, cards }: Wordings,
  random: Random,
): (situation: Situation) => Step {
  const phrase = phraseSource(locale, decks, random);

  const say = (words: string, kind: string, mayGrade: boolean): Step => ({ does: 'say', words, kind, mayGrade });

  const attempt = (card: Situation['card']): Step => {
    const right = spokenForm(card?.back ?? random.anyOf(cards)?.back ?? '', locale);
    const drawn = random.next();
    if (drawn < 0.6) return say(right, 'right answer', true);
    if (drawn < 0.85) return say(spokenForm(random.anyOf(cards)?.back ?? right, locale), 'other answer', true);
    const words = right.split(' ');
    return say(words.slice(0, Math.ceil(words.length / 2)).join(' '), 'half an answer', true);
  };

  const besides = ({ card }: Situation): Step => {
    const { meaning, text } = phrase();
    const back = card === null ? '' : spokenForm(card.back, locale);
    // An intent of a command brings no words: where the answer is such a word, the skill cannot tell it from the command.
    const answers = [back, ...(card?.learnedAnswers ?? [])].map(comparable);
    const isAnswer = answers.includes(comparable(text)) || meaningsOf(back, locale).includes(meaning);
    return say(text, meaning, isAnswer || RATING.has(meaning) || mayRate(text, locale));
  };

  /** With the skill's name a session opens, and what opens a session never grades; what was judged may be judged anew. */
  const fromOutside = (situation: Situation): Step => {
    const inner = random.happens(0.3) ? attempt(situation.card) : besides(situation);
    if (inner.does !== 'say') return inner;
    const isOverruling = meaningsOf(inner.words, locale).some((meaning) => OVERRULES.has(meaning));
    return { ...inner, words: `${asking} ${inner.words}`, kind: `one-shot ${inner.kind}`, mayGrade: isOverruling };
  };

  return (situation) => {
    const drawn = random.next();
    if (!situation.isOpen) {
      if (drawn < 0.72) return { does: 'launch' };
      return drawn < 0.95 ? fromOutside(situation) : { ...besides(situation), mayGrade: false };
    }
    let from = 0;
    const falls = (share: number): boolean => drawn < (from += share);
    if (situation.phase !== 'question' && situation.phase !== 'idle') {
      if (random.happens(AGREES)) return say(...agreement(situation.phase));
    } else if (random.happens(ANSWERS)) return attempt(situation.card);
    if (falls(SILENT)) return { does: 'silence' };
    if (falls(UNHEARD)) return { does: 'fallback' };
    if (falls(ENDS)) return { does: 'end' };
    if (falls(LAUNCHES)) return { does: 'launch' };
    if (falls(FROM_OUTSIDE)) return fromOutside(situation);
    return falls(0.1) ? attempt(situation.card) : besides(situation);
  };

  function agreement(phase: Phase['kind']): [string, string, boolean] {
    for (;;) {
      const { meaning, text } = phrase();
      if (meaning === 'yes' || meaning === 'no') return [text, meaning, phase !== 'offer' || mayRate(text, locale)];
    }
  }
}
