/** Attributes hold something DynamoDB cannot keep. The message names the path and what to store instead. */
export class NotStorableError extends Error {
  override readonly name = 'NotStorableError';
}

/** DynamoDB's numbers have 38 digits; what JavaScript can count exactly is far less. */
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * A copy that DynamoDB can keep, equal to what it gives back: undefined is dropped from objects and becomes null in
 * lists, as JSON does it; a bigint becomes a number and a Buffer a Uint8Array.
 * @throws NotStorableError for what would be lost or refused: Date, NaN, functions, class instances, ...
 */
export function storable(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw refused(path, `${String(value)}`, 'store a finite number or null');
      return value;
    case 'bigint':
      if (value > EXACT || value < -EXACT) throw refused(path, 'a bigint past 2^53', 'store it as a string');
      return Number(value);
    case 'object':
      return storableObject(value, path);
    default:
      throw refused(path, `a ${typeof value}`, 'store plain data');
  }
}

function storableObject(value: object | null, path: string): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    return value.map((one: unknown, i) => (one === undefined ? null : storable(one, `${path}[${String(i)}]`)));
  }
  if (value instanceof Date) throw refused(path, 'a Date', 'store a number or an ISO string');
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (isSetOfOneKind(value)) return new Set(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw refused(path, `an instance of ${value.constructor.name}`, 'store plain data');
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([name, one]) => [name, storable(one, `${path}.${name}`)]));
}

/** DynamoDB keeps sets of texts or of numbers, and no empty ones. */
function isSetOfOneKind(value: object): value is Set<string | number> {
  if (!(value instanceof Set) || value.size === 0) return false;
  const kinds = new Set([...value].map((one) => typeof one));
  return kinds.size === 1 && (kinds.has('string') || kinds.has('number'));
}

function refused(path: string, what: string, instead: string): NotStorableError {
  return new NotStorableError(`${path} is ${what}; ${instead}.`);
}
