import { LocalDataError } from './engines/data-folder.ts';

export interface InputLine {
  /** 1-based. */
  readonly number: number;
  /** Without its line feed. */
  readonly text: string;
}

const LINE_AT_MOST = 1_000_000;

/**
 * The lines of a UTF-8 stream as they arrive, with no more of it in memory than a chunk and a line. Lines end with a
 * line feed and nothing else: Node's readline also ends them at U+2028, which may stand inside JSON text.
 * @throws LocalDataError at a line of more than a million characters
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let number = 1;
  let rest = '';
  for await (const chunk of input) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      yield lineOf(number, text);
      number += 1;
    }
    lineOf(number, rest);
  }
  rest += decoder.decode();
  if (rest !== '') yield lineOf(number, rest);
}

function lineOf(number: number, text: string): InputLine {
  if (text.length > LINE_AT_MOST)
    throw new LocalDataError(
      `Line ${String(number)} has more than ${LINE_AT_MOST.toLocaleString('en-US')} characters, the most a line may have.`,
    );
  return { number, text };
}
