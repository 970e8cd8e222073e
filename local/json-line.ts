import * as v from 'valibot';
import { LocalDataError } from './engines/data-folder.ts';

/**
 * A line of JSON, read by its schema.
 * @param place where the line stands, for the message: "Line 3"
 * @throws LocalDataError that names the place, the property and the rule it breaks
 */
export function readJsonLine<Read>(schema: v.GenericSchema<unknown, Read>, text: string, place: string): Read {
  const result = v.safeParse(schema, parsed(text, place), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const property = v.getDotPath(issue);
  const rule = issue.type === 'object' ? (property === null ? 'it is not a JSON object' : 'is missing') : issue.message;
  throw new LocalDataError(`${place}: ${property === null ? '' : `"${property}" `}${rule}.`);
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LocalDataError(`${place}: it is not JSON.`, { cause });
  }
}
