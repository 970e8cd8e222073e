import { TransientError } from '../domain/transient-error.ts';
import { faultName } from '../ports/fault-name.ts';
import { StoreError } from './store-errors.ts';

/** DynamoDB did not do what the adapter asked of it; `cause` says why. Named as ask-sdk's own adapter names its errors. */
export class PersistenceError extends TransientError {
  override readonly name = 'AskSdk.DynamoDbPersistenceAdapter Error';
  override readonly mayBeDone: boolean;

  constructor(message: string, fault: StoreError) {
    super(message, { cause: fault.cause });
    this.mayBeDone = fault.mayBeDone;
  }
}

/** What an error tells of its item. */
export interface ErrorDetail {
  readonly tableName: string;
  /** Whether it names the key and repeats DynamoDB's own text; else a StoreError stays as it is. */
  readonly isDetailed: boolean;
}

/**
 * Runs one operation on an item and words its fault as ask-sdk-dynamodb-persistence-adapter does.
 * @param what "read item", with the preposition before the table: `['read item', 'from']`
 * @param key the item's; null for the table as a whole
 * @throws PersistenceError with DynamoDB's error as its cause, where that is wanted; any other error as it is
 */
export async function withPersistenceErrors<T>(
  [verb, preposition]: readonly [string, string],
  key: string | null,
  { tableName, isDetailed }: ErrorDetail,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StoreError) || !isDetailed) throw error;
    const { cause } = error;
    const of = key === null ? '' : ` (${withoutIdentities(key)})`;
    const told = cause instanceof Error ? withoutIdentities(cause.message) : '';
    const why = told === '' ? faultName(cause) : told;
    const table = key === null ? `(${tableName})` : `${preposition} table (${tableName})`;
    throw new PersistenceError(`Could not ${verb}${of} ${table}: ${why}`, error);
  }
}

/** Amazon's identifiers (amzn1.ask.account.…) are of a person or a home: what kind they are is enough. */
const withoutIdentities = (text: string): string => text.replace(/(\bamzn1(?:\.[a-z]+)*\.)[^\s)"']+/g, '$1…');
