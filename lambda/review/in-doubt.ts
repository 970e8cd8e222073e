import { titleSaid } from '../domain/deck-name.ts';
import { plainText } from '../domain/plain-text.ts';
import { expectsYesOrNo } from '../grading/expects-yes-or-no.ts';
import { grade } from '../grading/grade.ts';
import type { Heard, HearingContext } from '../hearing/hear.ts';
import { answerPhrases } from '../hearing/intent-phrases.ts';
import { isPhrase } from '../hearing/is-phrase.ts';
import { isNoAnswer } from '../hearing/no-answer.ts';
import { heardWords, phraseMeanings } from '../hearing/phrase-meanings.ts';
import { understandingOf } from '../hearing/understanding.ts';
import { deckNameWordsOf } from '../languages/deck-name-words.ts';
import { isOffensive } from './repeatable.ts';

/** What was listened with, and the learner's decks. */
interface Listened extends HearingContext {
  /** Titles of all decks; absent: not known. */
  readonly titles: readonly string[] | undefined;
  /** Of the waiting card's deck; null where none waits. */
  readonly deckTitle: string | null;
}

/**
 * In doubt nothing is marked wrong. Words that come near to the answer are an attempt, which the learner judges; what
 * would be wrong may be swearing, a deck's title, or the rest of a command of which an answer's sample ("it's {answer}")
 * has taken the beginning.
 */
export function inDoubt(understanding: Heard, heard: string, listened: Listened): Heard {
  const { card, locale, siblings = [], resolved = null } = listened;
  if (card === null) return understanding;
  if (understanding.kind === 'unclear') {
    const judgement = grade(card, heard, { locale, siblings, resolved });
    const language = understandingOf(locale);
    // A self-check would tell the answer to whoever only asks something else.
    const isNear = judgement.verdict === 'ask' && !isNoAnswer(heardWords(heard, language), language);
    return bareTitle(heard, listened) ?? (isNear ? { kind: 'attempt', judgement } : understanding);
  }
  if (understanding.kind !== 'attempt') return understanding;
  if (understanding.judgement.verdict === 'ask') {
    // A self-check would tell the answer to whoever only wants another deck.
    const title = bareTitle(heard, listened);
    return title?.kind === 'command' ? title : understanding;
  }
  if (understanding.judgement.verdict !== 'reject') return understanding;
  if (isOffensive(plainText(heard), locale)) return { kind: 'aside', aside: 'swearing' };
  // "Wrong" and "correct" answer whatever asks for the truth.
  if (!expectsYesOrNo(card, locale) && isCommandCut(heard, locale)) return { kind: 'unclear' };
  return bareTitle(heard, listened) ?? understanding;
}

/** Whether it may be the rest of a command that begins as an answer does: "broken", of "it's broken". */
const isCommandCut = (heard: string, locale: string): boolean =>
  !isPhrase(heard, locale) && answerPhrases(heard, locale).some((said) => isPhrase(said, locale));

/**
 * What a deck's title means, where it is no answer. With words around it that ask for a deck ("lesson capitals") that deck
 * is wanted. By itself, another deck is wanted where it has several words
 * ("biology 2"); a single word, or the title of the very deck, may be meant as an answer, which is asked. What other
 * cards of the deck have as their answer is one, if a wrong one.
 * @returns null where it is no title
 */
function bareTitle(heard: string, { titles = [], deckTitle, siblings = [], locale }: Listened): Heard | null {
  if (siblings.some((answer) => plainText(answer) === plainText(heard))) return null;
  const nameWords = deckNameWordsOf(locale);
  const understanding = understandingOf(locale);
  const words = heardWords(heard, understanding);
  const asked = phraseMeanings(words, understanding).find(
    ({ meaning, argument }) =>
      meaning === 'start-deck' && argument !== null && titleSaid(argument, titles, nameWords) !== null,
  );
  if (asked !== undefined) return { kind: 'command', command: 'start-deck', argument: asked.argument };
  // Without "please".
  const said = words.words.join(' ');
  const title = titleSaid(said, titles, nameWords);
  if (title === null) return null;
  return said.includes(' ') && title !== deckTitle
    ? { kind: 'command', command: 'start-deck', argument: said }
    : { kind: 'unclear' };
}
