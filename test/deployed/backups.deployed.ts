import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GetObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { BatchWriteCommand, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { lineOf } from '../../lambda/backups/item-line.ts';
import type { Manifest } from '../../lambda/backups/manifest.ts';
import { type Tallies, Tally } from '../../lambda/backups/tally.ts';
import { createStoredTable } from '../../lambda/store/stored-table.ts';
import { environmentOf } from '../../local/cloud/local-aws.ts';
import { CHECKOUT } from '../../local/cloud/folders.ts';
import { type Deployed, deployedStack } from './deployed-stack.ts';
import { type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const NOTE = 'What is the capital of Canada?::Ottawa\n\nWhat is the capital of Kenya?::Nairobi\n';
const run = promisify(execFile);

interface BackedUp {
  readonly outcome: string;
  readonly backup: string;
  readonly items: number;
}

describe('backups', () => {
  let deployed: Deployed;
  let system: Outsider;
  let bucket: string;
  before(async () => {
    deployed = await deployedStack();
    system = outsider(deployed);
    bucket = system.output('BackupBucketName');
  });

  const backUp = async (): Promise<BackedUp> => (await system.invoke('BackUpFunction', { job: 'back-up' })) as BackedUp;

  async function talliesOf(): Promise<Tallies> {
    const table = createStoredTable(system.table);
    const tally = new Tally();
    let start: Parameters<typeof table.scan>[0]['start'] = null;
    do {
      const page: Awaited<ReturnType<typeof table.scan>> = await table.scan({ segment: 0, segments: 1, start });
      for (const item of page.items) tally.add(table.describe(item).kind, lineOf(item));
      start = page.next;
    } while (start !== null);
    return tally.tallies;
  }

  async function wipe(): Promise<void> {
    const { client, tableName } = system.table;
    for await (const { Items = [] } of paginateScan(
      { client },
      { TableName: tableName, ProjectionExpression: 'pk, sk' },
    )) {
      for (let i = 0; i < Items.length; i += 25) {
        const requests = Items.slice(i, i + 25).map((Key) => ({ DeleteRequest: { Key } }));
        await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
      }
    }
  }

  /** The command as the operator runs it, in their account. */
  async function restore(...args: string[]): Promise<{ stdout: string; stderr: string }> {
    const command = ['run', '--silent', 'restore', '--', '--table', system.table.tableName, ...args];
    return run('npm', command, { cwd: CHECKOUT, env: environmentOf(deployed.aws) });
  }

  async function withCards(name: string): Promise<Learner> {
    const learner = learnerOf(system, name);
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    await eventually('a report', () => system.json(learner.reportKey('Capitals.md')));
    await learner.device.launch();
    await learner.device.say('ottawa');
    // The stream counts later.
    await eventually('a day with it', async () => (await system.items(learner.key, 'DECK-DAY#')).length > 0);
    return learner;
  }

  /** Everything in the buckets that has the learner's key in its name, older versions included. */
  async function versionsOf(learner: Learner): Promise<number> {
    let found = 0;
    for (const Prefix of [`notes/${learner.key}/`, `reports/${learner.key}/`]) {
      const list = new ListObjectVersionsCommand({ Bucket: system.output('NotesBucketName'), Prefix });
      const { Versions = [], DeleteMarkers = [] } = await system.s3.send(list);
      found += Versions.length + DeleteMarkers.length;
    }
    return found;
  }

  it('bring a table back that was wiped, item by item and type by type', async () => {
    const learner = await withCards('loses-everything');
    const { client, tableName } = system.table;
    const odd = {
      pk: learner.key,
      sk: 'ODD#1',
      bytes: new Uint8Array([0, 255]),
      set: new Set(['b', 'a']),
      nothing: null,
    };
    await client.send(new PutCommand({ TableName: tableName, Item: { ...odd, long: 2n ** 80n } }));
    const before = await talliesOf();
    const { outcome, backup, items } = await backUp();
    expect(outcome).to.equal('finished');
    const { Body } = await system.s3.send(new GetObjectCommand({ Bucket: bucket, Key: `${backup}/manifest.json` }));
    const manifest = JSON.parse((await Body?.transformToString()) ?? '') as Manifest;
    expect(manifest).to.deep.include({ name: backup, table: tableName, items, kinds: before });
    await wipe();
    expect(await talliesOf()).to.deep.equal({});
    const { stdout: would } = await restore('--backup', backup, '--dry-run');
    expect(would)
      .to.include('Nothing was written')
      .and.match(/card: \d+ added, 0 in the place of older ones, 0 kept/);
    expect(await talliesOf()).to.deep.equal({});
    await restore('--backup', backup);
    expect(await talliesOf()).to.deep.equal(before);
    expect((await learner.device.launch()).speech).to.match(/what is the capital of Kenya\?$/i);
  });

  it('never bring a learner back who had everything deleted, and one who came back since', async () => {
    const [gone, other] = [await withCards('is-deleted'), await withCards('stays')];
    const { backup } = await backUp();
    await gone.device.say('delete my data');
    expect((await gone.device.say('yes'))?.speech).to.match(/deleted/i);
    await eventually('a deletion that is complete', async () => {
      const left = await system.items(gone.key);
      return left.length === 0 && (await versionsOf(gone)) === 0;
    });
    await wipe();
    const { stdout } = await restore('--backup', backup);
    expect(stdout).to.match(/Left out: \d+ items of 1 learners whose data were deleted after it\./);
    expect(await system.items(gone.key)).to.deep.equal([]);
    expect(await system.items(other.key)).not.to.deep.equal([]);

    await system.put(gone.noteKey('Capitals.md'), NOTE);
    await eventually('cards again', async () => (await system.items(gone.key, 'CARD#')).length === 2);
    const { backup: later } = await backUp();
    await wipe();
    await restore('--backup', later, '--learner', gone.key);
    expect(await system.items(gone.key, 'CARD#')).to.have.length(2);
    expect(await system.items(other.key)).to.deep.equal([]);
    await restore('--backup', later);
  });

  it('are tried out in a table of the same shape, which is gone afterwards', async () => {
    await withCards('is-tried-out');
    const { backup, items } = await backUp();
    const report = (await system.invoke('BackUpFunction', { job: 'restore-drill' })) as {
      readonly items: { readonly put: number; readonly found: number };
      readonly leftOutOfDeleted: number;
    };
    expect(report).to.include({ outcome: 'passed', backup, reason: null });
    expect(report.items.found)
      .to.equal(report.items.put)
      .and.to.equal(items - report.leftOutOfDeleted);
    const scratch = createStoredTable({ ...system.table, tableName: 'study-aloud-tests-restore-drill' });
    const fault = await scratch.scan({ segment: 0, segments: 1, start: null }).catch(String);
    expect(fault).to.include('ResourceNotFoundException');
  });

  for (const [job, action] of [
    ['back-up', 'dynamodb:Scan'],
    ['back-up', 's3:PutObject'],
    ['restore-drill', 'dynamodb:CreateTable'],
    ['restore-drill', 's3:GetObject'],
  ] as const) {
    it(`fail loudly without ${action} (${job})`, async () => {
      await backUp();
      await system.without('BackUpRole', action, async () => {
        const fault = await system.invoke('BackUpFunction', { job }).then(() => 'none', String);
        expect(fault).to.match(/(DynamoDB|S3) did not carry out [a-z ]+: AccessDenied/);
      });
    });
  }
});
