/** One thing measured. Ratios, counts and bytes; what is bounded by a goal says so. */
export interface Figure {
  readonly name: string;
  /** null where it could not be measured here; a remark says why. */
  readonly value: number | null;
  readonly unit: 'waits' | 'calls' | 'turns' | 'units' | 'bytes' | 'cards' | 'times' | 'ms' | 's' | 'MB' | 'a second';
  /** The goal: met by a value of at most this. */
  readonly atMost?: number;
  /** The goal: met by a value of at least this. No figure has both. */
  readonly atLeast?: number;
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** What a reader must know to read the figures; one sentence each. */
  readonly remarks: readonly string[];
}

export type Outcome = 'met' | 'missed' | 'not measured';

/** Whether a figure's goal is met; null where it has none. */
export function outcomeOf({ value, atMost, atLeast }: Figure): Outcome | null {
  if (atMost === undefined && atLeast === undefined) return null;
  if (value === null) return 'not measured';
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity) ? 'met' : 'missed';
}

/** For programs: each figure with what became of its goal. */
export const withOutcomes = ({ figures, ...section }: Section): object => ({
  ...section,
  figures: figures.map((figure) => ({ ...figure, outcome: outcomeOf(figure) })),
});

/** The sections as aligned text, a line a figure. */
export function inWords(sections: readonly Section[]): string {
  const names = sections.flatMap(({ figures }) => figures.map(({ name }) => name.length));
  const width = Math.max(...names);
  return sections
    .map(({ title, figures, remarks }) => {
      const lines = figures.map((figure) => `  ${figure.name.padEnd(width)}  ${lineOf(figure)}`.trimEnd());
      return [title, ...lines, ...remarks.map((remark) => `  (${remark})`), ''].join('\n');
    })
    .join('\n');
}

function lineOf(figure: Figure): string {
  const { value, unit, atMost, atLeast } = figure;
  const amount = value === null ? '-' : `${formatted(value)} ${unit}`;
  const outcome = outcomeOf(figure);
  if (outcome === null) return amount.padStart(16);
  const goal = atMost === undefined ? `at least ${formatted(atLeast ?? 0)}` : `at most ${formatted(atMost)}`;
  return `${amount.padStart(16)}   goal: ${goal}, ${outcome}`;
}

const formatted = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** @throws RangeError without values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError('A median needs one value at least.');
  return (low + high) / 2;
}
