import { covered } from './verbatim.ts';

/**
 * What else two colons mean in notes: fields of Dataview (https://blacksmithgu.github.io/obsidian-dataview/), names of
 * programming languages, addresses.
 *
 * The properties are identifiers that Obsidian, Dataview and their task plugins read, and are written like this in notes
 * of any language; so are YAML's true and false, yes and no.
 */
const PROPERTIES: ReadonlySet<string> = new Set(
  'due created updated modified date tags tag status aliases alias author source url link type priority done completed start end scheduled cssclass publish parent up next prev related rating project area'.split(
    ' ',
  ),
);
const DATE_LIKE = /^(?:\d{4}(?:-\d{2}){0,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|true|false|yes|no)$/i;

/** Whether `key:: value` is surely a field: its key is a known property, or it holds a date, or a yes or no. */
export function isField(key: string, value: string): boolean {
  if (key.includes('?')) return false;
  if (PROPERTIES.has(key.trim().toLowerCase())) return true;
  return key.trim().split(/\s+/).length <= 2 && DATE_LIKE.test(value.trim());
}

/**
 * Whether `key:: value` may as well be a field or a name in a program as a card: one word before the colons, where the
 * note is not tagged as flashcards.
 * @param colons the colons as they stand, with the space around them
 */
export function isUnclear(key: string, colons: string, value: string): boolean {
  if (/\s/.test(key.trim()) || key.includes('?') || colons.trim() !== '::') return false;
  if (/^\p{Ll}[\p{L}\p{N}_-]*$/u.test(key.trim()) || colons === '::') return true;
  return colons.endsWith(' ') && !colons.startsWith(' ') && !/\s/.test(value.trim());
}

/** "std::vector", "AWS::S3::Bucket", "Shape::area()": names of a program. */
const SCOPES =
  /(?<![\p{L}\p{N}_])(?:[\p{L}_]\w*(?:::[\p{L}_~]\w*){2,}|(?:std|boost|core|alloc|crate|super|self|Self)::\w+|\w+::~?\w+(?=[(<]))/gu;

/** A text without fields in brackets, and with the colons covered that names of programs, wiki links and addresses hold. */
export function withoutOtherColons(text: string): string {
  if (!text.includes('::')) return text;
  const plain = (part: string): string => part.replaceAll('::', covered('::'));
  return text
    .replace(/\[\[[^\]\n]*\]\]/g, plain)
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, plain)
    .replace(/\[[\p{L}][\p{L}\p{N} _-]*::[^[\]\n]*\]|\([\p{L}][\p{L}\p{N} _-]*::\s[^()\n]*\)/gu, ' ')
    .replace(SCOPES, plain)
    .replace(/(?<![^\s([])[([]*[0-9a-f:]*::[0-9a-f:/]*[\].,;)]*(?=\s|$)/gi, (part) =>
      isAddress(part) ? covered(part) : part,
    );
}

/** IPv6: "::1", "fe80::1", "2001:db8::/32". */
function isAddress(token: string): boolean {
  if (!/[0-9a-f]/i.test(token)) return false;
  const [, left = 'no address', right = ''] = /^[([]*([0-9a-f:]*)::([0-9a-f:]*)(?:\/\d+)?[\].,;)]*$/i.exec(token) ?? [];
  return /^[\da-f:]*[\d:]/i.test(left) || (left === '' && /^[0-9a-f]/i.test(right));
}
