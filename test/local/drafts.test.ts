import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { draftsAt, draftsBefore } from '../../local/drafts.ts';
import { bytesOf } from '../notes/anki/packages.ts';

describe('notes before they were changed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read as those of now are, packages of Anki too, and what takes too long is unread', async () => {
    const [deck, note] = [join(folder, 'deck.apkg'), join(folder, 'note.md')];
    writeFileSync(deck, bytesOf('genanki.apkg'));
    writeFileSync(note, 'Which?::this');
    const now = await draftsAt([folder]);
    const { drafts } = await draftsBefore(now.drafts, {
      old: [
        { path: deck, now: deck, bytes: bytesOf('anki-26.apkg') },
        { path: note, now: note, bytes: Buffer.from('['.repeat(120_000)) },
      ],
      added: new Set(),
    });
    const cards = new Map(drafts.map((draft) => [draft.note.path, draft.note]));
    expect(cards.get(deck)?.cards).to.have.length(6);
    expect(cards.get(note)?.isUnread).to.equal(true);
  }).timeout(120_000);
});
