import Papa from 'papaparse';
import { longRow } from './reasons.ts';

/** A row of a text whose columns are parted by a character. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based; where the row begins. */
  readonly line: number;
  /** What is wrong with the row, in the parser's words; null where nothing is. */
  readonly problem: string | null;
}

/** A row of more characters is a quotation mark that nothing closes. */
const ROW_AT_MOST = 64 * 1024;

/**
 * The rows of a text, empty ones left out: quoted cells may hold the separator, quotation marks and ends of lines.
 * Linear in the text's length.
 * @param delimiter '' is guessed from the first rows: a comma, a semicolon, a tab or a bar
 * @param firstLine the number of the text's first line in its file
 */
export function rowsOf(text: string, { delimiter = '', firstLine = 1, isQuoted = true } = {}): Row[] {
  const rows: Row[] = [];
  let line = firstLine;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [',', ';', '\t', '|'],
    ...(isQuoted ? {} : { quoteChar: '\u0000' }),
    step: ({ data, errors, meta }) => {
      const begin = line;
      const end = meta.cursor;
      for (let i = text.indexOf('\n', at); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) line += 1;
      const size = end - at;
      at = end;
      const problem = errors.find(({ type }) => type === 'Quotes')?.message ?? null;
      const long = size > ROW_AT_MOST ? longRow(size) : null;
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ cells: long === null ? data : [], line: begin, problem: problem ?? long });
    },
  });
  return rows;
}
