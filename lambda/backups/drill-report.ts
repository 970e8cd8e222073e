/** What a drill found. */
export interface DrillReport {
  readonly outcome: 'passed' | 'failed';
  readonly backup: string;
  /** Epoch milliseconds. */
  readonly startedMs: number;
  readonly finishedMs: number;
  /** Every part is checked; as many are restored as there is time for, from another one on each month. */
  readonly parts: { readonly all: number; readonly restored: number };
  /** Put into the scratch table, and found there. */
  readonly items: { readonly put: number; readonly found: number };
  readonly leftOutOfDeleted: number;
  /** Why it failed; null where it did not. */
  readonly reason: string | null;
}
