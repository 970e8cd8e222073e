import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect } from 'chai';
import { within } from '../../lambda/deadline.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import { withinDeadline } from '../../lambda/store/within-deadline.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { listen } from '../../local/engines/listen.ts';

describe('a table that never answers', () => {
  it('is given up at the deadline, and nobody knows what it did', async () => {
    const silent = await listen(
      createServer(() => undefined),
      {},
    );
    const client = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint: silent.endpoint, maxAttempts: 3, ...LOCAL_CREDENTIALS }),
    );
    const cards = createCardStore(withinDeadline({ client, tableName: 'Study' }));
    const began = performance.now();
    const fault = await within(150, () => cards.decks('L'.repeat(22)).catch((error: unknown) => error));
    expect(performance.now() - began).to.be.within(140, 2000);
    expect(fault).to.be.instanceOf(StoreError).and.have.property('mayBeDone', true);
    client.destroy();
    await silent.stop();
  });
});
