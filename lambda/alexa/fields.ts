/**
 * Reading what came from outside: nothing here throws, whatever the value is. Session attributes and request bodies
 * are typed by ask-sdk-model, but a type is a promise of the sender, not a check.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object to read fields of; null for arrays, primitives and null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** `value[a][b]...`; undefined as soon as something on the way is no object. Own properties only. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    const fields = fieldsOf(here);
    if (fields === null || !Object.hasOwn(fields, name)) return undefined;
    here = fields[name];
  }
  return here;
}

/** A string that is more than white space, trimmed; null otherwise. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

/** The value where it is an array; otherwise none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
