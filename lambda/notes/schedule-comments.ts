import type { CardMemory } from '../domain/card.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Candidate } from './candidate.ts';
import { memoryOfFsrs, memoryOfSm2 } from './foreign-schedule.ts';
import { proseLines } from './prose.ts';

/**
 * The schedules that obsidian-spaced-repetition keeps in comments: one for each card of a question, in the order of the
 * cards, `<!--SR:!2024-08-01,4,270!fsrs,...-->`; the first releases wrote them without the exclamation mark.
 */
export interface ScheduleComment {
  /** 1-based. */
  readonly line: number;
  /** null for a card that was never learned. */
  readonly memories: readonly (CardMemory | null)[];
}

const COMMENT = /<!--SR:(.*?)-->/g;
/** The plugin's mark for a card that was never asked, beside another one that was. */
const NEVER_LEARNED = '2000-01-01';

export function schedulesIn(text: string): ScheduleComment[] {
  if (!text.includes('<!--SR:')) return [];
  return proseLines(text).flatMap((line, i) =>
    [...line.matchAll(COMMENT)].map(([, inside = '']) => ({
      line: i + 1,
      memories: inside
        .split('!')
        .filter((one) => one.trim() !== '')
        .map((one) => memoryIn(one.trim().split(','))),
    })),
  );
}

function memoryIn([first = '', ...rest]: readonly string[]): CardMemory | null {
  if (first !== 'fsrs') {
    const [interval, ease] = rest;
    if (first === NEVER_LEARNED) return null;
    return memoryOfSm2({ dueMs: Date.parse(first), intervalDays: Number(interval), ease: Number(ease) });
  }
  const [due = '', ...values] = rest;
  const [intervalDays = NaN, stability = NaN, difficulty = NaN, state = NaN, reps = NaN, lapses = NaN, steps = NaN] =
    values.map(Number);
  const last = values[7] ?? '-';
  return memoryOfFsrs({
    dueMs: Date.parse(due),
    intervalDays,
    stability,
    difficulty,
    state,
    reps,
    lapses,
    learningSteps: steps,
    lastReviewMs: last === '-' ? null : Date.parse(last),
  });
}

/**
 * Cards with the schedules of the comments in or right below them.
 * @param lines of the note without its comments: a line that is empty ends a card
 */
export function withSchedules<T extends { readonly candidate: Candidate }>(
  placed: readonly T[],
  comments: readonly ScheduleComment[],
  lines: readonly string[],
): T[] {
  if (comments.length === 0) return [...placed];
  const written = placed.filter(({ candidate }) => candidate.isExplicit === true);
  const ending = groupBy(written, ({ candidate }) => candidate.lastLine ?? NaN);
  const beginning = groupBy(written, ({ candidate }) => candidate.line);
  const memoryOf = new Map<T, CardMemory>();
  for (const { line, memories } of comments) {
    // On a line of its own it stands right below its question, or below an empty line that a formatter has put there.
    const end = [line, line - 1, line - 2].find((at) => !isEmpty(lines[at - 1])) ?? 0;
    // Of the question that ends there, or the last one that begins in what goes on to there without an empty line.
    let from = end;
    while (!beginning.has(from) && from > 1 && !isEmpty(lines[from - 2])) from -= 1;
    for (const [i, card] of (ending.get(end) ?? beginning.get(from) ?? []).entries()) {
      const memory = memories[i];
      if (memory !== undefined && memory !== null) memoryOf.set(card, memory);
    }
  }
  return placed.map((one) => {
    const memory = memoryOf.get(one);
    return memory === undefined ? one : { ...one, candidate: { ...one.candidate, memory } };
  });
}

const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === '';
