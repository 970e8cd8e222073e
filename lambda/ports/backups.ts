import type { Files } from './files.ts';
import type { Deletion, LearnerKey } from './learners.ts';

/**
 * A value as DynamoDB itself writes it, so that each type comes back as it was, and a number of any length.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export type StoredValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: Uint8Array }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly Uint8Array[] }
  | { readonly L: readonly StoredValue[] }
  | { readonly M: Readonly<Record<string, StoredValue>> };

/** Any item of the table, keys included, whatever its kind. */
export type StoredItem = Readonly<Record<string, StoredValue>>;

/** What became of an item that was to be put back; `kept`: what stands there is no older. */
export type PutBack = 'added' | 'replaced' | 'kept';

/** The table as a whole, item by item. Every method throws a TransientError where it is out of reach. */
export interface StoredTable {
  readonly name: string;
  /**
   * One page of one of several segments that together hold everything. Whatever was written before the scan is in it.
   * @param start what the page before ended with; null for the first
   */
  scan(page: { readonly segment: number; readonly segments: number; readonly start: StoredItem | null }): Promise<{
    readonly items: readonly StoredItem[];
    readonly next: StoredItem | null;
    /** What it cost, in read units. */
    readonly readUnits: number;
  }>;
  /** @throws StoredItemError for what has no keys of the table */
  describe(item: StoredItem): {
    readonly learner: LearnerKey;
    readonly kind: string;
    /** Where that is what the item says. */
    readonly deletion?: Deletion;
  };
  /** Puts an item where none stands, or an older one. @param overwrite where a newer one stands, too */
  put(item: StoredItem, options: { readonly overwrite: boolean }): Promise<PutBack>;
  /** What `put` would do. */
  wouldPut(item: StoredItem, options: { readonly overwrite: boolean }): Promise<PutBack>;
}

/** A table of the same shape for a trial, made empty and removed after it. */
export interface ScratchTable {
  /** @throws ScratchTableError where another trial has it */
  make(): Promise<StoredTable>;
  drop(): Promise<void>;
}

/** Where backups are kept. Every method throws a TransientError where it is out of reach. */
export interface BackupFiles extends Pick<Files, 'read' | 'writeJson' | 'keys'> {
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** The names of the folders at the top that begin so, in order. */
  folders(prefix: string): Promise<string[]>;
}
