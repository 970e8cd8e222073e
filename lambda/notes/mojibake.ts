/** What windows-1252 makes of the bytes 0x80 to 0x9F; the rest of a byte is the same character. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...HIGH].map((char, i) => [char, 0x80 + i]));

const byteOf = (char: string): number | null =>
  BYTE_OF.get(char) ?? ((char.codePointAt(0) ?? 256) < 256 ? (char.codePointAt(0) ?? 0) : null);

/** A run that may be UTF-8 bytes read one by one: a lead byte's character and what follows it. */
const RUNS = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH}]{1,3}`, 'gu');

/**
 * Undoes the commonest broken encoding: UTF-8 that was read as windows-1252 and saved ("â†’" for an arrow, "Ã©" for é).
 * A run that is no UTF-8 stays as it is.
 */
export function repairMojibake(text: string): string {
  return text.replace(RUNS, (run) => {
    const bytes = [...run].map(byteOf);
    if (bytes.some((byte) => byte === null)) return run;
    for (let length = bytes.length; length >= 2; length -= 1) {
      const decoded = decode(bytes.slice(0, length) as number[]);
      if (decoded !== null) return decoded + [...run].slice(length).join('');
    }
    return run;
  });
}

function decode(bytes: readonly number[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
