import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { faultName } from '../ports/fault-name.ts';
import { TransientError } from '../domain/transient-error.ts';

/** DynamoDB did not do what it was asked to; `cause` says why. Never carries a key, an id or content. */
export class StoreError extends TransientError {
  override readonly name = 'StoreError';
  override readonly mayBeDone: boolean;

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.mayBeDone = options.cause !== undefined && !isRefusal(options.cause);
  }
}

/** Answers kept coming between an import's read and its write of one card: the same import run again writes it. */
export class ImportConflictError extends StoreError {}

/** Nobody was there to do it. */
const NEVER_ARRIVED: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * Whether it is certain that nothing was done: DynamoDB said so, or was never reached. A fault of its own (500) may come
 * after the write.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 */
function isRefusal(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  const {
    $metadata: metadata,
    code,
    name,
  } = cause as {
    $metadata?: { httpStatusCode?: number };
    code?: unknown;
    name?: unknown;
  };
  const status = metadata?.httpStatusCode ?? 0;
  return (status >= 400 && status < 500) || NEVER_ARRIVED.has(code) || name === 'CredentialsProviderError';
}

/** A stored item is not what its kind promises. It is left as it is. */
export class StoredItemError extends Error {
  override readonly name = 'StoredItemError';

  constructor(kind: string, rule: string) {
    super(`A stored ${kind} item is not understood: ${rule}.`);
  }
}

/**
 * Runs one operation against DynamoDB and turns what it throws into a StoreError.
 * @param operation what was to be done, for the message: "a read of cards"
 * @throws StoreError that names the operation and the fault; StoredItemError as it is
 */
export async function withStoreErrors<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof StoredItemError) throw cause;
    throw new StoreError(`DynamoDB did not carry out ${operation}: ${faultName(cause)}.`, { cause });
  }
}

/**
 * Sends one conditional write.
 * @returns false where the item was not as the condition demands, so that nothing was written
 */
export async function sendConditionally(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
