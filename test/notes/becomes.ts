import { expect } from 'chai';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';

/** Front and back of every card of a note, the least sure of the derived ones included: "front -> back". */
export const pairs = (text: string): string[] =>
  parseMarkdown({ path: 'notes.md', text }, { derive: 'all' }).cards.map(({ front, back }) => `${front} -> ${back}`);

/** What each note becomes, by the name of its form: [note, cards]. */
export type Forms = Readonly<Record<string, readonly [string, readonly string[]]>>;

/** One test for each form. */
export function eachForm(what: string, forms: Forms): void {
  describe(what, () => {
    for (const [form, [note, cards]] of Object.entries(forms)) {
      it(form, () => {
        expect(pairs(note)).to.deep.equal(cards);
      });
    }
  });
}
