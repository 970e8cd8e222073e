import type { Paragraph } from 'mdast';

/** A line in which Markdown, with all that is added to it here, sees nothing: letters, digits, spaces and signs of prose. */
const PLAIN_LINE = /^[A-Za-zÀ-ɏ](?:[A-Za-z0-9À-ɏ.,;:?!'"()%–/-]| (?=[^ ]))*$/;

/**
 * The paragraphs of a text that holds nothing else, as Markdown's parser gives them, and many times as fast: notes of
 * many cards (`front::back`) are little else.
 * @returns null for a text that the parser has to look at
 */
export function plainParagraphs(text: string): Paragraph[] | null {
  const paragraphs: Paragraph[] = [];
  let rows: string[] = [];
  let [line, offset] = [1, 0];
  let start = { line, column: 1, offset };
  let end = start;
  for (const row of [...text.split('\n'), '']) {
    if (row !== '') {
      if (!PLAIN_LINE.test(row)) return null;
      if (rows.length === 0) start = { line, column: 1, offset };
      rows.push(row);
      end = { line, column: row.length + 1, offset: offset + row.length };
    } else if (rows.length > 0) {
      const value = rows.join('\n');
      const text = { type: 'text' as const, value, position: { start: { ...start }, end: { ...end } } };
      paragraphs.push({ type: 'paragraph', children: [text], position: { start, end } });
      rows = [];
    }
    line += 1;
    offset += row.length + 1;
  }
  return paragraphs;
}
