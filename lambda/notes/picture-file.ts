import { isPicture } from '../domain/picture.ts';

/** Part of what is stored with a card, which must stay small. */
const PATH_AT_MOST = 200;

/**
 * The file that a note's picture stands in, from the address as its author wrote it: against the note's folder, or from
 * the topmost folder where it begins with a slash.
 * @param notePath the note's own path, with forward slashes
 * @returns null for an address elsewhere (of the web), for what leads out of the notes, is no picture, or has more than 200 characters
 */
export function pictureFile(notePath: string, address: string): string | null {
  const written = decoded(address.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return null;
  const parts = written.startsWith('/') ? [] : notePath.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  const path = parts.join('/');
  return isPicture(path) && path.length <= PATH_AT_MOST ? path : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Obsidian's way to show a file: `![[circuit.png|what it shows]]`. */
const EMBED = /!\[\[([^\][|#<>\n]+)(?:#[^\][|\n]*)?(?:\\?\|([^\][\n]*))?\]\]/g;

/** The note with Obsidian's pictures as Markdown has them. */
export const withEmbeds = (text: string): string =>
  text.replace(EMBED, (whole, name: string, words = '') =>
    isPicture(name.trim()) ? `![${String(words)}](<${name.trim()}>)` : whole,
  );
