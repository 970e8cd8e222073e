import { expect } from 'chai';
import { relatedWords } from '../../lambda/importing/related-words.ts';
import type { Lexicon, RelatedWord } from '../../lambda/ports/lexicon.ts';
import { lexiconIn } from '../../local/engines/lexicons.ts';
import { memoryStore } from '../support/memory-store.ts';
import { report } from './imports-of-notes.ts';

const synonym = (word: string, sense = 0): RelatedWord => ({ word, relation: 'synonym', sense, isCommon: true });
const lexiconOf = (words: Readonly<Record<string, readonly RelatedWord[]>>): Lexicon => ({
  relatedTo: (word) => words[word] ?? [],
});
const card = (back: string, front = 'Why?') => ({ front, back, accepted: [], items: [] });
const bytes = (found: unknown): number => JSON.stringify(found).length;

describe('the related words of answers', () => {
  const lexicon = lexiconOf({
    halts: [synonym('stops'), synonym('ends', 1), { ...synonym('starts'), relation: 'antonym' }],
    calls: [synonym('requests'), synonym('call'), synonym('phone number')],
    the: [synonym('this')],
    seven: [synonym('vii')],
  });
  const of = (back: string, front?: string) => relatedWords([card(back, front)], lexicon, 'en-US')[0];

  it('are what may stand in their place, and what excludes them', () => {
    expect(of('halts the calls')).to.deep.equal([
      { word: 'halts', same: ['stops', 'ends'], contrary: ['starts'] },
      { word: 'calls', same: ['requests'], contrary: [] },
    ]);
  });

  it('are none of words that tell nothing, of numbers, and of languages that are not known', () => {
    expect(of('the seven')).to.deep.equal([]);
    expect(relatedWords([card('halts')], lexicon, 'fr-FR')).to.deep.equal([[]]);
  });

  it('never are what the question says', () => {
    expect(of('halts', 'What stops it, and what ends it?')).to.deep.equal([
      { word: 'halts', same: [], contrary: ['starts'] },
    ]);
    expect(of('halts', 'What does it halt?')).to.deep.equal([]);
  });

  it('never are words that tell another answer of the deck from this one', () => {
    const [first] = relatedWords([card('halts'), card('it ends calls')], lexicon, 'en-US');
    expect(first).to.deep.equal([{ word: 'halts', same: ['stops'], contrary: ['starts'] }]);
  });

  it('are the near ones of each word first, and never too many', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const many = letters.map((letter) => synonym(`${letter}qqqqqqqqq`));
    const [found = []] = relatedWords([card('halts calls')], lexiconOf({ halts: many, calls: many }), 'en-US');
    expect(found.map(({ same }) => same.length)).to.deep.equal([12, 12]);
    expect(found[0]?.same[0]).to.equal('aqqqqqqqqq');
    const far = [synonym('far', 9), synonym('nearer', 3), synonym('near')];
    const [[words] = []] = relatedWords([card('halts')], lexiconOf({ halts: far }), 'en-US');
    expect(words?.same).to.deep.equal(['near', 'nearer']);
  });

  it('leave a card in its write unit: one with longer texts has fewer, or none', () => {
    const english = lexiconIn('en-US');
    if (english === null) throw new Error('There is no English lexical database.');
    const back = 'the movement of water through a membrane';
    const sizes = [0, 100, 200, 300, 900].map((more) =>
      bytes(relatedWords([{ ...card(back), context: 'x'.repeat(more), hint: 'y'.repeat(50) }], english, 'en-US')[0]),
    );
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).to.be.within(200, 600);
    expect(sizes.at(-1)).to.equal(2);
    const pictures = { back: `${'p'.repeat(190)}.png` };
    const beside = bytes(relatedWords([{ ...card(back), hint: 'y'.repeat(100), pictures }], english, 'en-US')[0]);
    expect(beside).to.be.below(sizes[0] ?? 0);
  });
});

describe('an import with a lexical database', () => {
  const note = { 'a.md': 'What does the breaker do?::it halts the calls' };
  const withWords = (...same: string[]) => ({
    lexiconIn: () => lexiconOf({ halts: same.map((word) => synonym(word)) }),
  });
  const related = (store: ReturnType<typeof memoryStore>) => store.kept.map(({ card: { related: words } }) => words);

  it('stores the related words with the card, and changes nothing when it is done again', async () => {
    const store = memoryStore();
    await report(store, note, withWords('stops'));
    expect(related(store)).to.deep.equal([[{ word: 'halts', same: ['stops'], contrary: [] }]]);
    store.written.length = 0;
    await report(store, note, withWords('stops'));
    expect(store.written).to.deep.equal([]);
  });

  it('follows another database, and calls no card of the author changed', async () => {
    const store = memoryStore();
    await report(store, note);
    const { files } = await report(store, note, withWords('ends'));
    expect(files).to.deep.include.members([
      { path: 'a.md', added: 0, changed: 0, unchanged: 1, removed: 0, setAside: [] },
    ]);
    expect(related(store)).to.deep.equal([[{ word: 'halts', same: ['ends'], contrary: [] }]]);
  });

  it('leaves them where an import has no database, until the answers change', async () => {
    const store = memoryStore();
    await report(store, note, withWords('ends'));
    store.written.length = 0;
    await report(store, note);
    expect(store.written).to.deep.equal([]);
    await report(store, { 'a.md': 'What does the breaker do?::it ends the calls' });
    expect(related(store)).to.deep.equal([[]]);
  });
});
