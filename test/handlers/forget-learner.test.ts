import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { leaveTombstone, tombstoneKey } from '../../lambda/backups/tombstones.ts';
import { type LogEvent } from '../../lambda/log.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createDeletions } from '../../lambda/store/deletions.ts';
import { profileAttributes } from '../../lambda/store/profile-attributes.ts';
import { StreamEventError } from '../../lambda/triggers/stream-event-error.ts';
import { wireForgetLearner } from '../../lambda/wiring/forget-learner.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { tableForEach } from '../support/dynamodb-engines.ts';
import { type MemoryBackupFiles, memoryBackupFiles } from '../support/memory-backup-files.ts';

const GONE = 'abcdefghijklmnopqrstuv';
const OTHER = 'another-learner-123456';

const removed = (pk: string, sk: string, by: string | null): DynamoDBStreamEvent => ({
  Records: [
    {
      eventID: '1',
      eventName: 'REMOVE',
      eventSource: 'aws:dynamodb',
      dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, StreamViewType: 'KEYS_ONLY' },
      ...(by !== null && { userIdentity: { type: 'Service', principalId: by } }),
    },
  ],
});

describe('the function that forgets learners', () => {
  const table = tableForEach(() => startEmbeddedDynamoDb({ dataDir: null }));
  let handle: (event: unknown) => Promise<void>;
  let backups: MemoryBackupFiles;
  let logged: LogEvent[];
  /** Key and time of each file's version in the bucket. */
  let versions: [string, number][];
  let nowMs: number;
  let whileFilesGo: () => Promise<unknown>;

  beforeEach(async () => {
    backups = memoryBackupFiles();
    [logged, versions, nowMs] = [[], [], 1_000_000];
    whileFilesGo = () => Promise.resolve();
    handle = wireForgetLearner({
      table,
      files: {
        async removeAll(prefix, untilMs) {
          await whileFilesGo();
          versions = versions.filter(([key, atMs]) => !key.startsWith(prefix) || atMs > untilMs);
          return 1;
        },
      },
      backups,
      clock: () => (nowMs += 1000),
      log: (event) => void logged.push(event),
    });
    for (const folder of ['notes', 'reports', 'pictures']) {
      for (const learner of [GONE, OTHER]) versions.push([`${folder}/${learner}/a`, 1], [`${folder}/${learner}/a`, 2]);
    }
    for (const pk of [GONE, OTHER]) for (const sk of ['CARD#a#1', 'CARD#a#2', 'DECK#a']) await put({ pk, sk });
  });

  const put = (Item: Record<string, unknown>) =>
    table.client.send(new PutCommand({ TableName: table.tableName, Item }));
  const left = async (pk: string): Promise<number> => {
    const { Items = [] } = await table.client.send(
      new ScanCommand({ TableName: table.tableName, ConsistentRead: true }),
    );
    return Items.filter((item) => item['pk'] === pk).length;
  };
  const TTL = 'dynamodb.amazonaws.com';
  const filesOf = (learner: string): number => versions.filter(([key]) => key.includes(learner)).length;
  const outcomes = () => logged.map(({ event, fields }) => `${event}: ${String(fields?.['outcome'])}`);
  const profile = (more: object = {}) => ({
    pk: GONE,
    sk: 'PROFILE',
    attributes: { ...profileAttributes(NEW_LEARNER), ...more },
    version: 1,
  });
  const asked = (eventName: 'INSERT' | 'MODIFY' | 'REMOVE' = 'INSERT') => {
    const [record] = removed(GONE, 'DELETION', null).Records;
    return { Records: [{ ...record, eventName }] };
  };

  it('deletes all of a learner whose profile has expired, and of nobody else; again it changes nothing', async () => {
    await handle(removed(GONE, 'PROFILE', TTL));
    await handle(removed(GONE, 'PROFILE', TTL));
    expect(await left(GONE)).to.equal(0);
    expect(await left(OTHER)).to.equal(3);
  });

  it('leaves a learner alone who came back meanwhile', async () => {
    await put({ pk: GONE, sk: 'PROFILE', attributes: profileAttributes(NEW_LEARNER), version: 1 });
    await handle(removed(GONE, 'PROFILE', TTL));
    expect(await left(GONE)).to.equal(4);
  });

  it('takes nothing else for that', async () => {
    await handle(removed(GONE, 'PROFILE', null));
    await handle(removed(GONE, 'CARD#a#1', TTL));
    expect(await left(GONE)).to.equal(3);
    const fault: unknown = await handle({ Records: [{ eventSource: 'aws:s3' }] }).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(StreamEventError);
  });

  it('removes every version of the files too, and leaves behind when all was gone, and nothing that tells who it was', async () => {
    await handle(removed(GONE, 'PROFILE', TTL));
    expect([filesOf(GONE), filesOf(OTHER)]).to.deep.equal([0, 6]);
    const { goneMs } = backups.json(tombstoneKey(GONE)) as { goneMs: number };
    expect(goneMs).to.be.greaterThan(1_000_000);
    const [key = '', ...others] = backups.held.keys();
    expect([key.includes(GONE), others]).to.deep.equal([false, []]);
    expect(JSON.stringify(logged)).not.to.include(GONE);
    expect(outcomes()).to.deep.equal(['learner-expired: forgotten']);
  });

  describe('goes on with what was asked by voice:', () => {
    const skill = () => createCardStore(table, () => (nowMs += 1000));
    const deletions = () => createDeletions(table);

    it('removes the files where the turn deleted all items, and nothing of the deletion itself stays', async () => {
      await skill().deleteAll(GONE, 1000);
      const { goneMs } = (await deletions().find(GONE)) ?? {};
      await handle(asked());
      expect([await left(GONE), filesOf(GONE), filesOf(OTHER)]).to.deep.equal([0, 0, 6]);
      expect((backups.json(tombstoneKey(GONE)) as { goneMs: number }).goneMs).to.be.at.least(goneMs ?? Infinity);
      await handle(asked('MODIFY'));
      await handle(asked('REMOVE'));
      expect(outcomes()).to.deep.equal(['deletion-asked: forgotten', 'deletion-asked: nothing-to-do']);
    });

    it('deletes what the turn had no time for, and the profile that says so', async () => {
      await put(profile({ x: 1 }));
      for (let i = 0; i < 250; i += 1) await put({ pk: GONE, sk: `CARD#b#${String(i)}` });
      expect(await skill().deleteAll(GONE, 10)).to.equal('more');
      await handle(asked());
      expect([await left(GONE), await left(OTHER), filesOf(GONE)]).to.deep.equal([0, 3, 0]);
    });

    it('leaves alone what a learner has who came back right away: items, and files that were put since', async () => {
      await skill().deleteAll(GONE, 1000);
      const goneMs = (await deletions().find(GONE))?.goneMs;
      await put(profile());
      await put({ pk: GONE, sk: 'CARD#new#1' });
      versions.push([`notes/${GONE}/new`, nowMs]);
      await handle(asked());
      expect([await left(GONE), filesOf(GONE)]).to.deep.equal([2, 1]);
      // What is backed up from now on is theirs.
      expect(backups.json(tombstoneKey(GONE))).to.deep.equal({ version: 1, goneMs });
      expect(outcomes()).to.deep.equal(['deletion-asked: back']);
    });

    it('deletes what an import wrote that was under way', async () => {
      await skill().deleteAll(GONE, 1000);
      whileFilesGo = () => put({ pk: GONE, sk: 'CARD#late#1' });
      await handle(asked());
      expect(await left(GONE)).to.equal(0);
    });

    it('tries again what failed, and says nothing is done before', async () => {
      await skill().deleteAll(GONE, 1000);
      whileFilesGo = () => Promise.reject(new Error('no bucket'));
      expect(await handle(asked()).catch(String)).to.equal('Error: no bucket');
      expect([await left(GONE), backups.held.size]).to.deep.equal([1, 0]);
      whileFilesGo = () => Promise.resolve();
      await handle(asked());
      expect([await left(GONE), filesOf(GONE), backups.held.size]).to.deep.equal([0, 0, 1]);
    });

    it('takes a later deletion of the same learner for what it is', async () => {
      await leaveTombstone(backups, GONE, 5);
      await skill().deleteAll(GONE, 1000);
      await put(profile());
      await skill().deleteAll(GONE, 1000);
      await handle(asked());
      expect((backups.json(tombstoneKey(GONE)) as { goneMs: number }).goneMs).to.be.greaterThan(1_000_000);
    });
  });
});
