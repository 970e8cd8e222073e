import { timeLeftMs, within } from '../deadline.ts';
import { doubtful } from '../domain/counted-cards.ts';
import { type Hints, NO_HINTS } from '../domain/hints.ts';
import type { Learner, Phase } from '../domain/learner.ts';
import { USUAL_MANNER } from '../domain/manner.ts';
import type { Act, Reply } from '../domain/reply.ts';
import type { ReplyScreen } from '../domain/reply-screen.ts';
import { hasCounted } from '../domain/tally.ts';
import type { Log } from '../log.ts';
import type { Spoken } from '../ports/speaker.ts';
import { decide, decideNow } from './decide-turn.ts';
import { type Found, type Read, loadedFrom } from './loaded.ts';
import { READS_AT_OPENING } from './opening.ts';
import { lastWords } from './last-words.ts';
import { phaseOf } from './phase.ts';
import { readAhead, readMissing } from './read-turn.ts';
import type { Resumption } from './redelivery.ts';
import { withoutStaleReview } from './review-session.ts';
import { type SaveDependencies, type SaveResult, saveTurn } from './save-turn.ts';
import {
  isHalfSaved,
  type Tried,
  beforeTry,
  settledForTurn,
  vouchingRequest,
  withDoubtfulCards,
  withDoubts,
} from './settle-turn.ts';
import { shownPicture, withPicture } from './shown-picture.ts';
import type { Decision, State } from './state.ts';
import { likelyCommand } from './understand.ts';
import type { ReadAhead } from './verb.ts';
import { VERBS } from './verbs.ts';
import { withVoicedTexts } from './voiced-texts.ts';
import { isMissing } from './when-read.ts';
import type { TurnDependencies, TurnRequest } from './turn-request.ts';

/** What there is to read for. */
export type Reading = Omit<TurnRequest, 'askTimeZone'> & { readonly timeZone: Promise<string | null> };

/** The part of the time left that one save may take: what then is stored can still be read. */
const SAVE_SHARE = 0.6;

/** Items that are deleted in a turn, a few seconds' worth. */
const DELETED_AT_ONCE = 2000;

/** How far a turn got in its attempts. */
export interface SoFar {
  /** The learner and the phase as the request found them. */
  cameIn: { readonly learner: Learner; readonly phase: Phase } | null;
  readonly tried: Tried[];
  /** Something of it may be stored. */
  isUnsure: boolean;
  fault: unknown;
}

/** @returns null where it is not saved as a whole, and is to be decided again */
export async function attemptTurn<Output>(
  request: TurnRequest,
  reading: Reading,
  dependencies: TurnDependencies<Output>,
  so: SoFar,
  isTriedAgain: boolean,
): Promise<{ spoken: Spoken<Output>; hints: Hints } | null> {
  const { learner: stored, found } = await readForTurn(reading, dependencies, { fresh: isTriedAgain });
  if (stored.isLeaving === true) return speakDeletion(request, dependencies);
  const steps = await withDoubtfulCards(found, doubtful(stored, { ...request, vouched: request.hints.saved }), (more) =>
    readMissing(dependencies, request.learnerKey, [...foreseen(request, stored, found, dependencies), ...more]),
  );
  const cards = steps.flatMap((step) => step.cards);
  // What an earlier attempt saved counts for nothing: it is decided on what was there before.
  const before = beforeTry(stored, so.tried);
  const isToBeForgotten = so.cameIn !== null && !hasCounted(so.cameIn.learner, request.requestId);
  const learner = settledForTurn(stored, before, { cards, isToBeForgotten }, request);
  so.cameIn ??= { learner, phase: phaseOf(learner, request.hints, cards) };
  const { decision, from, heard, screen } = await decide(
    {
      ...givenFor(request, learner, so.cameIn.phase, dependencies),
      isHalfSaved: isHalfSaved(stored, cards, request),
      isTriedAgain,
    },
    steps,
    dependencies,
    () => readForTurn(reading, dependencies, { fresh: false }),
  );
  report(decision, heard, dependencies.log);
  const looked = steps.flatMap(({ asked }) => asked.cards);
  const decided = { ...decision, learner: withDoubts(decision, stored, heard, looked, request) };
  so.tried.push({ before: learner, after: decided.learner });
  if (decision.wipe === true) {
    const isWiped = (await save(request, stored, decided, from, dependencies)).stored === 'all';
    return isWiped ? speakDeletion(request, dependencies) : null;
  }
  const speaking = withPicture(
    withVoicedTexts(replyOf(request, decision, screen), decision, from.state.loaded),
    shownPicture(decision, from.state.loaded),
    { ...dependencies, learnerKey: request.learnerKey },
  ).then((reply) => dependencies.speaker.speak(reply));
  // What was not saved is not spoken, and nobody waits for its words.
  speaking.catch(() => undefined);
  const saved = await save(request, stored, decided, from, dependencies);
  if (saved.stored !== 'all') {
    so.isUnsure ||= saved.stored !== 'nothing';
    so.fault = saved.fault;
    return null;
  }
  const titles = from.state.loaded.allDecks()?.map(({ title }) => title) ?? request.hints.titles;
  return {
    spoken: await speaking,
    hints: {
      ...decision.hints,
      turn: request.hints.turn + 1,
      ...(titles !== undefined && { titles }),
      ...vouchingRequest(decided.learner, request),
    },
  };
}

