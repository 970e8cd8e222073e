import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect } from 'chai';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { silentLog } from '../../lambda/log.ts';
import { profileAttributes } from '../../lambda/store/profile-attributes.ts';
import { StreamEventError } from '../../lambda/triggers/expired-profiles.ts';
import { wireForgetLearner } from '../../lambda/wiring/forget-learner.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, newTable } from '../support/dynamodb-engines.ts';

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
  let engine: Engine;
  let tableName: string;
  let handle: (event: unknown) => Promise<void>;

  before(async () => {
    engine = await startEmbeddedDynamoDb({ dataDir: null });
  });
  after(() => engine.stop());
  beforeEach(async () => {
    tableName = await newTable(engine.client);
    handle = wireForgetLearner({ table: { client: engine.client, tableName }, log: silentLog });
    for (const pk of [GONE, OTHER]) for (const sk of ['CARD#a#1', 'CARD#a#2', 'DECK#a']) await put({ pk, sk });
  });

  const put = (Item: Record<string, unknown>) => engine.client.send(new PutCommand({ TableName: tableName, Item }));
  const left = async (pk: string): Promise<number> => {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
    return Items.filter((item) => item['pk'] === pk).length;
  };
  const TTL = 'dynamodb.amazonaws.com';

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
});
