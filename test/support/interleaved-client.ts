import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * A client through which another device comes between two steps of one piece of work.
 * @param beforeEach runs before each command is sent, and gets the name of its class ("DeleteCommand"); what it sends
 *   itself has to go through another client
 */
export function interleaved(
  client: DynamoDBDocumentClient,
  beforeEach: (command: string) => Promise<void>,
): DynamoDBDocumentClient {
  const send = async (command: object): Promise<unknown> => {
    await beforeEach(command.constructor.name);
    return client.send(command as never);
  };
  return Object.create(client, { send: { value: send } }) as DynamoDBDocumentClient;
}
