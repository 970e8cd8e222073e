import { takeBack } from '../domain/answering.ts';
import { type Hints, NO_HINTS } from '../domain/hints.ts';
import { sameCard } from '../domain/next-card.ts';
import type { Reply } from '../domain/reply.ts';
import { uncounted } from '../domain/tally.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Log } from '../log.ts';
import type { Speaker, Spoken } from '../ports.ts';
import { repeat } from './verbs/repeat.ts';
import { type SavePorts, saveTurn } from './save-turn.ts';
import { type Decision, type Turn, type TurnRequest, type Verb, readTurn } from './turn.ts';
import { VERBS } from './verbs/verbs.ts';

export interface TurnPorts<Output> extends SavePorts {
  readonly speaker: Speaker<Output>;
}

/** How often a turn is decided anew when another device was faster. */
const ATTEMPTS = 3;

export class TurnConflictError extends TransientError {
  override readonly name = 'TurnConflictError';
}

/**
 * Takes one turn: read, decide, then save and have it spoken at once. Only what was saved is spoken: where another
 * device was faster, the turn is decided again on what is stored now.
 * @throws TurnConflictError after three lost races; whatever the store throws
 */
export async function takeTurn<Output>(
  request: TurnRequest,
  ports: TurnPorts<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  let phase: Turn['phase'] | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const read = await readTurn(request, ports, attempt > 1);
    const { turn, verb, isStored } =
      phase === null ? await redelivered(read) : { ...decidedAgain(read, phase), isStored: false };
    phase ??= read.phase;
    const decision = await verb(turn);
    report(decision, ports.log);
    const saved = isStored ? { learner: decision.learner } : decision;
    const [isSaved, spoken] = await Promise.all([
      saveTurn(turn, saved, ports),
      ports.speaker.speak(replyOf(request, decision)),
    ]);
    if (isSaved) return { spoken, hints: decision.hints };
  }
  throw new TurnConflictError(
    `The turn was decided ${String(ATTEMPTS)} times and each time another request had saved first.`,
  );
}

/** Says what it is that is to be conveyed. */
export function replyOf(
  { locale }: Pick<TurnRequest, 'locale'>,
  { acts, listen }: Pick<Decision, 'acts' | 'listen'>,
): Reply {
  return { version: 1, locale, acts, listen };
}

/** What cannot be answered right now: a short true sentence, and the session closes. */
export async function speakTrouble<Output>(
  request: Pick<TurnRequest, 'locale'>,
  trouble: 'unreachable' | 'broken',
  speaker: Speaker<Output>,
): Promise<{ spoken: Spoken<Output>; hints: Hints }> {
  const acts = [{ act: 'trouble', trouble, deckName: null }] as const;
  return { spoken: await speaker.speak(replyOf(request, { acts, listen: null })), hints: NO_HINTS };
}

/**
 * A request that was counted before counts once: the turn is put back to where it was before, so that the same is
 * decided and said again, and the card that was saved is not saved twice.
 */
async function redelivered(turn: Turn): Promise<{ turn: Turn; verb: Verb; isStored: boolean }> {
  const { requestId, hints, command } = turn;
  const verb = VERBS[command.kind];
  const learner = uncounted(turn.learner, requestId);
  const card = await turn.card(hints.asked);
  const isCounted = turn.learner.lastTurn?.requestId === requestId;
  const isAnswer = command.kind === 'answer' || command.kind === 'dont-know';
  // The profile may have been left behind: then it still waits for the yes or no that rated the card.
  const isJudgement = !isCounted && turn.phase.kind === 'self-check';
  if (card?.lastRequestId === requestId && (isAnswer || isJudgement)) {
    const restored = takeBack(card, requestId);
    if (restored !== null) {
      const before = { ...restored, version: card.version - 1 };
      const load: Turn['card'] = async (ref) => (sameCard(ref, before) ? before : turn.card(ref));
      return { turn: { ...turn, learner, card: load }, verb, isStored: true };
    }
  }
  if (isCounted && !isAnswer) {
    const phase = turn.learner.session?.phase ?? { kind: 'idle' };
    return { turn: { ...turn, phase, hints: { ...hints, asked: null } }, verb: repeat, isStored: true };
  }
  return { turn: { ...turn, learner }, verb, isStored: false };
}

/** The turn decided on what is stored now, where the learner was when it came in. */
function decidedAgain(turn: Turn, phase: Turn['phase']): { turn: Turn; verb: Verb } {
  return {
    turn: { ...turn, phase, learner: uncounted(turn.learner, turn.requestId) },
    verb: VERBS[turn.command.kind],
  };
}

function report({ judgement, acts }: Decision, log: Log): void {
  if (judgement !== undefined) {
    log({ event: 'answer-judged', fields: { verdict: judgement.verdict, rule: judgement.rule } });
  }
  const trouble = acts.find((act) => act.act === 'trouble');
  if (trouble?.act === 'trouble') log({ event: 'trouble', fields: { trouble: trouble.trouble } });
}
