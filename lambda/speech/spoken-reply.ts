import { unicode } from '../domain/unicode.ts';
import { type AskingAct, isAskingAct } from '../domain/act-traits.ts';
import type { Act, ActNamed, AskedCard, Reply } from '../domain/reply.ts';
import { USUAL_MANNER } from '../domain/manner.ts';
import { capitalised } from '../languages/capitalised.ts';
import type { Saying, Ways, Words } from '../languages/words.ts';
import { asChoice, asOneQuestion, asPhrase, briefly } from './questions.ts';
import { shorten, shortenToEnd } from './sentences.ts';
import type { Piece } from './ssml.ts';
import { type Voicing, inVoice, voicing } from './voices.ts';

/** A reply as it is heard. */
export interface SpokenReply {
  /** What is said, what is asked last; none may be empty. */
  readonly pieces: readonly Piece[];
  /** Asked again after silence; empty where nothing is awaited. */
  readonly reprompt: readonly Piece[];
}

/**
 * Silence before the question is asked again. It lies in the reprompt, so that the microphone is open before it begins:
 * Alexa listens for eight seconds, then plays the reprompt and listens again.
 */
const PAUSE_S = 20;
const THINKING_S = 10;
/** A choice is a few words; choices have a letter each. */
const CHOICE_CHARS = 120;
const LETTERS = 26;
/** Of a question that is only named. */
const NAMED_CHARS = 100;
/** Of a longer text no more is put into words than could be heard; it is cut again afterwards. */
const WRITTEN_CHARS = 4000;

/**
 * Puts a reply into the words of a locale. Of several acts that ask, the last one asks.
 * @param maxChars the longest piece of a note that is read out, characters
 */
export function spokenReply(reply: Reply, words: Words, maxChars: number): SpokenReply {
  const saying = sayingOf(reply, words, maxChars);
  const { acts, asking, listen } = saying;
  const pieces = acts.filter((act) => act === asking || !isAskingAct(act)).map((act): Piece => statement(act, saying));
  if (listen === null) return { pieces: spoken(pieces), reprompt: [] };
  const question = asking === null ? saying.oneOf(words.asksFor[listen]) : firstQuestion(asking, saying);
  // After silence it is asked in the words of the turn to come.
  const later: Saying = { ...saying, oneOf: oneOfTurn((reply.turn ?? 0) + 1) };
  const again = asking === null ? later.oneOf(words.asksFor[listen]) : questionAgain(asking, later);
  const pause = acts.find((act) => act.act === 'pause');
  const silence: Piece[] = pause === undefined ? [] : [{ silenceS: pause.thinking === true ? THINKING_S : PAUSE_S }];
  return { pieces: spoken([...pieces, question]), reprompt: [...silence, again] };
}

/** The question of a reply alone, as it is said; '' where none is asked. */
export function askedSentence(reply: Reply, words: Words): string {
  const saying = sayingOf(reply, words, WRITTEN_CHARS);
  return saying.asking === null ? '' : firstQuestion(saying.asking, saying);
}

/** What each act of a reply states, one text an act. */
export function statementsOf(reply: Reply, words: Words, maxChars: number): string[] {
  const saying = sayingOf(reply, words, maxChars);
  return saying.acts.map((act) => statement(act, saying));
}

function sayingOf(reply: Reply, words: Words, maxChars: number): Saying {
  const { listen, manner = USUAL_MANNER, turn = 0 } = reply;
  const acts = reply.acts.map((act) =>
    withSpokenTexts(act, { words, maxChars, ...voicing(reply.locale, words.spoken, reply.voiced ?? []) }),
  );
  const asking = listen === null ? null : (acts.findLast(isAskingAct) ?? null);
  return { words, acts, asking, listen, length: manner.length, oneOf: oneOfTurn(turn) };
}

const oneOfTurn =
  (turn: number) =>
  (ways: Ways): string =>
    ways[turn % ways.length] ?? '';

const spoken = (pieces: readonly Piece[]): Piece[] => pieces.filter((piece) => piece !== '');

/** The texts of notes and of the learner in an act, as they are heard. */
function withSpokenTexts(
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

/** What an act states, in the language's words. */
function statement(act: Act, saying: Saying): string {
  const { words, oneOf } = saying;
  switch (act.act) {
    case 'question':
    case 'offer':
      return '';
    case 'help':
      return oneOf(words.help[act.waiting]);
    case 'trouble':
      return oneOf(words.troubles[act.trouble](act.deckName ?? ''));
    case 'self-check': {
      if (act.form === 'again') return '';
      const said = stated('self-check', act, saying);
      if (act.form !== 'with-question') return said;
      return `${oneOf(words.leads.was)}${words.afterLead(act.card.front || words.emptyFront)} ${said}`;
    }
    default:
      return stated(act.act, act, saying);
  }
}

/** Each entry takes the act of its own name: name and act together let TypeScript see it. */
function stated<Name extends keyof Words['states']>(name: Name, act: ActNamed<Name>, saying: Saying): string {
  return saying.words.states[name](act, saying);
}

function firstQuestion(asking: AskingAct, saying: Saying): string {
  const { words, acts, listen, oneOf, length } = saying;
  if (asking.act !== 'question') return questionAgain(asking, saying);
  // The question was just heard, its answer was not: only the answer is wanted.
  const isNotCaught = acts.some((act) => act.act === 'trouble' && act.trouble === 'not-caught');
  if (listen === 'free-answer' && isNotCaught) return oneOf(words.asksFor['free-answer']);
  if (asking.lead === 'nudge') return oneOf(words.leads.nudge);
  const front = asking.card.front || words.emptyFront;
  const isNeeded = length !== 'short' || asking.lead === 'again';
  const lead = isNeeded ? oneOf(words.leads[asking.lead]) : '';
  return lead + (lead === '' ? beginning(front) : words.afterLead(front)) + choices(asking.card, words);
}

function questionAgain(asking: AskingAct, { words, oneOf }: Saying): string {
  switch (asking.act) {
    case 'question': {
      const front = briefly(asking.card.front || words.emptyFront, words.sentences);
      return oneOf(words.leads.again) + words.afterLead(front) + choices(asking.card, words);
    }
    case 'confirm':
      return oneOf(words.wasThatIt);
    case 'self-check':
      return oneOf(words.selfCheck);
    case 'offer':
      return oneOf(words.offers[asking.offer](asking.count, words));
  }
}

/** A question begins with a capital; "iPhone" and "s3" keep theirs. */
const beginning = (question: string): string =>
  unicode('u')`^\p{Ll}+(?![\p{L}\p{N}_])`.test(question) ? capitalised(question) : question;

function choices({ options }: AskedCard, words: Words): string {
  const lettered = lettersOf(options.filter(Boolean));
  return lettered.length < 2 ? '' : ` ${words.choices(lettered)}`;
}

/** "A: Paris", "B: Rome": as many as there are letters. */
export const lettersOf = (options: readonly string[]): string[] =>
  options.slice(0, LETTERS).map((option, index) => `${String.fromCharCode(65 + index)}: ${option}`);
