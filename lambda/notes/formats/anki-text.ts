import { cardIn, columnsIn } from '../columns.ts';
import { textOfHtml } from '../html-text.ts';
import { unreadNote } from '../note.ts';
import { TABLE_TOO_LARGE } from '../reasons.ts';
import { type RowCard, noteOfRows } from '../rows.ts';
import { rowsOf } from '../separated.ts';
import { isText, textOf } from '../text-of.ts';
import type { NoteFormat } from './format.ts';

const TABLE_AT_MOST_BYTES = 64 * 1024 * 1024;
const HEADER_LINE = /^#([a-z ]+):(.*)$/;
/** By the names that Anki writes (https://docs.ankiweb.net/importing/text-files.html). */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['space', ' '],
  ['pipe', '|'],
  ['colon', ':'],
] as const);

/** Notes as Anki exports them as plain text, with its headers (`#separator:tab`, `#html:true`, `#deck column:3`). */
export const ankiText: NoteFormat = {
  name: 'Anki',
  endings: ['.txt'],
  isContent: (bytes) =>
    isText(bytes) &&
    HEADER_LINE.test(
      textOf(bytes.subarray(0, 200))
        .replace(/^\uFEFF/, '')
        .split('\n')[0] ?? '',
    ),
  read({ path, bytes }, options) {
    if (bytes.length > TABLE_AT_MOST_BYTES) return unreadNote(path, TABLE_TOO_LARGE);
    const text = textOf(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const { headers, length, lines } = headersOf(text);
    const named = (headers.get('separator') ?? 'tab').trim();
    const rows = rowsOf(text.slice(length), {
      delimiter: SEPARATORS.get(named.toLowerCase()) ?? (named === '' ? '\t' : named),
      firstLine: lines + 1,
    });
    const isHtml = headers.get('html')?.trim() === String(true);
    return noteOfRows(
      path,
      rows.map(({ cells, line, problem }) => ({ ...noteIn(cells, line, { headers, isHtml }), problem })),
      options,
    );
  },
};

type Headers = ReadonlyMap<string, string>;

/** The lines that begin with a number sign, before the first other one. */
function headersOf(text: string): { headers: Headers; length: number; lines: number } {
  const headers = new Map<string, string>();
  let [length, lines] = [0, 0];
  for (const line of text.split('\n', MOST_HEADERS)) {
    const [, key, value = ''] = HEADER_LINE.exec(line) ?? [];
    if (key === undefined) break;
    headers.set(key.trim(), value);
    length += line.length + 1;
    lines += 1;
  }
  return { headers, length, lines };
}
const MOST_HEADERS = 32;

function noteIn(
  cells: readonly string[],
  line: number,
  { headers, isHtml }: { headers: Headers; isHtml: boolean },
): RowCard {
  const special = (kind: 'deck' | 'tags' | 'guid' | 'notetype'): number =>
    Number(headers.get(`${kind} column`) ?? '0') - 1;
  const [deckAt, tagsAt, guidAt, typeAt] = [special('deck'), special('tags'), special('guid'), special('notetype')];
  const aside = new Set([deckAt, tagsAt, guidAt, typeAt]);
  const tidied = isHtml ? cells.map((cell, i) => (aside.has(i) ? cell : textOfHtml(cell))) : cells;
  const named = columnsIn(headers.get('columns')?.split(headers.get('columns')?.includes('\t') ? '\t' : /[,;|]/) ?? []);
  const [front = '', back = ''] = tidied.filter((_, i) => !aside.has(i));
  const card = named === null ? { line, front, back } : cardIn(tidied, named, line);
  return {
    ...card,
    deck: cells[deckAt] ?? headers.get('deck') ?? '',
    tags: cells[tagsAt] ?? headers.get('tags') ?? '',
    id: cells[guidAt] ?? '',
  };
}
