import { expect } from 'chai';
import { COMMON, type Conventions } from '../../../lambda/notes/conventions.ts';
import { parseMarkdown } from '../../../lambda/notes/formats/markdown.ts';
import type { NoteCard, ParsedNote } from '../../../lambda/notes/note.ts';

/** A note of another program's way, and the cards that its author gets: "front -> back". */
export interface PeerCase {
  readonly note: string;
  readonly cards: readonly string[];
  /** What is set aside: "line: reason". */
  readonly aside?: readonly string[];
  readonly settings?: Partial<Conventions>;
  readonly path?: string;
}

/** The cases of a program's own parser, by what they are about, in words of our own. */
export type PeerTable = Readonly<Record<string, PeerCase>>;

export function readPeer({ note, settings, path = 'notes.md' }: PeerCase): ParsedNote {
  const options = settings === undefined ? {} : { conventions: { ...COMMON, isChosen: true, ...settings } };
  return parseMarkdown({ path, text: note }, { ...options, derive: 'none' });
}

const inWords = ({ front, back }: NoteCard): string => `${front} -> ${back}`;

/** One test for each case: its cards, and what was set aside. */
export function eachPeerCase(peer: string, table: PeerTable): void {
  describe(peer, () => {
    for (const [what, one] of Object.entries(table)) {
      it(what, () => {
        const { cards, setAside } = readPeer(one);
        expect(cards.map(inWords)).to.deep.equal(one.cards);
        if (one.aside !== undefined)
          expect(setAside.map(({ line, reason }) => `${String(line)}: ${reason}`)).to.deep.equal(one.aside);
      });
    }
  });
}
