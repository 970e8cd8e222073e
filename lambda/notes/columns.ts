import { COLUMN_NAMES, type Column } from '../languages/note-columns.ts';
import type { RowCard } from './rows.ts';

/** Where each column stands. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** The columns that a table's first row names; null where it names no front or no back. */
export function columnsIn(header: readonly string[]): Columns | null {
  const names = header.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(COLUMN_NAMES) as [Column, readonly string[]][]) {
    const at = names.findIndex((name) => known.includes(name));
    if (at >= 0) columns[column] = at;
  }
  return columns.front === undefined || columns.back === undefined ? null : columns;
}

/** A row's cells by their columns. */
export function cardIn(
  cells: readonly string[],
  columns: Columns,
  line: number,
  problem: string | null = null,
): RowCard {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? '';
  return {
    line,
    front: cell('front'),
    back: cell('back'),
    hint: cell('hint'),
    accept: cell('accept'),
    deck: cell('deck'),
    tags: cell('tags'),
    id: cell('id'),
    problem,
  };
}
