/** What the lines of a note tell every dialect. */
export const isBlank = (line: string): boolean => line.trim() === '';

const TAB = 4;
/** How far a line is indented, in columns. */
export const columnOf = (line: string): number => {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return [...indent].reduce((columns, char) => columns + (char === '\t' ? TAB : 1), 0);
};

/** The words of a heading, still Markdown; null where the line is none. */
export const headingIn = (line: string): string | null =>
  /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1] ?? null;

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

/** A text without the block id that it ends in. */
export function blockIdIn(text: string): { readonly text: string; readonly id: string | null } {
  const id = BLOCK_ID.exec(text)?.[1] ?? null;
  return { text: id === null ? text : text.replace(BLOCK_ID, ''), id };
}
