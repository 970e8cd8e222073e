import { expect } from 'chai';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { FilesError } from '../../lambda/store/s3-files.ts';
import { workMessage } from '../../lambda/triggers/work-message.ts';
import { wireWorker } from '../../lambda/wiring/worker.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, newTable } from '../support/dynamodb-engines.ts';
import { type MemoryFiles, memoryFiles } from '../support/memory-files.ts';

const K = 'abcdefghijklmnopqrstuv';
const KEY = `notes/${K}/Cells.md`;

describe("the worker's jobs", () => {
  let engine: Engine;
  let files: MemoryFiles;
  let table: Parameters<typeof createCardStore>[0];
  let logged: LogEvent[];
  let work: (body: string, signal?: AbortSignal) => Promise<void>;
  let onProgress: () => void;

  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
  });
  after(() => engine.stop());
  beforeEach(async () => {
    table = { client: engine.client, tableName: await newTable(engine.client) };
    files = memoryFiles();
    logged = [];
    onProgress = () => undefined;
    const log = (event: LogEvent): void => {
      logged.push(event);
      if (event.event === 'import-progress') onProgress();
    };
    const run = wireWorker({ table, files, lexiconIn: () => null, clock: () => 1000, log });
    work = (body, signal = new AbortController().signal) => run(body, { signal });
  });

  it('import a file of notes, and report on it', async () => {
    files.put(KEY, 'What makes ATP?::the mitochondrion\n');
    await work(workMessage({ job: 'import', key: KEY, sequencer: '01' }));
    const backs = [];
    for await (const { card } of createCardStore(table).cards(K)) backs.push(card.back);
    expect(backs).to.deep.equal(['the mitochondrion']);
    expect(files.json(`reports/${K}/Cells.md.json`)).to.include({ added: 1 });
    expect(logged.map(({ event }) => event)).to.deep.equal(['import-progress', 'file-imported', 'work-done']);
    expect(logged.at(-1)).to.deep.include({ fields: { job: 'import' } });
    expect(JSON.stringify(logged)).not.to.match(/Cells|mitochondrion|abcdef/);
  });

  it('go on with a large file where they stopped, and report on all of it', async () => {
    const count = 5200;
    const text = Array.from({ length: count }, (_, i) => `What is number ${String(i)}?::number ${String(i)}`);
    files.put(KEY, text.join('\n\n'));
    const message = workMessage({ job: 'import', key: KEY, sequencer: '01' });
    const stop = new AbortController();
    onProgress = () => {
      stop.abort(new Error('stopped'));
    };
    expect(await work(message, stop.signal).catch((error: unknown) => error)).to.have.property('message', 'stopped');
    expect(logged.at(-1)).to.deep.equal({ event: 'import-progress', fields: { count: 500, of: count } });
    expect(files.json(`reports/${K}/Cells.md.json`)).to.equal(undefined);
    onProgress = () => undefined;
    await work(message);
    expect(logged.find(({ fields }) => fields?.['of'] === count - 500)).to.not.equal(undefined);
    expect(files.json(`reports/${K}/Cells.md.json`)).to.include({ added: count, unchanged: 0, changed: 0 });
    const backs = new Set<string>();
    let held = 0;
    for await (const { card } of createCardStore(table).cards(K)) {
      backs.add(card.back);
      held += 1;
    }
    expect([held, backs.size]).to.deep.equal([count, count]);
    const [deck] = await createCardStore(table).decks(K);
    expect(deck?.cardCount).to.equal(count);
    // Done again, it changes nothing.
    logged.length = 0;
    await work(message);
    expect(logged.map(({ event }) => event)).to.deep.equal(['file-change-stale', 'work-done']);
  }).timeout(60_000);

  it('may pass, where the fault of the one file does', async () => {
    files.before = () => {
      throw new FilesError('S3 did not carry out a read of notes: TimeoutError.');
    };
    const fault = await work(workMessage({ job: 'import', key: KEY, sequencer: '01' })).catch(
      (error: unknown) => error,
    );
    expect(fault).to.be.instanceOf(TransientError);
  });

  it('are none of what is no job', async () => {
    const fault = await work('{"version":1,"job":"dance"}').catch((error: unknown) => error);
    expect(fault).to.have.property('name', 'WorkMessageError');
  });
});
