/** What a checker said of each case, and how long it took over one. */
export interface TimedRun<Outcome> {
  readonly outcomes: readonly Outcome[];
  readonly time: CaseTime;
}

/** Milliseconds a case. */
export interface CaseTime {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const ROUNDS = 3;

/**
 * Judges all cases, one after the other, three times; a case's least time counts, as what else the machine does at that
 * moment is no part of it.
 * @param prepare what is done before a case's time counts
 */
export function timedRun<Case, Outcome>(
  cases: readonly Case[],
  judge: (one: Case) => Outcome,
  prepare?: (one: Case) => void,
): TimedRun<Outcome> {
  const tookMs = cases.map(() => Infinity);
  const judgedOnce = (): Outcome[] =>
    cases.map((one, i) => {
      prepare?.(one);
      const began = process.hrtime.bigint();
      const outcome = judge(one);
      tookMs[i] = Math.min(tookMs[i] ?? Infinity, Number(process.hrtime.bigint() - began) / 1e6);
      return outcome;
    });
  const outcomes = judgedOnce();
  for (let round = 1; round < ROUNDS; round += 1) judgedOnce();
  return { outcomes, time: { p50Ms: percentile(tookMs, 50), p99Ms: percentile(tookMs, 99) } };
}

/** The smallest value that so many per cent of all do not exceed; 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
