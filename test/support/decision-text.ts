import type { CardRef } from '../../lambda/domain/card.ts';
import type { Hints } from '../../lambda/domain/hints.ts';
import type { Learner, Phase } from '../../lambda/domain/learner.ts';
import type { Act } from '../../lambda/domain/reply.ts';
import type { Decision, State } from '../../lambda/review/state.ts';
import { type Missing, isMissing } from '../../lambda/review/when-read.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A value in few words: a card by its id, what is in an object by its names, null as "none". */
function short(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(short).join('+');
  if (typeof value !== 'object') return String(value as string | number | boolean);
  const { id, deck, kind, act, did, ...rest } = value as Plain;
  const name = [kind, act, did].find((one) => one !== undefined);
  if (id !== undefined && name === undefined) return short(id);
  const parts = Object.entries(deck === undefined ? rest : { deck, ...rest }).map(
    ([key, part]) => `${key}=${short(part)}`,
  );
  return [...(name === undefined ? [] : [short(name)]), ...parts].join(' ');
}

/** The names under which two values differ, with what the second one has there. */
function changes(before: Plain, after: Plain, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const [was, is] = [short(before[key]), short(after[key])];
    return was === is ? [] : [`${key}: ${is}`];
  });
}

const SESSION = ['deck', 'startedMs', 'answered', 'right', 'limit', 'ahead', 'last', 'missedInARow'];
const HINTS = ['asked', 'next', 'last', 'skipped', 'deck', 'ahead', 'heard', 'answeredTurn', 'listed'];

/** What travels along; of the cards that were heard just now the answers. */
const hintsOf = (hints: Hints): Plain => ({ ...hints, heard: (hints.heard ?? []).map(({ back }) => back) });

/** The review under way, begun now or before. */
const sessionOf = ({ session }: Learner, nowMs: number): Plain =>
  session === null ? {} : { ...session, startedMs: session.startedMs === nowMs ? 'now' : 'before' };

const phaseOf = ({ session }: Learner): Phase | null => session?.phase ?? null;

/**
 * What a verb decides, for a table: what is said, what is listened for, what waits then; and behind a bar what changes
 * beside it, of the card, the profile and what travels along.
 */
export function decisionText(state: State, decided: Decision | Missing): string {
  if (isMissing(decided))
    return `misses ${short(decided.reads)}${decided.lay === undefined ? '' : ', lays the sample'}`;
  const { acts, listen, learner, hints, answered, lay, wipe } = decided;
  const waits = short(phaseOf(learner)) === short(phaseOf(state.learner)) ? '' : ` (${short(phaseOf(learner))})`;
  const changed = [
    ...(answered === undefined ? [] : [ratedText(answered.after)]),
    ...(lay === undefined ? [] : ['lays the sample']),
    ...(wipe === undefined ? [] : ['deletes all']),
    ...changes({ ...state.learner }, { ...learner }, ['streak', 'days', 'isLeaving']),
    ...changes({ ...state.learner.settings }, { ...learner.settings }, ['timeZone', 'newPerDay', 'manner']),
    ...changes(sessionOf(state.learner, state.nowMs), sessionOf(learner, state.nowMs), SESSION),
    ...doneText(state.learner, learner),
    ...changes(hintsOf(state.hints), hintsOf(hints), HINTS),
  ];
  return `${acts.map(actText).join(', ')} -> ${listen ?? 'closes'}${waits}${changed.map((one) => ` | ${one}`).join('')}`;
}

/** How many things can be taken back, and the last of them. */
function doneText(before: Learner, after: Learner): string[] {
  const [was, is] = [before.session?.done ?? [], after.session?.done ?? []];
  return short(was) === short(is)
    ? []
    : [`done: ${String(is.length)}${is.length === 0 ? '' : `, ${short(is.at(-1))}`}`];
}

function ratedText({ id, reviews, learnedAnswers, version }: NonNullable<Decision['answered']>['after']): string {
  const ratings = reviews.map(({ rating }) => rating);
  return `${id} is ${short(ratings)} v${String(version)}${learnedAnswers.length === 0 ? '' : `, learned ${short(learnedAnswers)}`}`;
}

function actText(act: Act): string {
  const { act: name, ...rest } = act as { act: string } & Plain;
  const parts = Object.entries(rest).map(([key, value]) =>
    typeof value === 'boolean' ? (value ? key : '') : key === 'card' ? (value as CardRef).id : short(value),
  );
  return [name, ...parts.filter((part) => part !== '')].join(' ');
}
