import { textHash } from '../domain/text-hash.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain text as a field of Anki has it; formulas between dollars in Anki's own brackets. */
export const htmlOf = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replace(/\$([^$\s](?:[^$]*[^$\s])?)\$(?!\d)/g, '\\($1\\)');

/**
 * What the pictures' files are called among the media, which lie in one folder: by their paths. One that came in a package has
 * the name that it had there; of two with one name, the second has another.
 */
export function pictureNames(paths: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of new Set(paths)) {
    const own = path.replace(/^.*\.(?:apkg|colpkg)\.media\//i, '');
    const name = own.replace(/^\/+/, '').replace(/[\\/:*?"<>|[\]{}^~%#&]+/g, '-');
    const free = taken.has(name.toLowerCase()) ? `${textHash(path).toString(36)}-${name}` : name;
    taken.add(free.toLowerCase());
    names.set(path, free);
  }
  return names;
}
