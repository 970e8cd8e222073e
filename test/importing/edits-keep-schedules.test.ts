import { expect } from 'chai';
import fc from 'fast-check';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { report } from './imports-of-notes.ts';

/** A fact of the author's, in the words it has now. */
interface Fact {
  /** Stands in its answer, and in no other's. */
  readonly answer: string;
  readonly kind: 'asked' | 'term';
  readonly said: string;
}
interface Part {
  readonly heading: string;
  readonly facts: readonly Fact[];
}
type Notes = ReadonlyMap<string, readonly Part[]>;

const THINGS = [
  'anchor',
  'bellows',
  'chisel',
  'derrick',
  'easel',
  'funnel',
  'gimbal',
  'hammer',
  'inkwell',
  'jigsaw',
  'kettle',
  'lantern',
];
const DEEDS = [
  'holds a ship against the current',
  'blows air into a furnace',
  'cuts joints into soft timber',
  'lifts cargo from a barge',
  'carries the canvas of a painter',
  'guides liquid into a bottle',
  'keeps a compass level at sea',
  'drives nails through planks',
  'stores the ink of a scribe',
  'follows curves in thin boards',
  'boils water over a campfire',
  'shines through fog and rain',
];
const HEADINGS = ['Harbour', 'Workshop', 'Studio', 'Kitchen', 'Shipyard', 'Smithy', 'Attic', 'Cellar'];
const FILES = ['tools.md', 'old/things.md', 'semester/week one.md', 'craft.md'];

const factOf = (i: number): Fact => ({
  answer: THINGS[i] ?? '',
  kind: i % 2 === 0 ? 'asked' : 'term',
  said: DEEDS[i] ?? '',
});
const written = ({ answer, kind, said }: Fact): string =>
  kind === 'asked' ? `Which tool ${said}?::the ${answer}` : `- **${answer}**: a tool that ${said}`;
const textOf = (parts: readonly Part[]): string =>
  parts.map(({ heading, facts }) => `# ${heading}\n\n${facts.map(written).join('\n\n')}\n`).join('\n');

/** All facts in three notes. */
const START: Notes = new Map(
  [0, 1, 2].map((file) => [
    FILES[file] ?? '',
    [0, 1].map((part) => ({
      heading: HEADINGS[file * 2 + part] ?? '',
      facts: [0, 1].map((i) => factOf(file * 4 + part * 2 + i)),
    })),
  ]),
);

type Edit = (notes: Notes, at: number) => Notes;
const pick = <T>(all: readonly T[], at: number): T => {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
};
const mapParts = (notes: Notes, to: (part: Part) => Part): Notes =>
  new Map([...notes].map(([path, parts]) => [path, parts.map(to)]));
const renameFile = (notes: Notes, from: string, to: string): Notes =>
  new Map([...notes].map(([path, parts]) => [path === from ? to : path, parts]));

const EDITS: Readonly<Record<string, Edit>> = {
  'renames a heading': (notes, at) => {
    const old = pick([...notes.values()].flat(), at);
    return mapParts(notes, (part) =>
      part === old ? { ...part, heading: `${pick(HEADINGS.slice(6), at)} ${String(at)}` } : part,
    );
  },
  'rewords what is asked': (notes, at) => {
    const old = pick(
      [...notes.values()].flat().flatMap(({ facts }) => facts),
      at,
    );
    const said = at % 2 === 0 ? `${old.said} every day` : old.said.replace(/^(\w+) /, 'usually $1 ');
    return mapParts(notes, (part) => ({
      ...part,
      facts: part.facts.map((one) => (one === old ? { ...one, said } : one)),
    }));
  },
  'moves a fact to another part': (notes, at) => {
    const parts = [...notes.values()].flat().filter(({ facts }) => facts.length > 0);
    const from = pick(parts, at);
    const to = pick(parts, at + 1 + (at % 3));
    const [fact] = from.facts;
    if (from === to || fact === undefined) return notes;
    return mapParts(notes, (part) =>
      part === from
        ? { ...part, facts: part.facts.slice(1) }
        : part === to
          ? { ...part, facts: [...part.facts, fact] }
          : part,
    );
  },
  'turns the order around': (notes) =>
    new Map([...notes].reverse().map(([path, parts]) => [path, [...parts].reverse()])),
  'splits a note': (notes, at) => {
    const path = pick([...notes.keys()], at);
    const [first, ...rest] = notes.get(path) ?? [];
    return first === undefined || rest.length === 0
      ? notes
      : new Map([...notes, [path, [first]], [`split ${String(at)}.md`, rest]]);
  },
  'joins two notes': (notes, at) => {
    const [from, to] = [pick([...notes.keys()], at), pick([...notes.keys()], at + 1)];
    if (from === to) return notes;
    const joined = new Map([...notes, [to, [...(notes.get(to) ?? []), ...(notes.get(from) ?? [])]] as const]);
    joined.delete(from);
    return joined;
  },
  'renames a note': (notes, at) => renameFile(notes, pick([...notes.keys()], at), `renamed ${String(at)}.md`),
  'moves a note to another folder': (notes, at) => {
    const path = pick([...notes.keys()], at);
    return renameFile(notes, path, `folder ${String(at)}/${path.split('/').at(-1) ?? ''}`);
  },
};

/** The id of each fact's card in play, by its answer. */
const cardsOf = (store: MemoryStore): Record<string, string> =>
  Object.fromEntries(
    store.kept
      .filter(({ card }) => card.inPlay)
      .map(({ card }) => [THINGS.find((thing) => card.back.includes(thing)) ?? card.back, card.id]),
  );

const importAll = (store: MemoryStore, notes: Notes) =>
  report(store, Object.fromEntries([...notes].map(([path, parts]) => [path, textOf(parts)])), {
    isGone: (path) => !notes.has(path),
  });

describe('edits of notes', () => {
  it('keep the card of every fact, whatever the author does at once', async function () {
    this.timeout(60_000);
    const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(40)), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const store = memoryStore();
        await importAll(store, START);
        const before = cardsOf(store);
        expect(Object.keys(before)).to.have.length(THINGS.length);
        const after = all.reduce((notes, [name, at]) => EDITS[name]?.(notes, at) ?? notes, START);
        await importAll(store, after);
        expect(cardsOf(store)).to.deep.equal(before);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('keep it in any order of imports, each edit by itself', async function () {
    this.timeout(60_000);
    for (const [name, edit] of Object.entries(EDITS)) {
      for (let at = 0; at < 4; at += 1) {
        const store = memoryStore();
        await importAll(store, START);
        const before = cardsOf(store);
        await importAll(store, edit(START, at));
        expect(cardsOf(store), `${name} (${String(at)})`).to.deep.equal(before);
        await importAll(store, START);
        expect(cardsOf(store), `${name} (${String(at)}), taken back`).to.deep.equal(before);
      }
    }
  });

  it('bring a removed fact back with its history, in other words and in another note', async () => {
    const store = memoryStore();
    await importAll(store, START);
    const before = cardsOf(store);
    const without = mapParts(START, (part) => ({
      ...part,
      facts: part.facts.filter(({ answer }) => answer !== 'gimbal'),
    }));
    await importAll(store, without);
    expect(cardsOf(store)).to.not.have.property('gimbal');
    const back = new Map([
      ...without,
      ['later.md', [{ heading: 'Afterwards', facts: [{ ...factOf(6), said: `${factOf(6).said} every day` }] }]],
    ]);
    await importAll(store, back);
    expect(cardsOf(store)).to.deep.equal(before);
  });
});
