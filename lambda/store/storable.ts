import { NumberValue } from '@aws-sdk/lib-dynamodb';

/** Attributes hold something DynamoDB cannot keep. The message names the path and what to store instead. */
export class NotStorableError extends Error {
  override readonly name = 'NotStorableError';
}

/** Whole numbers that JavaScript can count exactly. */
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
/** DynamoDB's numbers have up to 38 digits. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
const DIGITS_AT_MOST = 38;

/**
 * A number as DynamoDB gives it: a number where that is the same, else a bigint, or with decimals an SDK NumberValue. All
 * three can be stored again as they are.
 */
export function exactNumber(text: string): number | bigint | NumberValue {
  const number = Number(text);
  if (Number.isFinite(number) && decimal(String(number)) === decimal(text)) return number;
  return /^-?\d+$/.test(text) ? BigInt(text) : NumberValue.from(text);
}

/** One spelling for each number: its digits without zeros around them, and the power of ten of the last one. */
function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return significant === '' ? '0' : `${sign}${significant}e${String(power)}`;
}

/**
 * A copy that DynamoDB can keep, equal to what it gives back: undefined is dropped from objects and becomes null in
 * lists, as JSON does it; a bigint becomes a number where that is the same, and a Buffer a Uint8Array.
 * @throws NotStorableError for what would be lost or refused: Date, NaN, functions, class instances, ...
 */
export function storable(value: unknown, path: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw refused(path, `${String(value)}`, 'store a finite number or null');
      return value;
    case 'bigint':
      return storableBigInt(value, path);
    case 'object':
      return storableObject(value, path);
    default:
      throw refused(path, `a ${typeof value}`, 'store plain data');
  }
}

function storableBigInt(value: bigint, path: string): number | bigint {
  if (value <= EXACT && value >= -EXACT) return Number(value);
  if (decimal(String(value)).replace(/^-|e.*/g, '').length > DIGITS_AT_MOST) {
    throw refused(path, `a bigint of more than ${String(DIGITS_AT_MOST)} digits`, 'store it as a string');
  }
  return value;
}

function storableObject(value: object | null, path: string): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    return value.map((one: unknown, i) => (one === undefined ? null : storable(one, `${path}[${String(i)}]`)));
  }
  if (value instanceof Date) throw refused(path, 'a Date', 'store a number or an ISO string');
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof NumberValue) return NumberValue.from(value.toString());
  if (value instanceof Set && isOfOneKind(value)) {
    return new Set([...value].map((one) => storable(one, path)));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw refused(path, `an instance of ${value.constructor.name}`, 'store plain data');
  }
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([name, one]) => [name, storable(one, `${path}.${name}`)]));
}

/** DynamoDB keeps sets of texts, of numbers or of bytes, and no empty ones. */
function isOfOneKind(value: ReadonlySet<unknown>): boolean {
  const kinds = new Set([...value].map(kindOf));
  return kinds.size === 1 && !kinds.has('other');
}

function kindOf(member: unknown): 'text' | 'number' | 'bytes' | 'other' {
  if (typeof member === 'string') return 'text';
  if (typeof member === 'number' || typeof member === 'bigint' || member instanceof NumberValue) return 'number';
  return member instanceof Uint8Array ? 'bytes' : 'other';
}

function refused(path: string, what: string, instead: string): NotStorableError {
  return new NotStorableError(`${path} is ${what}; ${instead}.`);
}
