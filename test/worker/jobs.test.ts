import { expect } from 'chai';
import type { LogEvent } from '../../lambda/log.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
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
  let work: (body: string) => Promise<void>;

  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
  });
  after(() => engine.stop());
  beforeEach(async () => {
    table = { client: engine.client, tableName: await newTable(engine.client) };
    files = memoryFiles();
    logged = [];
    const { signal } = new AbortController();
    const run = wireWorker({ table, files, clock: () => 1000, log: (event) => void logged.push(event) });
    work = (body) => run(body, { signal });
  });

  it('import a file of notes, and report on it', async () => {
    files.put(KEY, 'What makes ATP?::the mitochondrion\n');
    await work(workMessage({ job: 'import', key: KEY, sequencer: '01' }));
    const backs = [];
    for await (const { card } of createCardStore(table).cards(K)) backs.push(card.back);
    expect(backs).to.deep.equal(['the mitochondrion']);
    expect(files.json(`reports/${K}/Cells.md.json`)).to.include({ added: 1 });
    expect(logged.map(({ event }) => event)).to.deep.equal(['file-imported', 'work-done']);
    expect(logged.at(-1)).to.deep.include({ fields: { job: 'import' } });
    expect(JSON.stringify(logged)).not.to.match(/Cells|mitochondrion|abcdef/);
  });

  it('are none of what is no job', async () => {
    const fault = await work('{"version":1,"job":"dance"}').catch((error: unknown) => error);
    expect(fault).to.have.property('name', 'WorkMessageError');
  });
});
