/**
 * The text of a file: UTF-8, or UTF-16 with its mark; what is neither is taken for windows-1252, in which no byte is
 * wrong.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the bytes are a text: only other kinds of file hold a zero byte, but for UTF-16. */
export const isText = (bytes: Uint8Array): boolean => utf16Of(bytes) !== null || !bytes.includes(0);

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
