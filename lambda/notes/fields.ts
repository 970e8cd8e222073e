import { carries, covered } from './verbatim.ts';

/**
 * What else two colons mean in notes: fields of Dataview (https://blacksmithgu.github.io/obsidian-dataview/), names of
 * programming languages, addresses.
 *
 * The properties are identifiers that Obsidian, Dataview and their task plugins read, and are written like this in notes
 * of any language; so are the booleans of YAML.
 */
const PROPERTIES: ReadonlySet<string> = new Set([
  'due',
  'created',
  'updated',
  'modified',
  'date',
  'tags',
  'tag',
  'status',
  'aliases',
  'alias',
  'author',
  'source',
  'url',
  'link',
  'type',
  'priority',
  'done',
  'completed',
  'start',
  'end',
  'scheduled',
  'cssclass',
  'publish',
  'parent',
  'up',
  'next',
  'prev',
  'related',
  'rating',
  'project',
  'area',
] as const);
const YAML_BOOLEANS: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no'] as const);
const DATE_LIKE = /^(?:\d{4}(?:-\d{2}){0,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/;

/**
 * Whether `key:: value` is surely a field: its key is a known property, or it holds a date, or a yes or no. A picture is
 * no key of a field.
 */
export function isField(key: string, value: string): boolean {
  if (key.includes('?') || carries(key)) return false;
  if (PROPERTIES.has(key.trim().toLowerCase())) return true;
  const bare = value.trim();
  return key.trim().split(/\s+/).length <= 2 && (DATE_LIKE.test(bare) || YAML_BOOLEANS.has(bare.toLowerCase()));
}

/**
 * Whether `key:: value` may as well be a field or a name in a program as a card: one word before the colons, where the
 * note is not tagged as flashcards.
 * @param colons the colons as they stand, with the space around them
 */
export function isUnclear(key: string, colons: string, value: string): boolean {
  if (/\s/.test(key.trim()) || key.includes('?') || carries(key) || colons.trim() !== '::') return false;
  if (/^\p{Ll}[\p{L}\p{N}_-]*$/u.test(key.trim()) || colons === '::') return true;
  return colons.endsWith(' ') && !colons.startsWith(' ') && !/\s/.test(value.trim());
}

/** Where names of C++ and Rust begin. */
const ROOT_SCOPES = ['std', 'boost', 'core', 'alloc', 'crate', 'super', 'self', 'Self'] as const;
/** "std::vector", "AWS::S3::Bucket", "Shape::area()": names of a program. */
const SCOPES = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:[\\p{L}_]\\w*(?:::[\\p{L}_~]\\w*){2,}|(?:${ROOT_SCOPES.join('|')})::\\w+|\\w+::~?\\w+(?=[(<]))`,
  'gu',
);

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
  const match = /^[([]*([0-9a-f:]*)::([0-9a-f:]*)(?:\/\d+)?[\].,;)]*$/i.exec(token);
  if (match === null) return false;
  const [, left = '', right = ''] = match;
  // "7 x 8::56": two plain numbers are a question and its answer.
  if (/^\d+$/.test(left) && /^\d+$/.test(right) && !token.includes('/')) return false;
  return /^[\da-f:]*[\d:]/i.test(left) || (left === '' && /^[0-9a-f]/i.test(right));
}
