import { CodeCommitClient } from '@aws-sdk/client-codecommit';
import { expect } from 'chai';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { silentLog } from '../../lambda/log.ts';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import type { FileRecord, FileRecords } from '../../lambda/ports/imports.ts';
import type { Letter } from '../../lambda/ports/mail.ts';
import { syncRepository } from '../../lambda/repository/sync-repository.ts';
import { createCodeCommitRepository } from '../../lambda/store/code-commit-repository.ts';
import { type CodeCommit, startCodeCommit } from '../../local/engines/code-commit.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { type DeckRepository, deckRepository } from '../support/deck-repository.ts';
import { type MemoryStore, memoryLearners, memoryStore } from '../support/memory-store.ts';
import { type MemorySyncs, memorySyncs } from '../support/memory-syncs.ts';

class Away extends TransientError {}

const CELLS = '#flashcards\nWhich pigment is green?::chlorophyll\nWhich part holds DNA?::the nucleus\n';

describe('a repository of notes', () => {
  let decks: DeckRepository;
  let served: CodeCommit;
  let client: CodeCommitClient;
  let cards: MemoryStore;
  let syncs: MemorySyncs;
  let learners: ReturnType<typeof memoryLearners>;
  let letters: Letter[];
  let records: FileRecord[];
  let sums: number[];
  let beforeMail: () => void;
  let limits: { notes: number; cards: number } | undefined;

  beforeEach(async () => {
    decks = deckRepository();
    served = await startCodeCommit({ folder: decks.folder });
    client = new CodeCommitClient({ endpoint: served.endpoint, ...LOCAL_CREDENTIALS });
    [cards, syncs, learners, letters, records, sums] = [memoryStore(), memorySyncs(), memoryLearners(), [], [], []];
    beforeMail = () => undefined;
    limits = undefined;
  });
  afterEach(async () => {
    client.destroy();
    await served.stop();
    decks.remove();
  });

  const sync = (by = 'event', name = 'decks'): Promise<void> =>
    syncRepository(by, {
      repository: createCodeCommitRepository(client, name),
      readNote: openNote,
      learner: 'L'.repeat(22),
      syncs,
      cards,
      learners,
      records: {
        save: async (_learner: string, record: FileRecord) => void records.push(record),
      } as unknown as FileRecords,
      imports: { add: async (_learner, sum) => void sums.push(sum.added), of: async () => null },
      mail: {
        send: async (letter) => {
          beforeMail();
          letters.push(letter);
        },
      },
      clock: () => 1_000,
      log: silentLog,
      ...(limits !== undefined && { limits }),
    });
  const inPlay = (): string[] => cards.kept.filter(({ card }) => card.inPlay).map(({ card }) => card.back);

  it('is imported with its first push, and every push after it, with one letter each', async () => {
    decks.push({ 'Cells.md': CELLS, 'README.rst': 'no notes', '.obsidian/x.md': CELLS });
    await sync('1');
    expect(inPlay()).to.deep.equal(['chlorophyll', 'the nucleus']);
    const commit = decks.push({
      'Cells.md': '#flashcards\nWhich pigment is green?::chlorophyll\nWhat?::![](x.png)\n',
      'bio/Leaf.md': '#flashcards\nWhat lets air in?::stoma\n',
    });
    await sync('2');
    expect(inPlay()).to.deep.equal(['chlorophyll', 'stoma']);
    expect(letters.map(({ subject }) => subject)).to.deep.equal([
      'decks: 2 cards added',
      'decks: 1 card added, 1 card removed, 1 set aside',
    ]);
    expect(letters[1]?.text).to.equal(
      [
        `Commit ${commit.slice(0, 8)} of main in decks is imported: 1 card added, 1 card removed, 1 set aside.`,
        '',
        'Cells.md: 1 card removed, 1 set aside',
        '  line 3 set aside: the back holds a picture without words for it; write them as ![what it shows](picture.png)',
        'bio/Leaf.md: 1 card added',
        '',
      ].join('\n'),
    );
    expect(syncs.now).to.deep.equal({ commit, letter: null, by: null, untilMs: 0 });
    expect(sums).to.deep.equal([2, 1]);
    expect(records.map(({ path, added }) => [path, added])).to.deep.equal([
      ['decks/Cells.md', 2],
      ['decks/Cells.md', 0],
      ['decks/bio/Leaf.md', 1],
    ]);
  });

  it('is not imported again by a push that is told twice, late, or that changes no note', async () => {
    decks.push({ 'Cells.md': CELLS });
    await sync('1');
    decks.push({ 'Cells.md': `${CELLS}\nWhat lets air in?::stoma\n` });
    await sync('2');
    const written = cards.written.length;
    for (const by of ['1', '2', '1']) await sync(by);
    const commit = decks.push({ 'picture.png': 'x' });
    await sync('3');
    expect(cards.written.length).to.equal(written);
    expect(letters).to.have.length(2);
    expect(syncs.now.commit).to.equal(commit);
  });

  it('keeps the schedules of notes that are renamed, and retires those that are removed', async () => {
    decks.push({ 'Cells.md': CELLS, 'Old.md': '#flashcards\nWhat lets air in?::stoma\n' });
    await sync('1');
    const ids = cards.kept.map(({ card }) => card.id);
    decks.push({ 'Cells.md': null, 'bio/Cell parts.md': CELLS, 'Old.md': null });
    await sync('2');
    expect(cards.kept.map(({ card }) => card.id)).to.deep.equal(ids);
    expect(inPlay()).to.deep.equal(['chlorophyll', 'the nucleus']);
    expect(letters[1]?.subject).to.equal('decks: 2 cards changed, 1 card removed');
  });

  it('is compared as a whole after a forced push whose old commit is gone', async () => {
    decks.push({ 'Cells.md': CELLS, 'Old.md': '#flashcards\nWhat lets air in?::stoma\n' });
    await sync('1');
    syncs.now = { ...syncs.now, commit: '0123456789'.repeat(4) };
    decks.push({ 'Old.md': null });
    await sync('2');
    expect(inPlay()).to.deep.equal(['chlorophyll', 'the nucleus']);
    expect(letters[1]?.text).to.include('every note was compared with the cards');
  });

  it('leaves cards of other sources alone', async () => {
    const own = [parseMarkdown({ path: 'Own.md', text: '#flashcards\nWho?::she\n' })];
    await importNotes(own, { cards, learner: 'L'.repeat(22) });
    decks.push({ 'Cells.md': CELLS });
    await sync('1');
    syncs.now = { ...syncs.now, commit: '0123456789'.repeat(4) };
    await sync('2');
    expect(inPlay()).to.deep.equal(['she', 'chlorophyll', 'the nucleus']);
  });

  it('sends a letter that could not be sent with the next try, and imports nothing again', async () => {
    decks.push({ 'Cells.md': CELLS });
    beforeMail = () => {
      throw new Away('no mail');
    };
    const error = await sync('1').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(Away);
    beforeMail = () => undefined;
    await sync('1');
    expect(letters.map(({ subject }) => subject)).to.deep.equal(['decks: 2 cards added']);
    await sync('2');
    expect(letters).to.have.length(1);
  });

  it('waits for nobody: who has the claim looks at the branch again', async () => {
    decks.push({ 'Cells.md': CELLS });
    let isFirst = true;
    beforeMail = () => {
      if (!isFirst) return;
      isFirst = false;
      decks.push({ 'More.md': '#flashcards\nWhat lets air in?::stoma\n' });
    };
    await sync('1');
    expect(letters.map(({ subject }) => subject)).to.deep.equal(['decks: 2 cards added', 'decks: 1 card added']);
    syncs.now = { ...syncs.now, commit: null, by: 'other', untilMs: 5_000 };
    await sync('2');
    expect(letters).to.have.length(2);
    syncs.now = { ...syncs.now, untilMs: 999 };
    await sync('2');
    expect(letters).to.have.length(3);
  });

  it('that is gone, or empty, leaves the cards and says so', async () => {
    await sync('1');
    expect(letters).to.deep.equal([]);
    await sync('1', 'none');
    expect(letters.map(({ subject }) => subject)).to.deep.equal(['none: the repository is not there']);
  });

  it('imports nothing for a learner who is leaving', async () => {
    decks.push({ 'Cells.md': CELLS });
    learners.now = { ...learners.now, isLeaving: true };
    await sync('1');
    expect(cards.written).to.deep.equal([]);
  });

  it('is out of reach with a fault that another try may mend', async () => {
    await served.stop();
    const quick = new CodeCommitClient({ endpoint: served.endpoint, maxAttempts: 1, ...LOCAL_CREDENTIALS });
    client.destroy();
    client = quick;
    const error = await sync('1').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(TransientError).and.have.property('name', 'RepositoryError');
  });

  it('of many notes is imported with one letter of a length that is read; too many are refused', async function () {
    this.timeout(60_000);
    const many = (count: number, text: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`n/${String(i)}.md`, `${text}${String(i)}\n`]));
    limits = { notes: 300, cards: 400 };
    decks.push(many(300, '#flashcards\nWhat is it?::thing '));
    await sync('1');
    expect(letters[0]?.subject).to.equal('decks: 300 cards added');
    expect(letters[0]?.text.split('\n').length).to.be.below(210);
    expect(letters[0]?.text).to.include('and 100 more files');
    decks.push(many(301, '#flashcards\nWhat is that?::thing '));
    await sync('2');
    expect(letters[1]?.text).to.include('changes 301 notes, more than the 300');
    decks.push(many(201, '#flashcards\nWho?::she\nWhat is this?::thing '));
    await sync('3');
    expect(letters[2]?.text).to.include('changes notes of 402 cards, more than the 400');
    expect(inPlay()).to.have.length(300);
    expect(letters).to.have.length(3);
  });
});
