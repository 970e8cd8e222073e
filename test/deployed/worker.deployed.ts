import { setTimeout as wait } from 'node:timers/promises';
import { GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { expect } from 'chai';
import { REGION } from '../../local/cloud/local-aws.ts';
import { assumedRole } from './assumed-role.ts';
import { type Deployed, deployedStack } from './deployed-stack.ts';
import { type Item, type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';
import { MEMORY_MB, type Worker, builtWorker } from './running-worker.ts';

const CARDS = 20_000;
const KILLS = 10;
/** Of a life that is cut down before it has told of cards written: somewhere in waiting, reading, planning or the first of them. */
const EARLY_MS = { least: 1500, most: 10_000 };
/** Of one that is cut down while it writes, counted from the first cards that it tells of. */
const WRITING_MS = { least: 0, most: 6000 };

/** The local AWS names its queues by another name of this machine than its endpoint has. */
const here = (queueUrl: string): string => queueUrl.replace('//localhost:', '//127.0.0.1:');

const somewhereIn = ({ least, most }: typeof EARLY_MS): number => least + Math.random() * (most - least);

const question = (i: number): string => `What stands at place ${String(i)} of the list?`;
const largeNote = Array.from({ length: CARDS }, (_, i) => `${question(i)}::entry ${String(i)}`).join('\n\n');

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
    const credentials = await assumedRole(deployed.aws, system.named('WorkerRole'));
    worker = await builtWorker({
      ...credentials,
      AWS_ENDPOINT_URL: deployed.aws.endpoint,
      AWS_REGION: REGION,
      TABLE_NAME: system.output('TableName'),
      NOTES_BUCKET: system.output('NotesBucketName'),
      WORK_QUEUE_URL: here(system.output('WorkQueueUrl')),
      WORK_DEAD_LETTERS_URL: here(system.named('WorkDeadLetters')),
      // Killed workers' work comes back as soon as that.
      HOLD_SECONDS: '3',
    });
  });
  after(async function () {
    this.timeout(60_000);
    await worker.kill();
  });

  const waiting = async (): Promise<number> => {
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const ask = new GetQueueAttributesCommand({ QueueUrl: system.output('WorkQueueUrl'), AttributeNames: [...names] });
    const { Attributes = {} } = await system.sqs.send(ask);
    return names.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  };
  const report = (): Promise<Item | null> => system.json(learner.reportKey('Large.md'));

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
      const isWriting = async (): Promise<boolean> => worker.printed().slice(length).includes('import-progress');
      if (isToWrite) await eventually('cards written', isWriting, 120_000);
      await wait(somewhereIn(isToWrite ? WRITING_MS : EARLY_MS));
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
    const send = new SendMessageCommand({
      QueueUrl: system.output('WorkQueueUrl'),
      MessageBody: '{"version":1,"job":"dance"}',
    });
    await system.sqs.send(send);
    const buried = await eventually('a dead letter', async () => {
      const messages = await system.messages('WorkDeadLetters');
      return messages.length > 0 && messages;
    });
    expect(buried).to.deep.equal([{ version: 1, job: 'dance' }]);
  });

  it('finds weights where there are reviews enough, and says where there are not', async function () {
    this.timeout(60_000);
    const MessageBody = JSON.stringify({ version: 1, job: 'optimise', learner: learner.key });
    await system.sqs.send(new SendMessageCommand({ QueueUrl: system.output('WorkQueueUrl'), MessageBody }));
    const found = await eventually('a report', () => system.json(`exports/${learner.key}/optimiser.json`), 40_000);
    expect(found).to.include({ outcome: 'too-few', learnedFrom: 0 });
  });

  it('stops when it is told to', async function () {
    this.timeout(60_000);
    expect(await worker.stop()).to.equal(0);
    expect(worker.printed()).to.match(/worker-stopped/);
  });
});
