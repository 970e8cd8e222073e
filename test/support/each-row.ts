import { expect } from 'chai';

/** One test a row: what a function makes of an input. */
export function eachRow<Input, Output>(
  name: string,
  of: (input: Input) => Output,
  rows: readonly (readonly [Input, Output])[],
): void {
  describe(name, () => {
    for (const [input, output] of rows)
      it(`${JSON.stringify(input)} | ${JSON.stringify(output)}`, () => {
        expect(of(input)).to.deep.equal(output);
      });
  });
}

/** One test a text: which a recogniser takes, and which it leaves. Texts are parted by slashes with white space on each side. */
export function recognises(name: string, is: (text: string) => boolean, taken: string, left: string): void {
  const texts = (list: string): string[] => list.trim().split(/\s+\/\s+/);
  eachRow(name, is, [
    ...texts(taken).map((text) => [text, true] as const),
    ...texts(left).map((text) => [text, false] as const),
  ]);
}
