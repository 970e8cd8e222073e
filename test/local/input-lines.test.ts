import { expect } from 'chai';
import { type InputLine, inputLines } from '../../local/input-lines.ts';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  };
  for await (const line of inputLines(stream())) lines.push(line);
  return lines;
}

describe('input lines', () => {
  it('are numbered, whole over chunks, and the last needs no line feed', async () => {
    expect(await linesOf('a\nb', 'c\n\nd')).to.deep.equal([
      { number: 1, text: 'a' },
      { number: 2, text: 'bc' },
      { number: 3, text: '' },
      { number: 4, text: 'd' },
    ]);
    expect(await linesOf('a\n')).to.deep.equal([{ number: 1, text: 'a' }]);
    expect(await linesOf()).to.deep.equal([]);
  });

  it('end at a line feed alone, and letters stay whole over chunks', async () => {
    const bytes = new TextEncoder().encode('"a\u2028b"\n"ö"');
    const texts = await linesOf(...[...bytes].map((byte) => Uint8Array.of(byte)));
    expect(texts.map(({ text }) => text)).to.deep.equal(['"a\u2028b"', '"ö"']);
  });
});
