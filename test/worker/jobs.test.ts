import { expect } from 'chai';
import { openNote } from '../../lambda/notes/formats/formats.ts';
import { TransientError } from '../../lambda/domain/transient-error.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { FilesError } from '../../lambda/store/s3-files.ts';
import { workMessage } from '../../lambda/triggers/work-message.ts';
import { wireWorker } from '../../lambda/wiring/worker.ts';
import { emptyStack } from '../support/empty-stack.ts';

const K = 'abcdefghijklmnopqrstuv';
const KEY = `notes/${K}/Cells.md`;

describe("the worker's jobs", () => {
  const stack = emptyStack();
  let work: (body: string, signal?: AbortSignal) => Promise<void>;
  let onProgress: () => void;

  beforeEach(() => {
    onProgress = () => undefined;
    const { table, files, logged } = stack;
    const log = (event: LogEvent): void => {
      logged.push(event);
      if (event.event === 'import-progress') onProgress();
    };
    const run = wireWorker({ table, files, readNote: openNote, lexiconIn: () => null, clock: () => 1000, log });
    work = (body, signal = new AbortController().signal) => run(body, { signal });
  });

  it('import a file of notes, and report on it', async () => {
    stack.files.put(KEY, 'What makes ATP?::the mitochondrion\n');
    await work(workMessage({ job: 'import', key: KEY, sequencer: '01' }));
    const backs = [];
    for await (const { card } of createCardStore(stack.table).cards(K)) backs.push(card.back);
    expect(backs).to.deep.equal(['the mitochondrion']);
    expect(stack.files.json(`reports/${K}/Cells.md.json`)).to.include({ added: 1 });
    expect(stack.logged.map(({ event }) => event)).to.deep.equal(['import-progress', 'file-imported', 'work-done']);
    expect(stack.logged.at(-1)).to.deep.include({ fields: { job: 'import' } });
    expect(JSON.stringify(stack.logged)).not.to.match(/Cells|mitochondrion|abcdef/);
  });

  it('go on with a large file where they stopped, and report on all of it', async () => {
    const count = 5200;
    const text = Array.from({ length: count }, (_, i) => `What is number ${String(i)}?::number ${String(i)}`);
    stack.files.put(KEY, text.join('\n\n'));
    const message = workMessage({ job: 'import', key: KEY, sequencer: '01' });
    const stop = new AbortController();
    onProgress = () => {
      stop.abort(new Error('stopped'));
    };
    expect(await work(message, stop.signal).catch((error: unknown) => error)).to.have.property('message', 'stopped');
    expect(stack.logged.at(-1)).to.deep.equal({ event: 'import-progress', fields: { count: 500, of: count } });
    expect(stack.files.json(`reports/${K}/Cells.md.json`)).to.equal(undefined);
    onProgress = () => undefined;
    await work(message);
    expect(stack.logged.find(({ fields }) => fields?.['of'] === count - 500)).to.not.equal(undefined);
    expect(stack.files.json(`reports/${K}/Cells.md.json`)).to.include({ added: count, unchanged: 0, changed: 0 });
    const backs = new Set<string>();
    let held = 0;
    for await (const { card } of createCardStore(stack.table).cards(K)) {
      backs.add(card.back);
      held += 1;
    }
    expect([held, backs.size]).to.deep.equal([count, count]);
    const [deck] = await createCardStore(stack.table).decks(K);
    expect(deck?.cardCount).to.equal(count);
    // Done again, it changes nothing.
    stack.logged.length = 0;
    await work(message);
    expect(stack.logged.map(({ event }) => event)).to.deep.equal(['file-change-stale', 'work-done']);
  }).timeout(60_000);

  it('may pass, where the fault of the one file does', async () => {
    stack.files.before = () => {
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
