import type { Row } from './run-fault.ts';

/** Alexa waits 8 seconds; this is what a turn may take. */
export const SLOWEST_MS = 6500;

const COUNTS = ['lost', 'doubled', 'unheard', 'drift', 'illegal'] as const;

/** Whether nothing was lost, counted twice, left unheard, miscounted or illegal, and all in time. */
export const isWhole = (row: Row): boolean => COUNTS.every((name) => row[name] === 0) && row.slowestMs < SLOWEST_MS;

/** The rows as a table in Markdown, a fault a line. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['fault', 'turns', ...COUNTS, 'slowest'];
  const lines = rows.map((row) => [
    row.fault,
    String(row.turns),
    ...COUNTS.map((name) => String(row[name])),
    `${(row.slowestMs / 1000).toFixed(1)} s`,
  ]);
  const widths = head.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const text = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [text(head), rule, ...lines.map(text)].join('\n');
}
