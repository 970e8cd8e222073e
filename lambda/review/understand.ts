import type { Card } from '../domain/card.ts';
import type { Command } from '../domain/command.ts';
import type { Phase } from '../domain/learner.ts';
import { plainText } from '../domain/plain-text.ts';
import { expectsYesOrNo } from '../grading/expects-yes-or-no.ts';
import { grade } from '../grading/grade.ts';
import { type Heard, type HearingContext, hear } from '../hearing/hear.ts';
import { answerPhrases, intentPhrases, isIntentPhrase } from '../hearing/intent-phrases.ts';
import type { CommandName } from '../languages/meanings.ts';
import { isPhrase } from '../hearing/is-phrase.ts';
import type { Meant } from './meant.ts';
import { inPhase } from './phase.ts';
import { isOffensive } from './repeatable.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, deckOf, whenRead } from './when-read.ts';

/** A state before what was heard is understood. */
export type Unheard = Omit<State, 'command'> & { readonly command: Command };

/**
 * What the learner meant, by the card that waits and by what was asked. What came as words is heard; a command that
 * Alexa matched by a phrase is an attempt where that phrase is the waiting card's answer.
 */
export function understood(state: Unheard): State | Missing {
  const { phase, command, hints, opensSession } = state;
  // An intent tells no words: whether it is the card's answer matters only where this device has asked that card.
  const isToBeHeard =
    !opensSession && (command.kind === 'answer' || (command.kind !== 'launch' && hints.asked !== null));
  const ref = isToBeHeard && (phase.kind === 'question' || phase.kind === 'confirm') ? phase.card : null;
  return whenRead(cardOf(state, ref), (card) =>
    whenRead(card === null ? null : deckOf(state, card.deck), (deck) =>
      asMeant(
        state,
        meaningOf(
          state,
          card,
          (deck?.answers ?? []).filter((answer) => answer !== card?.back),
        ),
      ),
    ),
  );
}

/** The command that words are by themselves, whatever waits: which verb it is likely to be decides what is read ahead. */
export function likelyCommand(command: Command, locale: string): Meant['kind'] {
  if (command.kind !== 'answer') return command.kind;
  return meantBy(hear(command.heard, { phase: 'idle', card: null, locale }), command).kind;
}

function meaningOf(
  { command, phase, locale, opensSession }: Unheard,
  card: Card | null,
  siblings: readonly string[],
): Meant {
  if (command.kind !== 'answer') {
    // Whoever wants to leave can, whatever a card's answer is: in an answer's slot the word comes as a word.
    const answer = card === null || command.kind === 'stop' ? null : answerAmong(card, intentPhrases(command, locale));
    if (answer === null) return command;
    const heard = hear(answer, { phase: 'question', card, locale, siblings });
    return heard.kind === 'attempt' ? meantBy(heard, { heard: answer }) : command;
  }
  const { heard, resolved } = command;
  // Nothing was asked in this session yet.
  if (opensSession) return meantBy(hear(heard, { phase: 'idle', card: null, locale }), command);
  if (phase.kind === 'offer' && phase.offer === 'delete-data') return toDeletion(heard, locale, command);
  const asked: HearingContext = { phase: 'question', card, locale, siblings, resolved };
  if (phase.kind !== 'confirm') {
    const listened = { ...asked, phase: phase.kind, card: phase.kind === 'question' ? card : null };
    return meantBy(inDoubt(hear(heard, listened), heard, listened), command);
  }
  // "Was that your answer?" is answered by a yes or a no, or by the answer itself.
  const answer = hear(heard, asked);
  if (answer.kind === 'attempt' && answer.judgement.verdict === 'accept') return meantBy(answer, command);
  const reply = hear(heard, { phase: 'self-check', card: null, locale });
  return meantBy(reply.kind === 'unclear' ? answer : reply, command);
}

/**
 * In doubt nothing is marked wrong. Words that come near to the answer are an attempt, which the learner judges; what
 * would be wrong may be swearing, or the rest of a command of which an answer's sample ("what is {answer}") has taken
 * the beginning.
 */
function inDoubt(understanding: Heard, heard: string, context: HearingContext): Heard {
  const { card, locale, siblings = [], resolved = null } = context;
  if (card === null) return understanding;
  if (understanding.kind === 'unclear') {
    const judgement = grade(card, heard, { locale, siblings, resolved });
    return judgement.verdict === 'ask' ? { kind: 'attempt', judgement } : understanding;
  }
  if (understanding.kind !== 'attempt' || understanding.judgement.verdict !== 'reject') return understanding;
  if (isOffensive(plainText(heard), locale)) return { kind: 'aside', aside: 'swearing' };
  // "Wrong" and "correct" answer whatever asks for the truth.
  return !expectsYesOrNo(card, locale) && isCommandCut(heard, locale) ? { kind: 'unclear' } : understanding;
}

/** Whether it may be the rest of a command that begins as an answer does: "due", of "what is due". */
const isCommandCut = (heard: string, locale: string): boolean =>
  !isPhrase(heard, locale) && answerPhrases(heard, locale).some((said) => isPhrase(said, locale));

/** What cannot be undone takes a yes in so many words, not one that only sounds like it. */
function toDeletion(heard: string, locale: string, command: { readonly heard: string }): Meant {
  const meant = meantBy(hear(heard, { phase: 'offer', card: null, locale }), command);
  return meant.kind === 'yes' && !isIntentPhrase({ kind: 'yes' }, heard, locale) ? { kind: 'unclear', heard } : meant;
}

/** The phrase that is one of the card's answers, word for word. */
function answerAmong(card: Card, phrases: readonly string[]): string | null {
  const { back, accepted, learnedAnswers, items, options } = card;
  const answers = new Set([back, ...accepted, ...learnedAnswers, ...items, ...options].map(plainText));
  return phrases.find((phrase) => answers.has(plainText(phrase))) ?? null;
}

function meantBy(understanding: Heard, { heard }: { readonly heard: string }): Meant {
  switch (understanding.kind) {
    case 'attempt':
      return { kind: 'attempt', heard, judgement: understanding.judgement };
    case 'aside':
      return { kind: 'aside', aside: understanding.aside };
    case 'unclear':
      return { kind: 'unclear', heard };
    case 'command':
      return named(understanding.command, understanding.argument);
  }
}

/** The verb of a command: some have another name there. */
function named(command: CommandName, argument: string | null): Meant {
  switch (command) {
    case 'start':
    case 'start-deck':
      return { kind: 'start', deckName: command === 'start' ? null : argument };
    case 'wait':
      return { kind: 'pause' };
    case 'list-decks':
      return { kind: 'decks' };
    case 'connect':
      return { kind: 'connect', ...(argument === 'page' && { thing: 'page' }) };
    default:
      return { kind: command };
  }
}

const ANSWERS_CONFIRM: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  'yes',
  'no',
  'maybe',
  'unclear',
  'what-did-you-hear',
]);

/** Whatever else is said to "Was that your answer?" is said to the card's question. */
function asMeant(state: Unheard, command: Meant): State {
  const { phase } = state;
  if (phase.kind !== 'confirm' || ANSWERS_CONFIRM.has(command.kind)) return { ...state, command };
  const question: Phase = { kind: 'question', card: phase.card, misses: 0, hinted: phase.hinted };
  return { ...state, command, phase: question, learner: inPhase(state.learner, question) };
}
