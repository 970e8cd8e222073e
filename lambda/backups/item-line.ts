import type { StoredItem, StoredValue } from '../ports/backups.ts';

/** A line of a backup is no item; the message names the rule and nothing of what it holds. */
export class ItemLineError extends Error {
  override readonly name = 'ItemLineError';
}

/**
 * An item as one line of DynamoDB JSON, bytes in base64. Equal items give equal lines: names and members of sets, which have
 * no order, are sorted.
 */
export const lineOf = (item: StoredItem): string => JSON.stringify(plainMap(item));

type Plain = string | boolean | readonly string[] | readonly object[] | object;

function plainMap(map: StoredItem): Record<string, object> {
  const names = Object.keys(map).sort(byCode);
  return Object.fromEntries(names.flatMap((name) => (map[name] === undefined ? [] : [[name, plain(map[name])]])));
}

function plain(value: StoredValue): Record<string, Plain> {
  if ('M' in value) return { M: plainMap(value.M) };
  if ('L' in value) return { L: value.L.map(plain) };
  if ('B' in value) return { B: inBase64(value.B) };
  if ('BS' in value) return { BS: value.BS.map(inBase64).sort(byCode) };
  if ('SS' in value) return { SS: [...value.SS].sort(byCode) };
  if ('NS' in value) return { NS: [...value.NS].sort(byCode) };
  if ('S' in value) return { S: value.S };
  if ('N' in value) return { N: value.N };
  if ('BOOL' in value) return { BOOL: value.BOOL };
  return { NULL: true };
}

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** @throws ItemLineError */
export function itemOf(line: string): StoredItem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    throw new ItemLineError('a line is no JSON', { cause });
  }
  return readMap(parsed);
}

function readMap(value: unknown): StoredItem {
  if (!isObject(value)) throw new ItemLineError('a map is no object');
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, readValue(one)]));
}

const READERS: Readonly<Record<string, (value: unknown) => StoredValue>> = {
  S: (value) => ({ S: readText(value) }),
  N: (value) => ({ N: readNumber(value) }),
  B: (value) => ({ B: readBytes(value) }),
  BOOL: (value) => {
    if (typeof value !== 'boolean') throw new ItemLineError('a BOOL is neither true nor false');
    return { BOOL: value };
  },
  NULL: (value) => {
    if (value !== true) throw new ItemLineError('a NULL is not true');
    return { NULL: true };
  },
  SS: (value) => ({ SS: readList(value).map(readText) }),
  NS: (value) => ({ NS: readList(value).map(readNumber) }),
  BS: (value) => ({ BS: readList(value).map(readBytes) }),
  L: (value) => ({ L: readList(value).map(readValue) }),
  M: (value) => ({ M: readMap(value) }),
};

function readValue(value: unknown): StoredValue {
  const [[type, held] = ['', null], ...others] = isObject(value) ? Object.entries(value) : [];
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (reader === undefined || others.length > 0)
    throw new ItemLineError('a value has not one of the types of DynamoDB');
  return reader(held);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ItemLineError('a list or set is no array');
  return value;
}

function readText(value: unknown): string {
  if (typeof value !== 'string') throw new ItemLineError('a text is no string');
  return value;
}

function readNumber(value: unknown): string {
  const text = readText(value);
  if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text)) throw new ItemLineError('a number has no digits');
  return text;
}

function readBytes(value: unknown): Uint8Array {
  const text = readText(value);
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new ItemLineError('bytes are no base64');
  return new Uint8Array(bytes);
}
