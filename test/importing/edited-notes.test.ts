import { expect } from 'chai';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { counts, idOf, inPlay, report } from './imports-of-notes.ts';

describe('an import', () => {
  let store: MemoryStore;
  beforeEach(() => {
    store = memoryStore();
  });

  it('of the same notes again writes nothing', async () => {
    const notes = {
      'a.md': 'Q1?::A1\n\nQ2?::A2 ^b',
      'b.md': '# T\n- **Ant**: a thing one two\n- **Bee**: a thing three four',
    };
    await report(store, notes);
    store.written.length = 0;
    expect(await counts(store, notes)).to.deep.equal({ 'a.md': [0, 0, 2, 0], 'b.md': [0, 0, 2, 0] });
    expect(store.written).to.deep.equal([]);
  });

  it('keeps a card whose back, front, heading or place was edited', async () => {
    await report(store, { 'a.md': '# H\nQ1?::A1\n\nQ2?::A2\n\nQ3?::A3 ^id\n\nQ4?::A4' });
    const ids = [...inPlay(store).keys()].sort();
    const edited = { 'a.md': '# H\nQ1?::other\n\nQ2 edited?::A2\n\nQ3 new?::A3 new ^id\n\n# I\nQ4?::A4' };
    expect(await counts(store, edited)).to.deep.equal({ 'a.md': [0, 3, 1, 0] });
    expect([...inPlay(store).keys()].sort()).to.deep.equal(ids);
  });

  it('keeps pictures by their files among the notes, and counts another picture as a change', async () => {
    const note = (picture: string) => ({ 'Physics/gates.md': `Which gate? ![a dot](${picture})::NAND` });
    await report(store, note('nand.png'));
    expect(store.kept[0]?.card.pictures).to.deep.equal({ front: 'Physics/nand.png' });
    store.written.length = 0;
    expect(await counts(store, note('../Physics/nand.png'))).to.deep.equal({ 'Physics/gates.md': [0, 0, 1, 0] });
    expect(store.written).to.deep.equal([]);
    expect(await counts(store, note('nand.svg'))).to.deep.equal({ 'Physics/gates.md': [0, 1, 0, 0] });
    expect(store.kept[0]?.card.pictures).to.deep.equal({ front: 'Physics/nand.svg' });
  });

  it('tells block ids of several files apart', async () => {
    await report(store, { 'a.md': 'Q1?::A1 ^x', 'b.md': 'Q2?::A2 ^x' });
    const [one, two] = [idOf(store, 'A1'), idOf(store, 'A2')];
    await report(store, { 'b.md': 'Q2 edited?::B2 ^x', 'a.md': 'Q1 edited?::B1 ^x' });
    expect([idOf(store, 'B1'), idOf(store, 'B2')]).to.deep.equal([one, two]);
  });

  it('tells the two cards of one block apart, whichever stands first now', async () => {
    await report(store, { 'a.md': 'Ant:::Bee ^x' });
    const [one, two] = [idOf(store, 'Ant'), idOf(store, 'Bee')];
    expect(one).not.to.equal(two);
    expect(await counts(store, { 'a.md': 'Bee:::Ant ^x' })).to.deep.equal({ 'a.md': [0, 0, 2, 0] });
    expect([idOf(store, 'Ant'), idOf(store, 'Bee')]).to.deep.equal([one, two]);
  });

  it('keeps other questions apart that differ in a sign', async () => {
    expect(await counts(store, { 'a.md': 'What does < mean?::less\n\nWhat does > mean?::more' })).to.deep.equal({
      'a.md': [2, 0, 0, 0],
    });
  });

  it('adds cards behind those that are there, with gaps', async () => {
    await report(store, { 'a.md': 'Q1?::A1\n\nQ2?::A2' });
    await report(store, { 'a.md': 'Q0?::A0\n\nQ1?::A1\n\nQ2?::A2' });
    expect(store.kept.map(({ card }) => [card.back, card.position])).to.deep.equal([
      ['A1', 10],
      ['A2', 20],
      ['A0', 30],
    ]);
  });

  it("keeps the note's own sentence around a card, and follows it where nothing else changed", async () => {
    const note = (beside: string) => ({ 'a.md': `Which pigment is green?::chlorophyll\n${beside}` });
    const context = () => store.kept[0]?.card.context;
    await report(store, note('It absorbs red and blue light.'));
    expect(context()).to.equal('It absorbs red and blue light.');
    store.written.length = 0;
    await report(store, note('It takes up red and blue light.'));
    expect(context()).to.equal('It takes up red and blue light.');
    expect(store.written).to.deep.equal([`change ${String(idOf(store, 'chlorophyll'))}`]);
    await report(store, note('It takes up red and blue light.'));
    expect(store.written, 'the same sentence again').to.have.length(1);
  });
});
