import { setTimeout as wait } from 'node:timers/promises';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect } from 'chai';
import { NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import type { ImportWrite } from '../../lambda/ports/cards.ts';
import { WEIGHT_COUNT } from '../../lambda/domain/schedule.ts';
import type { Work } from '../../lambda/ports/work.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { OTHER_WEIGHTS, reviewsOf } from '../support/reviews-of.ts';
import { type Deployed, deployedStack } from './deployed-stack.ts';
import { type Item, type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';
import { MEMORY_MB, type Worker, deployedWorker } from '../support/running-worker.ts';

const CARDS = 20_000;
const KILLS = 10;
/** Of a life that is cut down before it has told of cards written: somewhere in waiting, reading, planning or the first of them. */
const EARLY_MS = { least: 1500, most: 10_000 };
/** Of one that is cut down while it writes, counted from the first cards that it tells of; sooner where it is that fast. */
const WRITING_MS = { least: 0, most: 5000 };
/** Each life tells of its cards every few hundred; all of these lives together leave some to write. */
const BATCHES_A_LIFE = 3;
/** Killed workers' work comes back as soon as that. */
const HOLD_SECONDS = 3;

const somewhereIn = ({ least, most }: typeof EARLY_MS): number => least + Math.random() * (most - least);

const question = (i: number): string => `What stands at place ${String(i)} of the list?`;
const largeNote = Array.from({ length: CARDS }, (_, i) => `${question(i)}::entry ${String(i)}`).join('\n\n');

/** Of somebody who forgets otherwise than most. */
const reviewedCards = (): ImportWrite[] =>
  Array.from({ length: 200 }, (_, i) => ({
    kind: 'add',
    ref: { deck: 'list', id: String(i) },
    content: { front: question(i), back: `entry ${String(i)}`, accepted: [], items: [], options: [], hint: null },
    origin: { source: 'List.md', heading: '', blockId: null, line: i + 1, isDerived: false },
    position: i,
    memory: { schedule: NEW_SCHEDULE, reviews: reviewsOf(OTHER_WEIGHTS, i, 8), learnedAnswers: [] },
  }));

describe('long work', () => {
  let deployed: Deployed;
  let system: Outsider;
  let worker: Worker;
  let learner: Learner;

  before(async function () {
    this.timeout(10 * 60_000);
    deployed = await deployedStack();
    system = outsider(deployed);
    learner = learnerOf(system, 'large-file');
    worker = await deployedWorker(deployed.aws, deployed.stack, HOLD_SECONDS);
  });
  after(async function () {
    this.timeout(60_000);
    await worker.remove();
  });

  const waiting = async (): Promise<number> => {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const ask = new GetQueueAttributesCommand({ QueueUrl: system.output('WorkQueueUrl'), AttributeNames: [...names] });
    const { Attributes = {} } = await system.sqs.send(ask);
    return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  };
  const report = (): Promise<Item | null> => system.json(learner.reportKey('Large.md'));
  const ask = async (work: Work): Promise<void> => {
    const MessageBody = JSON.stringify({ version: 1, ...work });
    await system.sqs.send(new SendMessageCommand({ QueueUrl: system.output('WorkQueueUrl'), MessageBody }));
  };

  it(`imports ${String(CARDS)} cards, each once, killed ${String(KILLS)} times meanwhile`, async function () {
    this.timeout(20 * 60_000);
    await system.put(learner.noteKey('Large.md'), largeNote);
    await eventually('the file in the queue', async () => (await waiting()) > 0, 120_000);
    expect(await report(), 'nothing is done by halves').to.equal(null);
    let kills = 0;
    for (; kills < KILLS && (await report()) === null; kills += 1) {
      // Every other life gets as far as writing: a killed worker's work waits, and is read and planned anew each time.
      const isToWrite = kills % 2 === 1;
      const { length } = worker.printed();
      await worker.start();
      const batches = (): number => worker.printed().slice(length).split('import-progress').length - 1;
      if (isToWrite) await eventually('cards written', () => Promise.resolve(batches() > 0), 120_000);
      const until = Date.now() + somewhereIn(isToWrite ? WRITING_MS : EARLY_MS);
      while (Date.now() < until && batches() < BATCHES_A_LIFE) await wait(20);
      await worker.kill();
    }
    const left = await system.items(learner.key, 'CARD#');
    expect(left.length, 'cards that the killed workers had written').to.be.within(1, CARDS - 1);
    await worker.start();
    const startedMs = Date.now();
    const found = await eventually('the report', report, 15 * 60_000);
    const seconds = (Date.now() - startedMs) / 1000;
    process.stdout.write(
      `    killed ${String(kills)} times with ${String(left.length)} cards there; the rest in ${seconds.toFixed(0)} s, peak ${worker.peakMb().toFixed(0)} MB\n`,
    );
    expect(found).to.deep.include({ added: CARDS, changed: 0, unchanged: 0, removed: 0, setAside: [] });
    const cards = await system.items(learner.key, 'CARD#');
    expect(cards).to.have.length(CARDS);
    expect(new Set(cards.map(({ f }) => f)).size).to.equal(CARDS);
    // With the same other words as a short import: WordNet has "debut" for "entry".
    expect(cards.filter(({ w }) => JSON.stringify(w ?? null).includes('debut'))).to.have.length(CARDS);
    const decks = await system.items(learner.key, 'DECK#');
    expect(decks).to.have.length(1);
    await eventually('an empty queue', async () => (await waiting()) === 0);
    expect(await system.messages('WorkDeadLetters')).to.deep.equal([]);
    expect(worker.peakMb()).to.be.within(1, MEMORY_MB);
    expect(kills).to.equal(KILLS);
  });

  it('is well, and buries what is no job', async function () {
    this.timeout(60_000);
    expect(await worker.isWell()).to.equal(true);
    const MessageBody = '{"version":1,"job":"dance"}';
    await system.sqs.send(new SendMessageCommand({ QueueUrl: system.output('WorkQueueUrl'), MessageBody }));
    const buried = await eventually('a dead letter', async () => {
      const messages = await system.messages('WorkDeadLetters');
      return messages.length > 0 && messages;
    });
    expect(buried).to.deep.equal([{ version: 1, job: 'dance' }]);
  });

  it('exports every card, as a note and as a table', async function () {
    this.timeout(4 * 60_000);
    const folder = `exports/${learner.key}`;
    for (const { format, path, card } of [
      { format: 'markdown', path: 'large.md', card: /^(What stands at place \d+ of the list\?)/ },
      { format: 'csv', path: 'large.csv', card: /^large,(What stands at place \d+ of the list\?)/ },
    ] as const) {
      await ask({ job: 'export', learner: learner.key, format, deck: null });
      const exported = await eventually(
        `an export as ${format}`,
        async () => {
          const found = await system.json(`${folder}/export.json`);
          return found?.['format'] === format && found;
        },
        100_000,
      );
      expect(exported['files']).to.deep.equal([{ path, cards: CARDS }]);
      const lines = (await system.text(`${folder}/${path}`))?.split('\n') ?? [];
      const asked = lines.flatMap((line) => card.exec(line)?.[1] ?? []);
      expect(asked).to.have.length(CARDS);
      expect(new Set(asked)).to.deep.equal(new Set(Array.from({ length: CARDS }, (_, i) => question(i))));
    }
  });

  it('finds weights where there are reviews enough, and says where there are not', async function () {
    this.timeout(4 * 60_000);
    await ask({ job: 'optimise', learner: learner.key });
    const optimised = (key: string) => () => system.json(`exports/${key}/optimiser.json`);
    const none = await eventually('a report', optimised(learner.key), 110_000);
    expect(none).to.include({ outcome: 'too-few', learnedFrom: 0 });

    const { key } = learnerOf(system, 'forgets-soon');
    await createCardStore(system.table).write(key, reviewedCards());
    await ask({ job: 'optimise', learner: key });
    const { outcome, logLoss } = await eventually('another report', optimised(key), 110_000);
    expect(outcome).to.equal('used');
    const { own, standard } = logLoss as { own: number; standard: number };
    expect(own).to.be.lessThan(standard);
    const { settings } = await createLearnerStore(system.table).load(key);
    expect(settings.weights).to.have.length(WEIGHT_COUNT);
  });

  it('stops when it is told to', async function () {
    this.timeout(60_000);
    expect(await worker.stop()).to.equal(0);
    expect(worker.printed()).to.match(/worker-stopped/);
  });
});
