import { expect } from 'chai';
import { startEmbeddedDynamoDb } from '../../../local/engines/embedded-dynamodb.ts';
import { startLambdaEndpoint } from '../../../local/engines/lambda-endpoint.ts';

describe('what listens on this machine', () => {
  it('answers no page of another origin, and whoever names none', async () => {
    const dynamoDb = await startEmbeddedDynamoDb({ dataDir: null });
    const lambda = await startLambdaEndpoint({ Echo: async (event) => event });
    try {
      const tables = { method: 'POST', body: '{}', headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables' } };
      const asked = [
        [dynamoDb.endpoint, tables],
        [`${lambda.endpoint}/2015-03-31/functions/Echo/invocations`, { method: 'POST', body: '1' }],
      ] as const;
      for (const [url, request] of asked) {
        for (const origin of ['https://evil.example', 'null']) {
          const headers = { ...('headers' in request ? request.headers : {}), origin };
          const foreign = await fetch(url, { ...request, headers });
          expect(foreign.status).to.equal(403);
          expect(foreign.headers.get('access-control-allow-origin')).to.equal(null);
        }
        expect((await fetch(url, request)).status).not.to.equal(403);
      }
    } finally {
      await lambda.stop();
      await dynamoDb.stop();
    }
  });
});
