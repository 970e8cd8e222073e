import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { deadlineSignal } from '../deadline.ts';
import type { Table } from './table.ts';

/** The table, reached by calls that are broken off at the deadline of the work that makes them (`within`). */
export function withinDeadline({ client, tableName }: Table): Table {
  const bounded = DynamoDBDocumentClient.from(client);
  const send = client.send.bind(client) as (command: unknown, options: object) => Promise<unknown>;
  const boundedSend = (command: unknown, options: object = {}): Promise<unknown> => {
    const abortSignal = deadlineSignal();
    return send(command, abortSignal === undefined ? options : { ...options, abortSignal });
  };
  bounded.send = boundedSend as DynamoDBDocumentClient['send'];
  return { client: bounded, tableName };
}
