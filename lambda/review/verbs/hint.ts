import { unicode } from '../../domain/unicode.ts';
import type { Card } from '../../domain/card.ts';
import type { Act } from '../../domain/reply.ts';
import { judgingTablesOf } from '../../languages/languages.ts';
import { offerMissed } from '../offer-missed.ts';
import { inPhase } from '../phase.ts';
import { sayAgain } from '../say-again.ts';
import { RATES_NOTHING, type Verb } from '../verb.ts';
import { cardOf, whenRead } from '../when-read.ts';

/** A hint, at the price of a harder rating: a right answer then counts as Hard. Each further one tells more. */
export const hint: Verb = {
  ...RATES_NOTHING,
  reads: [],
  decide(state) {
    const { phase, learner, locale } = state;
    // The answer was told: that is the greatest hint, and it is said again.
    if (phase.kind === 'self-check') return sayAgain({ ...state, hints: { ...state.hints, asked: null } });
    if (phase.kind === 'offer' || phase.kind === 'idle') return offerMissed(state, 'no-question');
    if (phase.kind !== 'question') return sayAgain(state);
    return whenRead(cardOf(state, phase.card), (card) => {
      if (card?.inPlay !== true) return sayAgain(state);
      const given = phase.hints ?? Number(phase.hinted);
      const hinted = { ...phase, hinted: true, hints: given + 1 };
      return sayAgain({ ...state, phase: hinted, learner: inPhase(learner, hinted) }, [hintOf(card, given, locale)]);
    });
  },
};

/** The hint that comes after so many: the author's, the first letter, the number of words, then more letters. */
function hintOf(card: Card, given: number, locale: string): Act {
  const level = card.hint === null ? given + 1 : given;
  if (level === 0) return { act: 'hint', hint: card.hint, startsWith: '', words: 0 };
  const words = answerWords(card.back, locale);
  const letters = [...(words[0] ?? '')];
  // The first letter comes alone, then with the number of words, then with more letters, up to half of the word.
  const told = Math.max(1, level - 1);
  if (told > Math.ceil(letters.length / 2)) return { act: 'hint', hint: null, startsWith: '', words: 0 };
  return {
    act: 'hint',
    hint: null,
    startsWith: letters.slice(0, told).join(''),
    words: level === 1 ? 0 : words.length,
  };
}

/** The words of an answer that tell something, without marks: articles are not counted. */
function answerWords(answer: string, locale: string): string[] {
  const articles = judgingTablesOf(locale)?.articles ?? new Set<string>();
  const words = answer
    .split(/\s+/)
    .map((word) => word.replace(unicode('gu')`[^\p{L}\p{M}\p{N}]`, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !articles.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}
