import type { Phase } from '../../lambda/domain/learner.ts';
import type { ShownExchange } from '../talk.ts';
import type { Step } from './learner.ts';
import { OVERRULES, meaningsOf } from './said-phrases.ts';

/** One turn of a walk, with what stood in the store before and after it. */
export interface WalkedTurn {
  readonly step: Step;
  /** null where Alexa kept it to herself. */
  readonly exchange: ShownExchange | null;
  readonly phaseBefore: Phase;
  readonly phaseAfter: Phase;
  /** The ratings of all cards, as one text. */
  readonly reviewsBefore: string;
  readonly reviewsAfter: string;
}

export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** The same sentence so often running is a loop. */
const SAME_SENTENCE = 3;
/** So many turns that should move on and do not are a dead end. */
const DEAD_END = 12;
/** "Did you have it?" is asked once more, then left. */
const SELF_CHECK_AT_MOST = 4;

/** Looks at each turn of a walk in a BCP 47 locale, and remembers what it needs of those before. */
export function createChecks(locale: string): (turn: WalkedTurn) => Finding[] {
  let sentences: { speech: string; kind: string }[] = [];
  let unmoved = 0;
  let selfChecked = 0;
  return (turn) => {
    const { exchange } = turn;
    const found: Finding[] = (exchange?.problems ?? []).map(({ rule, message }) => ({ rule, message }));
    if (turn.reviewsBefore !== turn.reviewsAfter && !mayGrade(turn, locale)) {
      found.push({ rule: 'graded', message: `${kindOf(turn)} changed the reviews of a card` });
    }
    sentences =
      exchange?.request?.type === 'IntentRequest' ? [...sentences, sentenceOf(turn)].slice(-SAME_SENTENCE) : [];
    if (isLoop(sentences)) {
      found.push({ rule: 'same-sentence', message: `"${sentences[0]?.speech ?? ''}" ${String(SAME_SENTENCE)} times` });
    }
    const moved = JSON.stringify(turn.phaseBefore) !== JSON.stringify(turn.phaseAfter) || exchange?.listening !== true;
    unmoved = moved ? 0 : unmoved + (movesOn(turn) ? 1 : 0);
    if (unmoved === DEAD_END) {
      found.push({ rule: 'dead-end', message: `${String(DEAD_END)} turns in the same ${turn.phaseAfter.kind}` });
    }
    const stays = turn.phaseBefore.kind === 'self-check' && turn.phaseAfter.kind === 'self-check';
    const judges = turn.step.does === 'fallback' || (movesOn(turn) && turn.step.does === 'say');
    selfChecked = stays ? selfChecked + (judges ? 1 : 0) : 0;
    if (selfChecked === SELF_CHECK_AT_MOST) {
      found.push({ rule: 'self-check-stuck', message: `not left after ${String(SELF_CHECK_AT_MOST)} words to it` });
    }
    if (isStop(turn) && exchange?.listening === true) found.push({ rule: 'no-way-out', message: 'stop did not stop' });
    if (turn.step.does === 'launch' && (exchange?.speech ?? '') === '')
      found.push({ rule: 'mute-launch', message: 'nothing is said' });
    return found;
  };
}

/** What noise made of words may be an answer as well as anything else; without words nothing may be graded. */
function mayGrade({ step, exchange }: WalkedTurn, locale: string): boolean {
  if (step.does !== 'say') return false;
  if (exchange?.misheard !== true) return step.mayGrade;
  const intent = exchange.request?.intent ?? '';
  if (!isFromOutside(step)) return intent !== 'AMAZON.FallbackIntent';
  // What opens a session grades no answer; words that came out as "undo" are an undo.
  const words = Object.values(exchange.request?.slots ?? {}).join(' ');
  return step.mayGrade || OVERRULING.has(intent) || meaningsOf(words, locale).some((one) => OVERRULES.has(one));
}

/** From outside too the last verdict may be judged anew. */
const OVERRULING: ReadonlySet<string> = new Set([
  'IWasRightIntent',
  'ThatWasWrongIntent',
  'TooEasyIntent',
  'UndoIntent',
]);

const isFromOutside = (step: Step): boolean => step.does === 'say' && step.kind.startsWith('one-shot');

/** Answers and judgements that were heard as they were meant. */
const MOVING = /answer$|^(?:dont-know|skip|yes|no)$/;
const movesOn = ({ step, exchange }: WalkedTurn): boolean =>
  step.does === 'say' && exchange?.misheard === false && MOVING.test(step.kind);

/** Where "stop" is the answer that is waited for, it is an answer. */
const isStop = ({ step, exchange }: WalkedTurn): boolean =>
  step.does === 'say' &&
  !step.mayGrade &&
  exchange?.misheard === false &&
  exchange.request?.intent === 'AMAZON.StopIntent';

export const kindOf = ({ step, exchange }: Pick<WalkedTurn, 'step' | 'exchange'>): string =>
  (step.does === 'say' ? step.kind : step.does) + (exchange?.misheard === true ? ' (misheard)' : '');

const sentenceOf = (turn: WalkedTurn): { speech: string; kind: string } => ({
  speech: turn.exchange?.speech ?? '',
  kind: kindOf(turn),
});

/** Who asks for the same thing three times may hear the same; whoever does not is in a loop. */
function isLoop(sentences: readonly { speech: string; kind: string }[]): boolean {
  const [first, ...others] = sentences;
  if (first === undefined || sentences.length < SAME_SENTENCE || first.speech === '') return false;
  const isSame = others.every(({ speech }) => speech === first.speech);
  const isAskedFor = others.every(({ kind }) => kind === first.kind) && !/fallback|answer/.test(first.kind);
  return isSame && !isAskedFor && !sentences.some(({ kind }) => kind.includes('repeat'));
}
