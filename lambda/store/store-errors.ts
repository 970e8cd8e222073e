/** DynamoDB did not do what it was asked to; `cause` says why. Never carries a key, an id or content. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A stored item is not what its kind promises. It is left as it is. */
export class StoredItemError extends Error {
  override readonly name = 'StoredItemError';

  constructor(kind: string, rule: string) {
    super(`A stored ${kind} item is not understood: ${rule}.`);
  }
}

/** Runs one operation against DynamoDB. @throws StoreError that names the operation and the fault */
export async function reaching<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof StoredItemError) throw cause;
    const fault = cause instanceof Error ? cause.name : 'unknown fault';
    throw new StoreError(`DynamoDB did not carry out ${operation}: ${fault}.`, { cause });
  }
}

/** Whether a conditional write met another state than it expected. */
export function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
