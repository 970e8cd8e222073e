/** A pattern's syntax tree. */
export type PatternNode =
  | { readonly kind: 'word'; readonly word: string }
  /** `{deck}`, `{answer}`: the words that are the command's argument, one to so many. */
  | { readonly kind: 'slot'; readonly atMost: number }
  /** `...`: any words, or none. */
  | { readonly kind: 'any' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly branches: readonly PatternNode[] };

export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Parts that several patterns share, by name. */
export type SharedParts = ReadonlyMap<string, PatternNode>;

/** How many words a slot takes at most. */
const SLOT_WORDS: ReadonlyMap<string, number> = new Map([
  ['{deck}', 5],
  ['{answer}', 12],
]);

const TOKEN = /[()[\]|/]|[^\s()[\]|/]+/g;

/**
 * Reads patterns parted by slashes:
 * - `(a|b c)` is one of them, `[a|b]` one of them or nothing;
 * - `{deck}` is a deck's name, `{answer}` an answer, `...` any words, `$part` a part that is shared.
 * Apostrophes are left out, as they are from what is heard.
 * @throws PatternError where a bracket or a shared part has no counterpart
 */
export function parsePatterns(text: string, shared: SharedParts): PatternNode[] {
  const tokens = text.replaceAll("'", '').match(TOKEN) ?? [];
  let at = 0;

  function either(end: ')' | ']'): PatternNode {
    const branches = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      branches.push(sequence());
    }
    if (tokens[at] !== end) throw new PatternError(`"${near()}": "${end}" is missing.`);
    at += 1;
    return { kind: 'either', branches: end === ']' ? [...branches, NOTHING] : branches };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    for (let token = tokens[at]; token !== undefined && !ENDS.has(token); token = tokens[at]) {
      at += 1;
      if (token === '(') parts.push(either(')'));
      else if (token === '[') parts.push(either(']'));
      else parts.push(leaf(token));
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
  }

  function leaf(token: string): PatternNode {
    const atMost = SLOT_WORDS.get(token);
    if (atMost !== undefined) return { kind: 'slot', atMost };
    if (token === '...') return { kind: 'any' };
    if (!token.startsWith('$')) return { kind: 'word', word: token };
    const part = shared.get(token.slice(1));
    if (part === undefined) throw new PatternError(`"${token}" names no shared part.`);
    return part;
  }

  const near = (): string => tokens.slice(Math.max(0, at - 8), at + 1).join(' ');

  const patterns: PatternNode[] = [];
  while (at < tokens.length) {
    const pattern = sequence();
    if (at < tokens.length && tokens[at] !== '/') throw new PatternError(`"${near()}": a bracket is not open.`);
    at += 1;
    if (pattern !== NOTHING) patterns.push(pattern);
  }
  return patterns;
}

const ENDS: ReadonlySet<string> = new Set([')', ']', '|', '/']);
const NOTHING: PatternNode = { kind: 'sequence', parts: [] };
