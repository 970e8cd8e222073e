import type { Command } from '../domain/command.ts';
import { type Hints, NO_HINTS } from '../domain/hints.ts';
import type { Learner, Phase } from '../domain/learner.ts';
import { USUAL_MANNER } from '../domain/manner.ts';
import type { Act, Reply } from '../domain/reply.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Log } from '../log.ts';
import type { SampleDeck } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { PublicPictures } from '../ports/pictures.ts';
import type { Speaker, Spoken } from '../ports/speaker.ts';
import { type Found, loadedFrom } from './loaded.ts';
import { READS_AT_OPENING, atOpening } from './opening.ts';
import { phaseOf } from './phase.ts';
import { type TurnStores, readAhead, readMissing } from './read-turn.ts';
import { type Resumption, resume } from './redelivery.ts';
import { withoutStaleReview } from './review-session.ts';
import { type SaveDependencies, saveTurn } from './save-turn.ts';
import { shownPicture, withPicture } from './shown-picture.ts';
import { withVoicedTexts } from './voiced-texts.ts';
import type { Decision, State } from './state.ts';
import { likelyCommand, type Unheard, understood } from './understand.ts';
import type { ReadAhead } from './verb.ts';
import { VERBS } from './verbs.ts';
import { type Missing, isMissing, whenRead } from './when-read.ts';

/** What one request brings along. */
export interface TurnRequest {
  readonly command: Command;
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  /** The first request of a session of the device. */
  readonly opensSession: boolean;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** BCP 47. */
  readonly locale: string;
  readonly hints: Hints;
  /** Asks the device for its IANA time zone where a session opens, null where it does not tell; beside the read step. */
  readonly askTimeZone: () => Promise<string | null>;
}

/** What a turn works with. */
export interface TurnDependencies<Output> extends SaveDependencies, TurnStores {
  readonly speaker: Speaker<Output>;
  readonly sampleDeck: SampleDeck;
  /** null: no screen can fetch a picture. Default: null. */
  readonly pictures?: PublicPictures | null | undefined;
}

/** How often a turn is decided anew when another device was faster. */
const ATTEMPTS = 3;

/** How often a verb may ask for more. The longest way needs ten: a queue, eight steps to a card, what is due next. */
const READS_AT_MOST = 16;

/** Items that are deleted in a turn, a few seconds' worth. */
const DELETED_AT_ONCE = 2000;

export class TurnConflictError extends TransientError {
  override readonly name = 'TurnConflictError';
}

export class UndecidedError extends Error {
  override readonly name = 'UndecidedError';
}

/**
 * Takes one turn: read, decide, then save and have it spoken at once. Only what was saved is spoken: where another
 * device was faster, the turn is decided again on what is stored now.
 * @throws TurnConflictError after three lost races; UndecidedError where a verb keeps asking for more; whatever the
 *   store throws
 */
export async function takeTurn<Output>(
  request: TurnRequest,
  dependencies: TurnDependencies<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const reading = { ...request, timeZone: request.askTimeZone() };
  let cameIn: { learner: Learner; phase: Phase } | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const read = await readForTurn(reading, dependencies, { fresh: attempt > 1 });
    if (read.learner.isLeaving === true) return speakDeletion(request, dependencies);
    cameIn ??= { learner: read.learner, phase: phaseOf(read.learner, request.hints, read.found.cards) };
    // What an earlier attempt saved and could not put back counts for nothing: it is decided on what was there before.
    const isOurs = read.learner.lastTurn?.requestId === request.requestId;
    const learner = isOurs ? cameIn.learner : read.learner;
    const { decision, from, heard } = await decide(
      {
        ...request,
        learner,
        phase: cameIn.phase,
        timeZone: learner.settings.timeZone ?? 'UTC',
        ...(learner.settings.weights && { weights: learner.settings.weights }),
        sampleDeckTitle: dependencies.sampleDeck.title,
      },
      read.found,
      dependencies,
      () => readForTurn(reading, dependencies, { fresh: false }),
    );
    report(decision, heard, dependencies.log);
    if (decision.wipe === true) {
      if (await save(request, decision, from, dependencies)) return speakDeletion(request, dependencies);
      continue;
    }
    const [isSaved, spoken] = await Promise.all([
      save(request, decision, from, dependencies),
      withPicture(
        withVoicedTexts(replyOf(request, decision), decision, from.state.loaded),
        shownPicture(decision, from.state.loaded),
        {
          ...dependencies,
          learnerKey: request.learnerKey,
        },
      ).then((reply) => dependencies.speaker.speak(reply)),
    ]);
    const titles = from.state.loaded.allDecks()?.map(({ title }) => title) ?? request.hints.titles;
    const hints: Hints = { ...decision.hints, turn: request.hints.turn + 1, ...(titles !== undefined && { titles }) };
    if (isSaved) return { spoken, hints };
  }
  throw new TurnConflictError(
    `The turn was decided ${String(ATTEMPTS)} times and each time another request had saved first.`,
  );
}

/** Says what it is that is to be conveyed, and how the learner wants it. */
export function replyOf(
  { locale, hints }: Pick<TurnRequest, 'locale' | 'hints'>,
  { acts, listen, learner }: Pick<Decision, 'acts' | 'listen' | 'learner'>,
): Reply {
  const { manner = USUAL_MANNER } = learner.settings;
  return { version: 1, locale, acts, listen, manner, turn: hints.turn };
}

