import { type CreateTableCommandInput, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'chai';
import { ScratchTableError, createScratchTable } from '../../lambda/store/scratch-table.ts';
import { LOCAL_CREDENTIALS } from '../../local/engines/embedded-dynamodb.ts';
import { type Engine, engines } from '../support/dynamodb-engines.ts';

for (const { name, start } of engines()) {
  describe(`the scratch table on ${name}`, () => {
    let engine: Engine;
    let client: DynamoDBClient;
    before(async () => {
      engine = await start();
      client = new DynamoDBClient({ endpoint: engine.endpoint, ...LOCAL_CREDENTIALS });
    });
    after(async () => {
      client.destroy();
      await engine.stop();
    });

    const tables = async () => (await client.send(new ListTablesCommand({}))).TableNames ?? [];
    const scratch = (clock = Date.now) => createScratchTable(client, { tableName: 'drill', keyArn: null, clock });
    const minutesOn = (minutes: number) => () => Date.now() + minutes * 60_000;

    it('is made empty, used and dropped; one that was left behind gives way', async () => {
      const first = await scratch().make();
      const item = { pk: { S: 'a' }, sk: { S: 'DECK#b' } };
      expect(await first.put(item, { overwrite: false })).to.equal('added');
      const later = scratch(minutesOn(17));
      const second = await later.make();
      expect((await second.scan({ segment: 0, segments: 1, start: null })).items).to.deep.equal([]);
      await later.drop();
      expect(await tables()).not.to.include('drill');
      await later.drop();
    });

    it("is encrypted by the operator's key where there is one", async () => {
      const made: CreateTableCommandInput[] = [];
      const own = new DynamoDBClient({ endpoint: engine.endpoint, ...LOCAL_CREDENTIALS });
      own.middlewareStack.add(
        (next, { commandName }) =>
          (args) => {
            if (commandName === 'CreateTableCommand') made.push(args.input as CreateTableCommandInput);
            return next(args);
          },
        { step: 'initialize' },
      );
      for (const keyArn of ['arn:aws:kms:eu-west-1:1:key/a', null]) {
        const table = createScratchTable(own, { tableName: 'drill', keyArn, clock: Date.now });
        await table.make();
        await table.drop();
      }
      own.destroy();
      expect(made.map(({ SSESpecification }) => SSESpecification)).to.deep.equal([
        { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: 'arn:aws:kms:eu-west-1:1:key/a' },
        undefined,
      ]);
    });

    it("is not taken from another drill's hands", async () => {
      const first = scratch();
      await first.make();
      const fault: unknown = await scratch(minutesOn(10))
        .make()
        .catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(ScratchTableError);
      expect(await tables()).to.include('drill');
      await first.drop();
    });
  });
}
