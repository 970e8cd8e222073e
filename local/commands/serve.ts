import '../quiet-sdk.ts';
import { silentLog } from '../../lambda/log.ts';
import { UsageError, dataOption, fromHere, runCommand } from './command-line.ts';
import { LOCAL_TABLE, startEmbeddedDynamoDb } from '../engines/embedded-dynamodb.ts';
import { startLambdaEndpoint } from '../engines/lambda-endpoint.ts';
import { SPEECH_FUNCTION, localFunctions } from '../functions.ts';

interface Options {
  readonly data: string;
  readonly host: string;
  readonly port: string;
  readonly lambdaPort: string;
}

function portFrom(option: string, text: string): number {
  const port = Number(text);
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`${option} is "${text}", not a whole number from 0 to 65535.`);
  }
  return port;
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });

await runCommand((command) =>
  command
    .name('serve')
    .description('Serves the table and the speech function to containers on this machine, for sam local.')
    .addOption(dataOption())
    .option('--host <address>', 'where to listen; containers need more than 127.0.0.1', '0.0.0.0')
    .option('--port <number>', 'of DynamoDB', '8000')
    .option('--lambda-port <number>', "of Lambda's Invoke API", '3002')
    .action(async ({ data, host, port, lambdaPort }: Options) => {
      const table = { host, port: portFrom('--port', port) };
      const place = { host, port: portFrom('--lambda-port', lambdaPort), option: '--lambda-port' };
      const dynamoDb = await startEmbeddedDynamoDb({ dataDir: fromHere(data), ...table });
      const resources = { table: { client: dynamoDb.client, tableName: LOCAL_TABLE }, clock: Date.now, log: silentLog };
      try {
        const lambda = await startLambdaEndpoint(localFunctions(resources), place);
        process.stdout.write(`DynamoDB with the table ${LOCAL_TABLE}: ${dynamoDb.endpoint}\n`);
        process.stdout.write(`Lambda with ${SPEECH_FUNCTION}: ${lambda.endpoint}\n`);
        await interrupted();
        await lambda.stop();
      } finally {
        await dynamoDb.stop();
      }
    }),
);
