import { expect } from 'chai';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CardMemory, CardState, Rating } from '../../lambda/domain/card.ts';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { exportAnki } from '../../lambda/exporting/anki-package.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { loadSqlite } from '../../lambda/notes/anki/sqlite.ts';
import type { ParsedNote } from '../../lambda/notes/note.ts';
import { bytesOf, readPackage } from '../notes/anki/packages.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { aNote } from '../support/study.ts';

const learner = 'L'.repeat(22);
const NOW = Date.UTC(2026, 4, 1, 12);
const OPTIONS = { deck: null, nowMs: NOW };

async function storeOf(note: ParsedNote): Promise<MemoryStore> {
  const cards = memoryStore();
  await importNotes([note], { cards, learner });
  return cards;
}

/** All that a learner has of their cards, in the order of the questions. */
const essence = ({ kept }: MemoryStore) =>
  kept
    .filter(({ card }) => card.inPlay)
    .map(({ card, origin }) => {
      const { deck, front, back, accepted, items, options, hint, context, pictures } = card;
      const { schedule, reviews, learnedAnswers } = card;
      const content = { deck, front, back, accepted, items, options, hint, context, pictures };
      return { ...content, schedule, reviews, learnedAnswers, heading: origin.heading, blockId: origin.blockId };
    })
    .sort((a, b) => a.front.localeCompare(b.front) || a.deck.localeCompare(b.deck));

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
  .map((one) => `a${one.replace(/[\p{C}\s]+/gu, ' ')}`.trim());
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: NOW });
const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const asked: fc.Arbitrary<CardMemory> = fc
  .record({
    state: fc.constantFrom<CardState>('learning', 'review', 'relearning'),
    dueMs: fc.integer({ min: NOW, max: NOW + 400 * 86_400_000 }),
    stability: fc.double({ min: 0.1, max: 3000, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    scheduledDays: fc.integer({ min: 0, max: 400 }),
    learningSteps: fc.integer({ min: 0, max: 1 }),
    lapses: fc.integer({ min: 0, max: 20 }),
    reviews: fc.array(fc.record({ atMs: instant, rating: fc.constantFrom(...ratings) }), {
      minLength: 1,
      maxLength: 6,
    }),
    learnedAnswers: fc.array(text, { maxLength: 2 }),
  })
  .map(({ reviews, learnedAnswers, ...schedule }) => {
    const inOrder = reviews.sort((a, b) => a.atMs - b.atMs);
    const lastReviewMs = inOrder.at(-1)?.atMs ?? NOW;
    return { schedule: { ...schedule, reps: inOrder.length, lastReviewMs }, reviews: inOrder, learnedAnswers };
  });
const never: CardMemory = { schedule: NEW_SCHEDULE, reviews: [], learnedAnswers: [] };
const note = fc
  .uniqueArray(
    fc.record({
      front: text,
      back: text,
      accepted: fc.array(text, { maxLength: 3 }),
      hint: fc.option(text),
      heading: fc.constantFrom('', 'One', 'One > Two words'),
      deck: fc.constantFrom('pets', 'a/b-c', 'a/b'),
      items: fc.constantFrom([], ['one', 'two']),
      memory: fc.oneof(fc.constant(never), asked),
    }),
    { minLength: 1, maxLength: 6, selector: ({ front, deck }) => `${deck} ${front}` },
  )
  .map((cards) => aNote(cards.map((card) => ({ ...card, deckTitle: `Deck ${card.deck}` }))));

describe('an export to Anki', () => {
  it('read back by somebody who has none of it loses nothing: content, due, memory, reviews', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(note, async (written) => {
        const from = await storeOf(written);
        const { bytes, cards } = await exportAnki(from, learner, OPTIONS);
        const read = await readPackage(bytes);
        expect(read.setAside).to.deep.equal([]);
        expect(cards).to.equal(read.cards.length);
        expect(essence(await storeOf(read))).to.deep.equal(essence(from));
      }),
      { numRuns: 30 },
    );
  });

  it('takes what was edited, moved or studied in Anki since', async () => {
    const reviewed = {
      ...NEW_SCHEDULE,
      state: 'review' as const,
      stability: 4,
      difficulty: 5,
      scheduledDays: 4,
      reps: 1,
    };
    const schedule = { ...reviewed, dueMs: NOW, lastReviewMs: NOW - 4 * 86_400_000 };
    const memory = {
      schedule,
      reviews: [{ atMs: schedule.lastReviewMs, rating: 'good' as const }],
      learnedAnswers: ['l'],
    };
    const from = await storeOf(aNote([{ front: 'Who barks?', back: 'dog', items: [], memory } as never]));
    const { bytes } = await exportAnki(from, learner, OPTIONS);
    const changed = async (sql: string) => {
      const { Database } = await loadSqlite();
      const entries = unzipSync(bytes);
      const db = new Database(entries['collection.anki21']);
      db.run(sql);
      const { zipSync } = await import('fflate');
      return (await readPackage(zipSync({ 'collection.anki21': db.export() }))).cards[0];
    };
    expect(await changed("update notes set flds = replace(flds, 'Who barks?', 'Who growls?')")).to.deep.include({
      front: 'Who growls?',
      deck: 'serverless',
      memory,
    });
    const moved = "update col set decks = replace(decks, 'Serverless', 'Elsewhere')";
    expect(await changed(moved)).to.deep.include({ front: 'Who barks?', deck: 'elsewhere', memory });
    const studied = await changed(
      `insert into revlog values (${String(NOW)}, (select id from cards), -1, 4, 9, 4, 2500, 1, 1); update cards set due = due + 9, ivl = 9, data = '{"s":9.5,"d":4.5}'`,
    );
    expect(studied?.memory?.schedule).to.deep.include({ stability: 9.5, difficulty: 4.5, lastReviewMs: NOW });
    expect(studied?.memory?.reviews).to.have.length(2);
    expect(studied?.memory?.learnedAnswers).to.deep.equal(['l']);
    expect((await changed('update cards set type = 0, queue = 0, due = 1'))?.memory?.schedule.state).to.equal('new');
  });

  it('holds pictures that are there, decks with names of their own, and suspends what is out of play', async () => {
    const cards = [
      { front: 'Show?', back: 'heart', pictures: { back: 'img/heart.png' }, deck: 'a', deckTitle: 'Same' },
      { front: 'Gone?', back: 'no', pictures: { front: 'gone.png' }, deck: 'b', deckTitle: 'Same' },
    ];
    const from = await storeOf(aNote(cards as never));
    await importNotes([aNote(cards.slice(0, 1) as never)], { cards: from, learner });
    const picture = (path: string) => (path === 'img/heart.png' ? bytesOf('genanki.apkg') : null);
    const { bytes, cards: count } = await exportAnki(from, learner, { ...OPTIONS, picture });
    expect(count).to.equal(2);
    const entries = unzipSync(bytes);
    expect(JSON.parse(strFromU8(entries.media ?? new Uint8Array()))).to.deep.equal({ 0: 'img-heart.png' });
    expect(entries['0']).to.deep.equal(new Uint8Array(bytesOf('genanki.apkg')));
    const { Database } = await loadSqlite();
    const db = new Database(entries['collection.anki21']);
    expect(db.exec('select queue from cards order by queue')[0]?.values.flat()).to.deep.equal([-1, 0]);
    const [[decks = ''] = []] = db.exec('select decks from col')[0]?.values ?? [];
    const names = Object.values(JSON.parse(String(decks)) as Record<string, { name: string }>).map(({ name }) => name);
    expect(names).to.have.members(['Default', 'Same', 'Same (b)']);
    expect((await exportAnki(from, learner, { ...OPTIONS, deck: 'nothing' })).cards).to.equal(0);
    const read = await readPackage(bytes);
    expect(read.cards.map(({ pictures }) => pictures)).to.deep.equal([{ back: 'deck.apkg.media/img-heart.png' }]);
    expect(read.pictures).to.deep.equal([
      { path: 'deck.apkg.media/img-heart.png', bytes: new Uint8Array(bytesOf('genanki.apkg')) },
    ]);
  });

  it('gives pictures of one name names of their own, and the name that they had where they came in a package', async () => {
    const pictures = { front: 'a.apkg.media/heart.png', back: 'b.apkg.media/heart.png' };
    const from = await storeOf(aNote([{ front: 'Who?', back: 'heart', pictures }] as never));
    const picture = (path: string) => Buffer.from(path);
    const { bytes } = await exportAnki(from, learner, { ...OPTIONS, picture });
    const { cards, pictures: unpacked = [] } = await readPackage(bytes);
    const contents = new Map(unpacked.map((one) => [one.path, Buffer.from(one.bytes).toString()]));
    expect(cards[0]?.pictures?.front).to.equal('deck.apkg.media/heart.png');
    expect(contents.get(cards[0]?.pictures?.front ?? '')).to.equal(pictures.front);
    expect(contents.get(cards[0]?.pictures?.back ?? '')).to.equal(pictures.back);
    // Once more, nothing is renamed.
    const again = await exportAnki(await storeOf(aNote(cards as never)), learner, { ...OPTIONS, picture });
    expect((await readPackage(again.bytes)).cards[0]?.pictures).to.deep.equal(cards[0]?.pictures);
  });

  it('keeps the picture of a card that is edited in Anki', async () => {
    const pictures = { front: 'heart.png' };
    const from = await storeOf(aNote([{ front: 'Who beats?', back: 'heart', pictures }] as never));
    const { bytes } = await exportAnki(from, learner, { ...OPTIONS, picture: () => Buffer.from('png') });
    const { Database } = await loadSqlite();
    const { 'collection.anki21': collection, ...rest } = unzipSync(bytes);
    const db = new Database(collection);
    db.run("update notes set flds = replace(flds, 'Who beats?', 'Who pumps?')");
    const { zipSync } = await import('fflate');
    const { cards, setAside } = await readPackage(zipSync({ ...rest, 'collection.anki21': db.export() }));
    expect(setAside).to.deep.equal([]);
    expect(cards[0]).to.deep.include({ front: 'Who pumps?', pictures: { front: 'deck.apkg.media/heart.png' } });
  });
});
