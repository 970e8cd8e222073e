import '../quiet-sdk.ts';
import { silentLog } from '../../lambda/log.ts';
import { dataOption, fromHere, interrupted, portNumber, runCommand } from './command-line.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { startLambdaEndpoint } from '../engines/lambda-endpoint.ts';
import { SPEECH_FUNCTION, localFunctions } from '../functions.ts';

interface Options {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly lambdaPort: number;
}

await runCommand((command) =>
  command
    .name('serve')
    .description('Serves the table and the speech function to containers on this machine, for sam local.')
    .addOption(dataOption())
    .option('--host <address>', "where to listen; for containers the bridge's address, or 0.0.0.0", '127.0.0.1')
    .option('--port <number>', 'of DynamoDB', portNumber('--port'), 8000)
    .option('--lambda-port <number>', "of Lambda's Invoke API", portNumber('--lambda-port'), 3002)
    .action(async ({ data, host, port, lambdaPort }: Options) => {
      const place = { host, port: lambdaPort, option: '--lambda-port' };
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data), host, port });
      const resources = { table: { client: dynamoDb.client, tableName: LOCAL_TABLE }, clock: Date.now, log: silentLog };
      try {
        const lambda = await startLambdaEndpoint(localFunctions(resources), place);
        if (host !== '127.0.0.1') process.stdout.write(`Whoever reaches ${host} reaches both.\n`);
        process.stdout.write(`DynamoDB with the table ${LOCAL_TABLE}: ${dynamoDb.endpoint}\n`);
        process.stdout.write(`Lambda with ${SPEECH_FUNCTION}: ${lambda.endpoint}\n`);
        await interrupted();
        await lambda.stop();
      } finally {
        await dynamoDb.stop();
      }
    }),
);
