import { unicode } from '../domain/unicode.ts';
import { type AskingAct, isAskingAct } from '../domain/act-traits.ts';
import type { Act, ActNamed, AskedCard, Reply } from '../domain/reply.ts';
import { USUAL_MANNER } from '../domain/manner.ts';
import { capitalised } from '../languages/capitalised.ts';
import type { Saying, Ways, Words } from '../languages/words.ts';
import { briefly } from './questions.ts';
import { WRITTEN_CHARS, lettersOf, withSpokenTexts } from './spoken-texts.ts';
import type { Piece } from './ssml.ts';
import { voicing } from './voices.ts';

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
