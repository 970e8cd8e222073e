import { expect } from 'chai';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { ATP, CELLS, DNA, K, notesBucket } from './notes-bucket.ts';

describe('the import function, told twice, late or of several files', () => {
  const { again, asked, event, handle, kept, put, record, remove, reportOn, stack } = notesBucket();

  it('changes nothing for the same event again', async () => {
    await put('Cells.md', CELLS);
    const [cards, reports] = [await kept(), stack.files.held.size];
    stack.files.before = (what, key) => {
      throw new Error(`${what} ${key}`);
    };
    await handle(again(`notes/${K}/Cells.md`));
    expect([await kept(), stack.files.held.size]).to.deep.equal([cards, reports]);
    expect(stack.logged.at(-1)?.event).to.equal('file-change-stale');
  });

  it('changes nothing for an older event after a newer one, a removal among them', async () => {
    await put('Cells.md', CELLS);
    const older = event(`notes/${K}/Cells.md`);
    await put('Cells.md', 'What reads DNA?::the ribosome');
    stack.files.held.delete(`notes/${K}/Cells.md`);
    await handle(older);
    expect(await asked()).to.deep.equal(['cells: the ribosome']);
  });

  it('takes up an event again that failed half way', async () => {
    let isDown = true;
    stack.files.before = (what) => {
      if (what === 'write' && isDown) throw new Error('no bucket');
    };
    const failed = await put('Cells.md', CELLS).catch((fault: unknown) => fault);
    expect(String(failed)).to.equal('ImportChangesError: 1 of 1 files were not imported. Error: no bucket');
    isDown = false;
    await handle(again(`notes/${K}/Cells.md`));
    expect(await asked()).to.deep.equal([ATP, DNA]);
    expect(reportOn('Cells.md')).to.include({ path: 'Cells.md', unchanged: 2 });
  });

  it('looks again at a file that was put anew while it was being imported', async () => {
    stack.files.put(`notes/${K}/Cells.md`, CELLS);
    let isFirst = true;
    stack.files.before = async (what) => {
      if (what !== 'write' || !isFirst) return;
      isFirst = false;
      await put('Cells.md', 'What reads DNA?::the ribosome');
      // As the older import would have it, whose writes come late.
      stack.files.before = () => undefined;
      const [card] = (await kept()).filter((one) => one.card.back === 'the nucleus');
      if (card === undefined) throw new Error('no card');
      const { card: content, origin } = card;
      const ref = { deck: content.deck, id: content.id };
      await createCardStore(stack.table).write(K, [{ kind: 'change', ref, content, origin }]);
    };
    await handle(event(`notes/${K}/Cells.md`));
    expect(await asked()).to.deep.equal(['cells: the ribosome']);
    expect(reportOn('Cells.md')).to.include({ removed: 1 });
  });

  it('leaves no trace of a file that was gone before it was ever imported', async () => {
    await remove('Cells.md');
    await handle(event(`notes/${K}/Cells.md`));
    expect([await kept(), await createFileRecords(stack.table).knows(K, 'Cells.md')]).to.deep.equal([[], false]);
    expect(stack.files.held.size).to.equal(0);
    expect(stack.logged.map((one) => one.event)).to.deep.equal(['file-never-known', 'file-never-known']);
  });

  it('imports the other files of an event where one cannot be', async () => {
    stack.files.put(`notes/${K}/Bad.md`, 'Q?::A');
    stack.files.put(`notes/${K}/Cells.md`, CELLS);
    stack.files.before = (what, key) => {
      if (what === 'read' && key.endsWith('Bad.md')) throw new Error('no bucket');
    };
    const both = { Records: [record(`notes/${K}/Bad.md`, 1), record(`notes/${K}/Cells.md`, 2)] };
    const fault = await handle(both).catch((one: unknown) => one);
    expect(fault).to.have.property('name', 'ImportChangesError');
    expect(await asked()).to.deep.equal([ATP, DNA]);
  });

  it('counts two files that fill one deck at the same time', async () => {
    const notes = ['a.md', 'b.md'].map((path, i) => ({
      path,
      text: `#flashcards/shared\n\nQ${String(i)}?::A${String(i)}`,
    }));
    for (const { path, text } of notes) stack.files.put(`notes/${K}/${path}`, text);
    await Promise.all(notes.map(({ path }) => handle(event(`notes/${K}/${path}`))));
    const [deck] = await createCardStore(stack.table).decks(K);
    expect(deck).to.deep.include({ id: 'shared', cardCount: 2 });
  });

  it('refuses what is no notification of S3, so that it goes to the dead letters', async () => {
    const fault = await handle({ job: 'back-up' }).catch((one: unknown) => one);
    expect(fault).to.have.property('name', 'S3EventError');
  });
});
