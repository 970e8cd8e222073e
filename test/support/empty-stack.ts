import type { Log, LogEvent } from '../../lambda/log.ts';
import type { Table } from '../../lambda/store/table.ts';
import { startEmbeddedDynamoDb } from '../../local/engines/embedded-dynamodb.ts';
import { tableForEach } from './dynamodb-engines.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

/** What a function writes to. */
export interface EmptyStack {
  readonly table: Table;
  readonly files: MemoryFiles;
  /** Where its events are put into `logged`. */
  readonly log: Log;
  readonly logged: LogEvent[];
}

/** To be called in a describe: a table, a bucket and a log, new and empty for each of its tests, which read them from here. */
export function emptyStack(): EmptyStack {
  const stack = { table: tableForEach(() => startEmbeddedDynamoDb({ dataDir: null })) } as {
    -readonly [Name in keyof EmptyStack]: EmptyStack[Name];
  };
  beforeEach(() => {
    stack.files = memoryFiles();
    const logged: LogEvent[] = [];
    stack.logged = logged;
    stack.log = (event) => void logged.push(event);
  });
  return stack;
}
