import { expect } from 'chai';
import fc from 'fast-check';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import { rateCard } from '../../lambda/domain/answering.ts';
import { deckNote } from '../../lambda/exporting/deck-note.ts';
import { exportLearner } from '../../lambda/exporting/export-learner.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { formatOf, readNote } from '../../lambda/notes/formats/formats.ts';
import type { ParsedNote } from '../../lambda/notes/note.ts';
import type { ExportFormat } from '../../lambda/ports/work.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, newTable } from '../support/dynamodb-engines.ts';
import { aNote } from '../support/study.ts';

const learner = 'L'.repeat(22);
const AT = Date.parse('2026-03-01T12:00:00Z');

const NOTE = aNote([
  { front: 'What is `a*b` in C?', back: 'a product', accepted: ['the product'], hint: 'of two', heading: 'C -> more' },
  {
    front: 'Which sign is --> and ::?',
    back: 'an arrow, <b>two</b> colons',
    blockId: 'arrow-1',
    pictures: { back: 'img/a.png' },
  },
  { front: 'Which parts has a cell?', back: 'nucleus and ribosome', items: ['nucleus', 'ribosome'] },
  { front: 'Elsewhere?', back: 'yes', deck: 'other/deck', deckTitle: 'Other: "deck"' } as never,
]);

describe('an export', () => {
  let engine: Engine;
  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
  });
  after(() => engine.stop());
  const aStore = async () => createCardStore({ client: engine.client, tableName: await newTable(engine.client) });
  type Store = Awaited<ReturnType<typeof aStore>>;

  const keptIn = async (store: Store) => {
    const kept = [];
    for await (const one of store.cards(learner)) kept.push(one);
    return kept.sort((a, b) => a.card.id.localeCompare(b.card.id));
  };
  const exported = async (store: Store, format: ExportFormat, deck: string | null = null) => {
    const files = [];
    for await (const file of exportLearner(store, learner, { format, deck })) files.push(file);
    return files;
  };
  const read = ({ path, text }: { path: string; text: string }): ParsedNote => {
    const format = formatOf(path);
    if (format === null) throw new Error(path);
    return readNote({ path, bytes: Buffer.from(text) }, format);
  };
  async function studied(): Promise<Store> {
    const store = await aStore();
    await importNotes([NOTE], { cards: store, learner });
    for (const { card } of (await keptIn(store)).slice(0, 3)) {
      const moment = { nowMs: AT, timeZone: 'UTC', requestId: 'r' };
      const rated = rateCard(card, 'good', 'so --> to say', moment);
      await store.saveAnswer(learner, { ...rated, learnedAnswers: ['so --> to say'] }, card.version);
    }
    return store;
  }
  /** All but where it stands and how often it was saved. */
  const essence = (kept: Awaited<ReturnType<typeof keptIn>>) =>
    kept.map(({ card, origin }) => {
      const { deck, id, front, back, accepted, items, options, hint, pictures, schedule, reviews, learnedAnswers } =
        card;
      const { heading, blockId } = origin;
      const content = { deck, id, front, back, accepted, items, options, hint, pictures };
      return { ...content, schedule, reviews, learnedAnswers, heading, blockId };
    });

  it('as Markdown is read back to the letter, with its schedules, by somebody who has none of it', async () => {
    const from = await studied();
    const files = await exported(from, 'markdown');
    expect(files.map(({ path, cards }) => [path, cards])).to.deep.equal([
      ['other/deck.md', 1],
      ['serverless.md', 3],
    ]);
    const to = await aStore();
    const report = await importNotes(files.map(read), { cards: to, learner });
    expect(report.files.map(({ added, setAside }) => [added, setAside])).to.deep.equal([
      [1, []],
      [3, []],
    ]);
    expect(essence(await keptIn(to))).to.deep.equal(essence(await keptIn(from)));
    const titles = async (store: Store) => (await store.decks(learner)).map(({ id, title }) => [id, title]);
    expect(await titles(to)).to.deep.equal(await titles(from));
    // And is then written just so again.
    expect((await exported(to, 'markdown')).map(({ text }) => text)).to.deep.equal(files.map(({ text }) => text));
  });

  it('changes no schedule of cards that are there', async () => {
    const from = await studied();
    const files = await exported(from, 'markdown');
    const to = await aStore();
    await importNotes([NOTE], { cards: to, learner });
    await importNotes(files.map(read), { cards: to, learner });
    for (const { card } of await keptIn(to)) expect(card.reviews).to.deep.equal([]);
  });

  it('can be edited: what is written counts, and its schedule goes along', async () => {
    const [file] = (await exported(await studied(), 'markdown', 'serverless')).map(({ text, path }) => ({
      path,
      text: text.replace('a product', 'the product of both'),
    }));
    if (file === undefined) throw new Error('nothing exported');
    const to = await aStore();
    await importNotes([read(file)], { cards: to, learner });
    const edited = (await keptIn(to)).find(({ card }) => card.back === 'the product of both');
    expect(edited?.card.front).to.match(/^What is .*a\*b.* in C\?$/);
    const before = (await keptIn(await studied())).find(({ card }) => card.back === 'a product');
    expect(edited?.card.schedule).to.deep.equal(before?.card.schedule);
  });

  it('leaves out what was taken from the notes, which CSV has', async () => {
    const store = await studied();
    await importNotes([{ ...NOTE, cards: NOTE.cards.slice(1) }], { cards: store, learner });
    expect((await exported(store, 'markdown', 'serverless'))[0]?.text).not.to.include('product');
    const [csv] = await exported(store, 'csv', 'serverless');
    const [head, ...rows] = csv?.text.trimEnd().split('\n') ?? [];
    expect(head).to.match(/^deck,front,back,accepted,learned,.*,state,due,stability,.*,reviews$/);
    expect(rows).to.have.length(3);
    const gone = rows.find((row) => row.includes('a product'));
    expect(gone).to.include(',no,').and.include('What is `a*b` in C?');
    expect(rows.join('\n')).to.include('2026-03-01T12:00:00.000Z good');
  });

  it('holds any text', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((one) => one.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, text, (front, back) => {
        fc.pre(front !== '' && back !== '');
        const content = { front, back, accepted: [back], items: [], options: [], hint: front };
        const place = { deck: 'd', deckTitle: back, heading: front, blockId: null };
        const memory = { schedule: NEW_SCHEDULE, reviews: [], learnedAnswers: [front] };
        const { cards } = read({ path: 'd.md', text: deckNote(back, [{ ...content, ...place, memory }]) });
        expect(cards).to.have.length(1);
        expect(cards[0]).to.deep.include({ ...content, ...place, memory });
      }),
    );
  }).timeout(30_000);
});
