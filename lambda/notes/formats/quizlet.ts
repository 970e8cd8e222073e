import { unreadNote } from '../note.ts';
import { TABLE_TOO_LARGE } from '../reasons.ts';
import { noteOfRows } from '../rows.ts';
import { rowsOf } from '../separated.ts';
import { isText, textOf } from '../text-of.ts';
import type { NoteFormat } from './format.ts';

const TABLE_AT_MOST_BYTES = 64 * 1024 * 1024;
const LOOKED_AT_BYTES = 16 * 1024;
/** The share of lines with a tab by which a text is taken for a set of terms. */
const SURE = 0.9;

/** A set as Quizlet's "Export" gives it to copy: a line for each card, a tab between term and definition. */
export const quizlet: NoteFormat = {
  name: 'Quizlet',
  endings: ['.txt'],
  isContent(bytes) {
    if (!isText(bytes)) return false;
    const lines = textOf(bytes.subarray(0, LOOKED_AT_BYTES))
      .split('\n')
      .filter((line) => line.trim() !== '');
    const whole = bytes.length > LOOKED_AT_BYTES ? lines.slice(0, -1) : lines;
    return whole.length > 0 && whole.filter((line) => /\S.*\t.*\S/.test(line)).length >= SURE * whole.length;
  },
  read({ path, bytes }, options) {
    if (bytes.length > TABLE_AT_MOST_BYTES) return unreadNote(path, TABLE_TOO_LARGE);
    const text = textOf(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const rows = rowsOf(text, { delimiter: '\t', isQuoted: false });
    const cards = rows.map(({ cells: [front = '', ...rest], line, problem }) => ({
      line,
      front,
      back: rest.join(' '),
      problem,
    }));
    return noteOfRows(path, cards, options);
  },
};
