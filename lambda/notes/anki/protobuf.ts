/**
 * The little of protocol buffers that Anki's files need (https://protobuf.dev/programming-guides/encoding/): fields that
 * are numbers, texts or messages, by their numbers.
 */
export interface Field {
  readonly number: number;
  /** Of a field that is a number. */
  readonly value: number;
  /** Of a field that is a text, bytes or a message; empty for a number. */
  readonly bytes: Uint8Array;
}

const VARINT = 0;
const FIXED_64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED_32 = 5;
const NONE = new Uint8Array();

/** The fields of a message, in order; what is cut short or of another kind ends it. */
export function* fieldsIn(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 10; shift += 1) {
      const byte = message[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * shift);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < message.length) {
    const key = varint();
    const [number, kind] = [Math.floor(key / 8), key % 8];
    if (kind === VARINT) yield { number, value: varint(), bytes: NONE };
    else if (kind === LENGTH_DELIMITED) {
      const length = varint();
      if (at + length > message.length) return;
      yield { number, value: 0, bytes: message.subarray(at, at + length) };
      at += length;
    } else if (kind === FIXED_64 || kind === FIXED_32) at += kind === FIXED_64 ? 8 : 4;
    else return;
  }
}

/** The text of a message's field; '' where it has none. */
export function textField(message: Uint8Array, number: number): string {
  for (const field of fieldsIn(message)) if (field.number === number) return new TextDecoder().decode(field.bytes);
  return '';
}

/** The number of a message's field; 0 where it has none. */
export function numberField(message: Uint8Array, number: number): number {
  for (const field of fieldsIn(message)) if (field.number === number) return field.value;
  return 0;
}
