import * as v from 'valibot';
import { StoredItemError } from './store-errors.ts';

/**
 * What is stored, as its schema says.
 * @param kind of item, for the message: "card"
 * @throws StoredItemError that names the attribute and the rule it broke
 */
export function parseStored<const Schema extends v.GenericSchema>(
  kind: string,
  schema: Schema,
  stored: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, stored);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const attribute = v.getDotPath(issue) ?? '';
  // valibot expects of an object that it has its keys, and names the key that is missing.
  const isMissing = issue.received === 'undefined';
  throw new StoredItemError(
    kind,
    isMissing ? `attribute "${attribute}" is missing` : `attribute "${attribute}" should be ${String(issue.expected)}`,
  );
}
