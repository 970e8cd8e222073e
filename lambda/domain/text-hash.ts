/**
 * FNV-1a over a text's code points, 32 bits unsigned: the same for the same text on every machine and in every
 * release. It tells texts apart; it protects nothing.
 *
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
