import type { Clock } from '../ports/learners.ts';

/** So many read units a second, whoever spends them: learners who speak meanwhile read the same table. */
export function readBudget(
  unitsPerSecond: number,
  { clock, wait }: { clock: Clock; wait: (ms: number) => Promise<unknown> },
) {
  let paidUntilMs = clock();
  return {
    /** Returns once what was spent is paid for. */
    async wait(): Promise<void> {
      for (let left = paidUntilMs - clock(); left > 0; left = paidUntilMs - clock()) await wait(left);
    },
    spend(units: number): void {
      paidUntilMs = Math.max(paidUntilMs, clock()) + (units / unitsPerSecond) * 1000;
    },
  };
}
