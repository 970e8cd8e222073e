import * as v from 'valibot';
import { brokenRule } from '../ports/broken-rule.ts';
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
  throw new StoredItemError(kind, `attribute ${brokenRule(parsed.issues, '')}`);
}
