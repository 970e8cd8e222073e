import { expect } from 'chai';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { LogEvent } from '../../lambda/log.ts';
import type { StoredTable } from '../../lambda/ports/backups.ts';
import type { Letter } from '../../lambda/ports/mail.ts';
import { type JobResult, wireBackUp } from '../../lambda/wiring/back-up.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { ADA, AT } from '../backups/items.ts';
import { tableForEach } from '../support/dynamodb-engines.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';
import { memoryTable } from '../support/memory-table.ts';

const DAY_MS = 86_400_000;

describe('the function that backs up', () => {
  const table = tableForEach(() => startEmbeddedDynamoDb({ dataDir: null }));
  let files: MemoryBackupFiles;
  let logged: LogEvent[];
  let toOperator: Letter[];
  let toAuthor: Letter[];
  let nowMs: number;
  let makeScratch: () => Promise<StoredTable>;
  beforeEach(async () => {
    files = memoryBackupFiles();
    [logged, toOperator, toAuthor, nowMs] = [[], [], [], AT];
    makeScratch = () => Promise.resolve(memoryTable('drill'));
    for (const sk of ['DECK#a', 'CARD#a#1', 'CARD#a#2']) {
      await table.client.send(new PutCommand({ TableName: table.tableName, Item: { pk: ADA, sk } }));
    }
  });

  const run = (event: unknown, digestLearner: string | null = null): Promise<JobResult> => {
    const mailTo = (letters: Letter[]) => ({ send: (one: Letter) => Promise.resolve(void letters.push(one)) });
    const handle = wireBackUp({
      table,
      files,
      scratch: { make: makeScratch, drop: () => Promise.resolve() },
      operator: mailTo(toOperator),
      author: mailTo(toAuthor),
      authorLocale: 'en-US',
      digestLearner,
      clock: () => nowMs,
      wait: () => Promise.resolve(),
      readUnitsPerSecond: Infinity,
      log: (event_) => void logged.push(event_),
    });
    return handle(event, { timeLeftMs: () => 900_000, runId: 'r1' });
  };
  const metrics = (): object => Object.assign({}, ...logged.map((one) => one.metrics ?? {})) as object;

  it('backs up, and has nothing to go on with then', async () => {
    const done = await run({ job: 'back-up' });
    expect(done).to.include({ outcome: 'finished', items: 3 });
    expect(metrics()).to.include({ BackupsFinished: 1, ItemsBackedUp: 3, DaysSinceDrill: 0 });
    expect(await run({ job: 'back-up', resume: true })).to.deep.equal({ outcome: 'nothing-to-do' });
  });

  it('tries a backup out, tells the operator and keeps that it did', async () => {
    await run({ job: 'back-up' });
    expect(await run({ job: 'restore-drill' })).to.include({ outcome: 'passed', reason: null });
    expect(metrics()).to.include({ DrillsPassed: 1, DrillsFailed: 0 });
    expect(toOperator[0]).to.include({ subject: 'Study Aloud: the restore drill passed' });
    expect(toOperator[0]?.text).to.include('Items put: 3, found: 3');
    nowMs += 40 * DAY_MS;
    await run({ job: 'back-up' });
    expect(metrics()).to.include({ DaysSinceDrill: 40 });
  });

  it('counts the days without a drill from the first backup on, and no drill that failed', async () => {
    await run({ job: 'back-up' });
    nowMs += 20 * DAY_MS;
    const [part = ''] = [...files.held.keys()].filter((key) => key.includes('/part-'));
    files.held.delete(part);
    expect(await run({ job: 'restore-drill' })).to.include({ outcome: 'failed' });
    expect(metrics()).to.include({ DrillsPassed: 0, DrillsFailed: 1 });
    expect(toOperator[0]?.text).to.match(/The part part-\S+ of \S+ is missing\./);
    nowMs += 15 * DAY_MS;
    await run({ job: 'back-up' });
    expect(metrics()).to.include({ DaysSinceDrill: 35 });
  });

  it('says loudly that a drill could not be carried out', async () => {
    await run({ job: 'back-up' });
    makeScratch = () => Promise.reject(new Error('no table'));
    expect(await run({ job: 'restore-drill' }).catch(String)).to.equal('Error: no table');
    expect(metrics()).to.include({ DrillsFailed: 1 });
    expect(toOperator[0]).to.deep.equal({
      subject: 'Study Aloud: the restore drill failed',
      text: 'The restore drill could not be carried out.\nError: no table\n',
    });
  });

  it("writes the author a letter on the learner's week, and nothing where there is no learner", async () => {
    expect(await run({ job: 'digest' })).to.deep.equal({ outcome: 'nothing-to-do' });
    expect(toAuthor).to.deep.equal([]);
    expect(await run({ job: 'digest' }, 'zyxwvutsrqponmlkjihgfe')).to.deep.equal({ outcome: 'sent' });
    expect(toAuthor.map(({ subject }) => subject)).to.deep.equal(['Study Aloud: a week without reviews']);
    expect(metrics()).to.include({ DigestsSent: 1 });
  });

  it('refuses whatever else it is asked for', async () => {
    for (const event of [null, {}, { job: 'delete-everything' }, { job: 'back-up', resume: 'yes' }]) {
      expect(await run(event).catch(String), JSON.stringify(event)).to.match(/^JobError: /);
    }
    expect(files.held.size).to.equal(0);
  });
});
