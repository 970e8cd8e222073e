import { expect } from 'chai';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import { AT_ONCE, importFile } from '../../lambda/importing/import-file.ts';
import { bytesOf } from '../notes/anki/packages.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { memoryStore } from '../support/memory-store.ts';

const learner = 'L'.repeat(22);
const note = { key: `notes/${learner}/a.md`, learner, path: 'a.md', report: `reports/${learner}/a.md.json` };

describe('a file', () => {
  it('is imported at once up to 5,000 cards', async () => {
    const files = memoryFiles();
    const cards = Array.from({ length: 5000 }, (_, i) => `What is number ${String(i)}?::number ${String(i)}`).join(
      '\n\n',
    );
    files.put(note.key, cards);
    const imported = await importFile(note, { files, cards: memoryStore(), limits: AT_ONCE, readNote: openNote });
    expect(imported?.report).to.deep.include({ path: 'a.md', added: 5000, setAside: [] });
    expect(imported?.isUnread).to.equal(false);
  }).timeout(60_000);

  it('that holds pictures has them put beside it, where its cards look for them', async () => {
    const files = memoryFiles();
    const deck = { ...note, key: `notes/${learner}/decks/anki-26.apkg`, path: 'decks/anki-26.apkg' };
    files.held.set(deck.key, bytesOf('anki-26.apkg'));
    const cards = memoryStore();
    await importFile(deck, { files, cards, limits: AT_ONCE, readNote: openNote });
    const shown = cards.kept.flatMap(({ card }) => card.pictures?.back ?? []);
    expect(shown).to.deep.equal(['decks/anki-26.apkg.media/heart.png']);
    expect(files.held.get(`notes/${learner}/${shown[0] ?? ''}`)?.length).to.be.greaterThan(60);
  });

  it('that is gone before it was ever imported is reported with nothing', async () => {
    const imported = await importFile(note, {
      files: memoryFiles(),
      cards: memoryStore(),
      limits: AT_ONCE,
      readNote: openNote,
    });
    expect(imported?.report).to.deep.equal({
      path: 'a.md',
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
      setAside: [],
    });
  });
});
