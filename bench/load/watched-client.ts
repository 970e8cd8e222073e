import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Call, Recording } from '../recording.ts';

/** A command of the document client, as far as it is looked at here. */
interface Command {
  readonly input: object;
  readonly constructor: { readonly name: string };
}

type Send = (command: Command, ...rest: unknown[]) => Promise<unknown>;

/** The same client with another `send`; what else it has stays its own. */
function withSend(client: DynamoDBDocumentClient, send: Send): DynamoDBDocumentClient {
  return Object.create(client, { send: { value: send } }) as DynamoDBDocumentClient;
}

const sendOf = (client: DynamoDBDocumentClient): Send => client.send.bind(client) as unknown as Send;

/** Names of the document client's commands, by those of DynamoDB's operations. */
const OPERATIONS: Readonly<Record<string, string>> = {
  GetCommand: 'GetItem',
  BatchGetCommand: 'BatchGetItem',
  QueryCommand: 'Query',
  PutCommand: 'PutItem',
  UpdateCommand: 'UpdateItem',
  DeleteCommand: 'DeleteItem',
};

/** A client that writes its calls down, with the capacity that DynamoDB says they consumed. */
export function countingClient(client: DynamoDBDocumentClient, recording: Recording): DynamoDBDocumentClient {
  const send = sendOf(client);
  return withSend(client, async (command, ...rest) => {
    const name = command.constructor.name;
    const end = recording.begin(OPERATIONS[name] ?? name);
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    let units: number | null = null;
    try {
      const answer = (await send(command, ...rest)) as { ConsumedCapacity?: Capacity | Capacity[] };
      const told = answer.ConsumedCapacity;
      units = told === undefined ? null : [told].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      return answer;
    } finally {
      end(units);
    }
  });
}

interface Capacity {
  readonly CapacityUnits?: number;
}

/** A call that can be made again, at another table. */
export interface Repeatable extends Pick<Call, 'began' | 'ended'> {
  readonly again: (client: DynamoDBDocumentClient, tableName: string) => Promise<unknown>;
}

/** A client that keeps its calls to make them again. */
export function keepingClient(client: DynamoDBDocumentClient): {
  readonly client: DynamoDBDocumentClient;
  /** The calls that ended since it was last asked. */
  take(): Repeatable[];
} {
  const send = sendOf(client);
  let kept: Repeatable[] = [];
  let place = 0;
  return {
    client: withSend(client, async (command, ...rest) => {
      const began = (place += 1);
      try {
        return await send(command, ...rest);
      } finally {
        const Made = command.constructor as unknown as new (input: object) => Command;
        const { input } = command;
        const again: Repeatable['again'] = (other, tableName) => sendOf(other)(new Made(at(input, tableName)));
        kept.push({ began, ended: (place += 1), again });
      }
    }),
    take() {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

/** The input with another table in it. */
function at(input: object, TableName: string): object {
  const { RequestItems } = input as { RequestItems?: Record<string, unknown> };
  if (RequestItems === undefined) return { ...input, TableName };
  return { ...input, RequestItems: { [TableName]: Object.values(RequestItems)[0] } };
}

/** Calls that were made together, one group after the other. */
export function steps(calls: readonly Repeatable[]): Repeatable[][] {
  const groups: Repeatable[][] = [];
  let until = -Infinity;
  for (const call of [...calls].sort((a, b) => a.began - b.began)) {
    if (call.began > until) {
      groups.push([]);
      until = Infinity;
    }
    groups.at(-1)?.push(call);
    until = Math.min(until, call.ended);
  }
  return groups;
}
