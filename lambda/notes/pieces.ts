/** A part of a note that reads the same alone as within the note. */
export interface Piece {
  readonly text: string;
  /** 1-based. */
  readonly firstLine: number;
}

/** The parser's time grows with the square of a text's blocks, so that a long note is read in pieces of about this size. */
const PIECE = 1024;
/** A list this long is cut between two items. */
const LONGEST_LIST = 16 * 1024;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;

/** A note cut where no block goes on: before a heading, or where an unindented line follows an empty one. */
export function piecesOf(text: string): Piece[] {
  if (text.length <= PIECE) return [{ text, firstLine: 1 }];
  const lines = text.split('\n');
  const definitions = definitionsIn(lines);
  const pieces: { lines: string[]; size: number; firstLine: number }[] = [];
  let block: string[] = [];
  let [size, read] = [0, 0];
  const endBlock = (): void => {
    const last = pieces.at(-1);
    if (last !== undefined && last.size + size <= PIECE) {
      for (const line of block) last.lines.push(line);
      last.size += size;
    } else pieces.push({ lines: block, size, firstLine: read + 1 });
    read += block.length;
    [block, size] = [[], 0];
  };
  let closes: RegExp | null = endsMatter(text) ? MATTER_END : null;
  for (const line of lines) {
    if (closes === null && block.length > 0 && startsBlock(line, block.at(-1) ?? '', size)) endBlock();
    block.push(line);
    size += line.length + 1;
    if (closes === null) closes = closeOf(line);
    else if (closes.test(line) && read + block.length > 1) closes = null;
  }
  endBlock();
  return pieces.map(({ lines: held, firstLine }) => {
    const piece = held.join('\n');
    return { text: piece + definitions(piece), firstLine };
  });
}

const MATTER_END = /^(?:---|\.\.\.)[ \t]*$/;

/** Whether the note begins with front matter, which is closed. */
const endsMatter = (text: string): boolean => /^---[ \t]*\n(?:[^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(text);

function startsBlock(line: string, before: string, size: number): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  if (LIST_ITEM.test(line)) return size > LONGEST_LIST;
  return before.trim() === '' && /^\S/.test(line) && !line.startsWith(':');
}

/** What ends a block that empty lines do not end: fenced code, a formula, raw HTML, a comment. Null where the line opens none. */
function closeOf(line: string): RegExp | null {
  const fence = /^[\s>]*(`{3,}|~{3,})(?!.*`)/.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^[\\s>]*${fence}`);
  if (/^[\s>]*\$\$(?!.*\$\$)/.test(line)) return /\$\$\s*$/;
  const raw = /^ {0,3}<(script|pre|style|textarea)[\s>]/i.exec(line)?.[1];
  if (raw !== undefined && !line.includes(`</${raw}`)) return new RegExp(`</${raw}`, 'i');
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->') ? /-->/ : null;
}

/** Gives the definitions (`[name]: address`) that a piece refers to and that may stand in another one. */
function definitionsIn(lines: readonly string[]): (piece: string) => string {
  const found = new Map<string, string>();
  for (const line of lines) {
    const label = /^ {0,3}\[([^\]]+)\]:\s*\S/.exec(line)?.[1];
    if (label !== undefined) found.set(label.toLowerCase(), line);
  }
  if (found.size === 0) return () => '';
  return (piece) => {
    const labels = new Set([...piece.matchAll(/\[([^\][\n]+)\]/g)].map(([, label = '']) => label.toLowerCase()));
    const used = [...labels].flatMap((label) => found.get(label) ?? []);
    return used.length === 0 ? '' : `\n\n${used.join('\n')}`;
  };
}