/** All that a turn is decided on, but what was read. */
const givenFor = (
  request: TurnRequest,
  learner: Learner,
  phase: Phase,
  { sampleDeck }: Pick<TurnDependencies<unknown>, 'sampleDeck'>,
) => ({
  ...request,
  learner,
  phase,
  timeZone: learner.settings.timeZone ?? 'UTC',
  ...(learner.settings.weights && { weights: learner.settings.weights }),
  sampleDeckTitle: sampleDeck.title,
});

/** What the turn will read next, if nothing comes of the cards in doubt: both are read in one step. */
function foreseen(
  request: TurnRequest,
  stored: Learner,
  found: Found,
  dependencies: Pick<TurnDependencies<unknown>, 'sampleDeck'>,
): readonly Read[] {
  const given = givenFor(request, stored, phaseOf(stored, request.hints, found.cards), dependencies);
  const decided = decideNow({ ...given, loaded: loadedFrom([found]), isSampleLaid: false });
  return isMissing(decided) ? decided.reads : [];
}

/** Says what it is that is to be conveyed, and how the learner wants it. */
export function replyOf(
  { locale, hints }: Pick<TurnRequest, 'locale' | 'hints'>,
  { acts, listen, learner }: Pick<Decision, 'acts' | 'listen' | 'learner'>,
  screen: ReplyScreen | null = null,
): Reply {
  const { manner = USUAL_MANNER } = learner.settings;
  return { version: 1, locale, acts, listen, manner, turn: hints.turn, ...(screen !== null && { screen }) };
}

/** Deletes what can be deleted in a turn of a learner whose profile says that everything goes, and says how far it got. */
async function speakDeletion<Output>(
  { learnerKey, locale, hasScreen = false }: TurnRequest,
  { cards, learners, speaker }: TurnDependencies<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const deleted = await cards.deleteAll(learnerKey, DELETED_AT_ONCE);
  const isDone = deleted === 'done';
  if (isDone) await learners.forget(learnerKey);
  const acts: readonly Act[] = [{ act: 'deletion', state: isDone ? 'done' : 'under-way' }];
  return { spoken: await speaker.speak(lastWords(acts, locale, hasScreen)), hints: NO_HINTS };
}

/** The one read step of a turn. A review that was under way on an earlier day is over when a session opens. */
async function readForTurn(
  reading: Reading,
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

async function save<Output>(
  { learnerKey, requestId, hints }: TurnRequest,
  stored: Learner,
  { learner, answered, lay }: Decision,
  { saves, state }: Resumption,
  dependencies: TurnDependencies<Output>,
): Promise<SaveResult> {
  if (saves === 'nothing') return { stored: 'all', fault: null };
  const decided = saves === 'all' && answered !== undefined ? { learner, answered } : { learner };
  const saveAll = (): Promise<SaveResult> =>
    within(timeLeftMs() * SAVE_SHARE, () =>
      saveTurn({ learnerKey, requestId, vouched: hints.saved, stored, decided }, dependencies),
    );
  if (lay !== 'sample-deck') return saveAll();
  // Before the profile that offers it: laid in and not offered does no harm, and laying it in again changes nothing.
  if (state.loaded.allDecks()?.length === 0) return dependencies.sampleDeck.layForNewcomer(learnerKey, saveAll);
  await dependencies.sampleDeck.layFor(learnerKey);
  return saveAll();
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
