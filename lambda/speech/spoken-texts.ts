import type { Act, AskedCard } from '../domain/reply.ts';
import type { Words } from '../languages/words.ts';
import { asChoice, asOneQuestion, asPhrase } from './questions.ts';
import { shorten, shortenToEnd } from './sentences.ts';
import { type Voicing, inVoice } from './voices.ts';

/** A choice is a few words; choices have a letter each. */
const CHOICE_CHARS = 120;
const LETTERS = 26;
/** Of a question that is only named. */
const NAMED_CHARS = 100;
/** Of a longer text no more is put into words than could be heard; it is cut again afterwards. */
export const WRITTEN_CHARS = 4000;

/** The texts of notes and of the learner in an act, as they are heard. */
export function withSpokenTexts(
  act: Act,
  { words, maxChars, said: saying, voiceOf }: Voicing & { readonly words: Words; readonly maxChars: number },
): Act {
  const { sentences } = words;
  const said = (text: string): string => saying(shorten(text, WRITTEN_CHARS, sentences), text);
  const saidToEnd = (text: string): string => saying(shortenToEnd(text, WRITTEN_CHARS, sentences), text);
  const phrase = (text: string): string => inVoice(asPhrase(shorten(said(text), maxChars, sentences)), voiceOf(text));
  const phraseOrNull = (text: string | null): string | null => (text === null ? null : phrase(text));
  const phrases = (texts: readonly string[]): string[] => texts.map(phrase).filter(Boolean);
  const card = (asked: AskedCard): AskedCard => ({
    ...asked,
    front: inVoice(
      asOneQuestion(shortenToEnd(saidToEnd(asked.front), maxChars, sentences), sentences),
      voiceOf(asked.front),
    ),
    options: asked.options.map((option) =>
      inVoice(asChoice(shorten(said(option), CHOICE_CHARS, sentences)), voiceOf(option)),
    ),
  });
  switch (act.act) {
    case 'welcome-first':
      return { ...act, deckTitle: phraseOrNull(act.deckTitle) };
    case 'question':
      return { ...act, card: card(act.card) };
    case 'verdict':
      return { ...act, expected: phrase(act.expected), ...(act.heard !== undefined && { heard: phrase(act.heard) }) };
    case 'confirm':
      return { ...act, card: card(act.card), heard: phraseOrNull(act.heard) };
    case 'heard':
      return { ...act, heard: phraseOrNull(act.heard) };
    case 'said-answer':
      return { ...act, expected: phrase(act.expected) };
    case 'explanation':
      return { ...act, context: phraseOrNull(act.context), front: phrase(act.front), expected: phrase(act.expected) };
    case 'sought':
      return { ...act, deckTitle: phrase(act.deckTitle) };
    case 'which-deck':
      return { ...act, title: phrase(act.title) };
    case 'self-check':
      return {
        ...act,
        card: card(act.card),
        expected: phrase(act.expected),
        list: act.list === null ? null : { ...act.list, missed: phrases(act.list.missed) },
        ...(act.feedback?.kind === 'missing' && {
          feedback: { ...act.feedback, phrases: phrases(act.feedback.phrases) },
        }),
      };
    case 'counted':
      return {
        ...act,
        learned: phraseOrNull(act.learned),
        ...(act.of !== undefined && { of: phrase(act.of) }),
      };
    case 'hint':
      return {
        ...act,
        hint: phraseOrNull(act.hint),
        startsWith: [...act.startsWith]
          .slice(0, LETTERS)
          .map((letter) => phrase(letter).slice(0, 1))
          .join(''),
      };
    case 'hardest':
      return {
        ...act,
        fronts: act.fronts
          .map((front) => asChoice(shortenToEnd(saidToEnd(front), NAMED_CHARS, sentences)))
          .filter(Boolean),
      };
    case 'decks':
      return { ...act, titles: phrases(act.titles) };
    case 'trouble':
      return { ...act, deckName: phraseOrNull(act.deckName) };
    case 'welcome-back':
    case 'offer':
    case 'taken-back':
    case 'day-limit':
    case 'skipped':
    case 'pause':
    case 'remark':
    case 'manner':
    case 'left':
    case 'whats-due':
    case 'due-tomorrow':
    case 'unrated':
    case 'deletion':
    case 'summary':
    case 'all-done':
    case 'progress':
    case 'studied':
    case 'streak':
    case 'trend':
    case 'last-import':
    case 'connect':
    case 'page-code':
    case 'signed-out':
    case 'no-page':
    case 'help':
    case 'goodbye':
      return act;
  }
}

/** "A: Paris", "B: Rome": as many as there are letters. */
export const lettersOf = (options: readonly string[]): string[] =>
  options.slice(0, LETTERS).map((option, index) => `${String.fromCharCode(65 + index)}: ${option}`);
