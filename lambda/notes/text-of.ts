/**
 * The text of a file: UTF-8, or UTF-16 with its mark or plainly without one; what is neither is taken for windows-1252, in
 * which no byte is wrong.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  return utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Whether the bytes are a text: no zero byte, but for UTF-16, and no control characters in what is not even UTF-8. */
export function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return true;
  return !bytes.includes(0) && (utf8(bytes) !== null || !bytes.some(isControl));
}

/** Tabs, ends of lines and pages, and the escape of terminals stand in texts. */
const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16Of(bytes: Uint8Array): Utf16 | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

/** So much of a file tells what it is written in. */
const LOOKED_AT_BYTES = 64 * 1024;
/** What no text holds, nor anything else decoded as UTF-16 lacks for long: controls, and what stands for no character. */
const NO_TEXT = /(?![\t-\r])[\p{Cc}\p{Cn}\p{Co}]/u;

/**
 * UTF-16 without its mark, as some programs of Windows write it: its spaces, ends of lines and Latin letters have a zero
 * byte, all on the same side.
 */
function unmarkedUtf16(bytes: Uint8Array): Utf16 | null {
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  if (bytes.length % 2 !== 0 || !head.includes(0)) return null;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: head.length < bytes.length });
    return NO_TEXT.test(text.replaceAll('\u001b', '')) ? null : encoding;
  } catch {
    return null;
  }
}
