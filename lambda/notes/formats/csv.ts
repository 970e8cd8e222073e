import { cardIn, columnsIn } from '../columns.ts';
import { unreadNote } from '../note.ts';
import { NO_COLUMNS, TABLE_TOO_LARGE } from '../reasons.ts';
import { noteOfRows } from '../rows.ts';
import { rowsOf } from '../separated.ts';
import { isText, textOf } from '../text-of.ts';
import type { NoteFormat } from './format.ts';

const TABLE_AT_MOST_BYTES = 64 * 1024 * 1024;

/**
 * A table of cards whose first row names its columns: front and back (or question and answer, term and definition), and
 * where there are any hint, accept, deck, tags, id. Commas, semicolons, tabs or bars between cells.
 */
export const csv: NoteFormat = {
  name: 'CSV',
  endings: ['.csv', '.tsv'],
  isContent: isText,
  read({ path, bytes }, options) {
    if (bytes.length > TABLE_AT_MOST_BYTES) return unreadNote(path, TABLE_TOO_LARGE);
    const text = textOf(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const [header, ...rows] = rowsOf(text, { delimiter: delimiterIn(text) });
    if (header === undefined) return { path, cards: [], setAside: [] };
    const columns = columnsIn(header.cells);
    if (columns === null) return unreadNote(path, NO_COLUMNS);
    const cards = rows.map(({ cells, line, problem }) => cardIn(cells, columns, line, problem));
    return noteOfRows(path, cards, options);
  },
};

/** What parts the columns that the first row names; '' where it names none. */
function delimiterIn(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const cells = (by: string): string[] => header.split(by).map((cell) => cell.replace(/^\s*"|"\s*$/g, ''));
  return [',', ';', '\t', '|'].find((by) => columnsIn(cells(by)) !== null) ?? '';
}
