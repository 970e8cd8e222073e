/**
 * The text of a file: UTF-8, or UTF-16 with its mark; what is neither is taken for windows-1252, in which no byte is
 * wrong.
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

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