/** What cannot be answered right now: a short true sentence, and the session closes. */
export async function speakTrouble<Output>(
  { locale }: Pick<TurnRequest, 'locale'>,
  trouble: 'unreachable' | 'broken',
  speaker: Speaker<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const acts = [{ act: 'trouble', trouble, deckName: null }] as const;
  return { spoken: await speaker.speak({ version: 1, locale, acts, listen: null }), hints: NO_HINTS };
}

/** Deletes what can be deleted in a turn of a learner whose profile says that everything goes, and says how far it got. */
async function speakDeletion<Output>(
  { learnerKey, locale }: TurnRequest,
  { cards, learners, speaker }: TurnDependencies<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const deleted = await cards.deleteAll(learnerKey, DELETED_AT_ONCE);
  const isDone = deleted === 'done';
  if (isDone) await learners.forget(learnerKey);
  const acts: readonly Act[] = [{ act: 'deletion', state: isDone ? 'done' : 'under-way' }];
  return { spoken: await speaker.speak({ version: 1, locale, acts, listen: null }), hints: NO_HINTS };
}

/** The one read step of a turn. A review that was under way on an earlier day is over when a session opens. */
async function readForTurn(
  reading: Omit<TurnRequest, 'askTimeZone'> & { readonly timeZone: Promise<string | null> },
  stores: SaveDependencies,
  { fresh }: { fresh: boolean },
): Promise<{ learner: Learner; found: Found }> {
  const { opensSession, nowMs } = reading;
  const read = await readAhead(reading, readsOf(reading), stores, { fresh });
  if (!opensSession) return read;
  const timeZone = read.learner.settings.timeZone ?? 'UTC';
  return { ...read, learner: withoutStaleReview(read.learner, { nowMs, timeZone }) };
}

/** What an utterance may turn out to be is read ahead for, too: its words are understood after the read step. */
function readsOf({ command, locale, opensSession }: Omit<TurnRequest, 'askTimeZone'>): readonly ReadAhead[] {
  const likely = VERBS[likelyCommand(command, locale)].reads;
  if (command.kind !== 'answer') return likely;
  return [...likely, ...(opensSession ? READS_AT_OPENING : VERBS.attempt.reads)];
}

/** Decides; where something is missing, reads it and decides again from the start. */
async function decide(
  given: Omit<Unheard, 'loaded' | 'isSampleLaid'>,
  found: Found,
  { sampleDeck, ...stores }: TurnStores & { readonly sampleDeck: SampleDeck },
  readAgain: () => Promise<{ found: Found }>,
): Promise<Decided> {
  let steps = [found];
  let isSampleLaid = false;
  for (let reads = 0; reads <= READS_AT_MOST; reads += 1) {
    const decided = decideNow({ ...given, loaded: loadedFrom(steps), isSampleLaid });
    if (!isMissing(decided)) return decided;
    if (decided.lay === 'sample-deck') {
      await sampleDeck.layFor(given.learnerKey);
      isSampleLaid = true;
      steps = [(await readAgain()).found];
    } else steps.push(await readMissing(stores, given.learnerKey, decided.reads));
  }
  throw new UndecidedError(
    `"${given.command.kind}" asked for more after ${String(READS_AT_MOST)} reads; it should have decided by then.`,
  );
}

/** A decision, what it goes on from, and what was understood before that. */
interface Decided {
  readonly decision: Decision;
  readonly from: Resumption;
  readonly heard: State;
}

function decideNow(unheard: Unheard): Decided | Missing {
  return whenRead(understood(unheard), (heard) => {
    const state = atOpening(heard);
    const from = resume(state, VERBS[state.command.kind]);
    return whenRead(from.decide(from.state), (decision) => ({ decision, from, heard }));
  });
}

/** @returns false where another request had saved first */
async function save<Output>(
  { learnerKey, requestId }: TurnRequest,
  { learner, answered, lay }: Decision,
  { saves, state }: Resumption,
  dependencies: TurnDependencies<Output>,
): Promise<boolean> {
  // Before the profile that offers it: laid in and not offered does no harm, and laying it in again changes nothing.
  if (lay === 'sample-deck') await dependencies.sampleDeck.layFor(learnerKey);
  if (saves === 'nothing') return true;
  const decided = saves === 'all' && answered !== undefined ? { learner, answered } : { learner };
  return saveTurn({ learnerKey, requestId, before: state.learner, decided }, dependencies);
}

/** What was meant and where, as codes: the words are nobody's business. */
function report({ judgement, acts }: Decision, { command, phase, opensSession }: State, log: Log): void {
  log({ event: 'turn-understood', fields: { phase: opensSession ? 'opening' : phase.kind, command: command.kind } });
  if (judgement !== undefined) {
    log({ event: 'answer-judged', fields: { verdict: judgement.verdict, rule: judgement.rule } });
  }
  const trouble = acts.find((act) => act.act === 'trouble');
  if (trouble?.act === 'trouble') log({ event: 'trouble', fields: { trouble: trouble.trouble } });
}
