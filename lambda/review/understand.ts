import type { Card } from '../domain/card.ts';
import type { Command, Connectable, ProgressTopic } from '../domain/command.ts';
import { type Deck, otherAnswers } from '../domain/deck.ts';
import type { Phase } from '../domain/learner.ts';
import { plainText } from '../domain/plain-text.ts';
import { grade } from '../grading/grade.ts';
import { type Heard, type HearingContext, hear } from '../hearing/hear.ts';
import { intentPhrases, isIntentPhrase } from '../hearing/intent-phrases.ts';
import type { CommandName } from '../languages/meanings.ts';
import { withoutHesitation } from '../hearing/without-hesitation.ts';
import { inDoubt } from './in-doubt.ts';
import type { Meant } from './meant.ts';
import { inPhase } from './phase.ts';
import { bareAnswer } from './repeatable.ts';
import type { State } from './state.ts';
import { type Missing, cardOf, deckOf, whenRead } from './when-read.ts';

/** A state before what was heard is understood. */
export type Unheard = Omit<State, 'command'> & { readonly command: Command };

/**
 * What the learner meant, by the card that waits and by what was asked. What came as words is heard; a command that
 * Alexa matched by a phrase is an attempt where that phrase is the waiting card's answer.
 */
export function understood(state: Unheard): State | Missing {
  const { phase, command, hints, opensSession, isTouched = false } = state;
  // An intent tells no words: whether it is the card's answer matters only where this device has asked that card.
  const isToBeHeard =
    !opensSession && !isTouched && (command.kind === 'answer' || (command.kind !== 'launch' && hints.asked !== null));
  const ref = isToBeHeard && (phase.kind === 'question' || phase.kind === 'confirm') ? phase.card : null;
  return whenRead(cardOf(state, ref), (card) =>
    whenRead(card === null ? null : deckOf(state, card.deck), (deck) => asMeant(state, meaningOf(state, card, deck))),
  );
}

/** The command that words are by themselves, whatever waits: which verb it is likely to be decides what is read ahead. */
export function likelyCommand(command: Command, locale: string): Meant['kind'] {
  if (command.kind !== 'answer') return command.kind;
  return meantBy(hear(command.heard, { phase: 'idle', card: null, locale }), command).kind;
}

function meaningOf(
  { command, phase, locale, opensSession, hints }: Unheard,
  card: Card | null,
  deck: Deck | null,
): Meant {
  const siblings = card === null ? [] : otherAnswers(deck, [card.back]);
  const deckTitle = deck?.title ?? null;
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
    return meantBy(inDoubt(hear(heard, listened), heard, { ...listened, titles: hints.titles, deckTitle }), command);
  }
  // "Was that your answer?" is answered by a yes or a no, or by the answer itself.
  const answer = hear(heard, asked);
  if (answer.kind === 'attempt' && answer.judgement.verdict === 'accept') return meantBy(answer, command);
  // Of this card nothing was judged yet: what is said to have been meant is the answer.
  const meant = meantBy(answer, command);
  if (meant.kind === 'restate' && card !== null)
    return { kind: 'attempt', heard: meant.heard, judgement: grade(card, meant.heard, { locale, siblings, resolved }) };
  const reply = hear(heard, { phase: 'self-check', card: null, locale });
  return meantBy(reply.kind === 'unclear' ? answer : reply, command);
}

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
    case 'undo':
      return argument === null ? { kind: 'undo' } : { kind: 'restate', heard: argument };
    case 'no':
      return argument === null ? { kind: 'no' } : { kind: 'restate', heard: argument, orNo: true };
    case 'whats-due':
      return { kind: argument === null ? 'whats-due' : 'due-tomorrow' };
    case 'too-hard':
      return { kind: argument === null ? 'too-hard' : 'hint' };
    case 'wait':
      return { kind: 'pause' };
    case 'list-decks':
      return { kind: 'decks' };
    case 'connect':
      return argument === null ? { kind: 'connect' } : { kind: 'connect', thing: argument as Connectable };
    case 'progress':
      return argument === null ? { kind: 'progress' } : { kind: 'progress', topic: argument as ProgressTopic };
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

/**
 * Whatever else is said to "Was that your answer?" is said to the card's question.
 */
function asMeant(state: Unheard, meant: Meant): State {
  const { phase } = state;
  const command = 'heard' in meant ? { ...meant, heard: keptOf(meant, state.locale) } : meant;
  if (phase.kind !== 'confirm' || ANSWERS_CONFIRM.has(command.kind)) return { ...state, command };
  const question: Phase = { kind: 'question', card: phase.card, misses: 0, hinted: phase.hinted };
  return { ...state, command, phase: question, learner: inPhase(state.learner, question) };
}

/** What is kept of an answer, said back and taken on for next time: without sounds of thinking and what frames it. */
function keptOf(meant: Extract<Meant, { readonly heard: string }>, locale: string): string {
  const heard = withoutHesitation(meant.heard, locale);
  return meant.kind === 'unclear' ? heard : bareAnswer(heard, locale);
}
