/** What the published package exports. */
export {
  ConflictError,
  DynamoDbPersistenceAdapter,
  type PersistenceAdapterOptions,
} from '../../lambda/store/persistence-adapter.ts';
export {
  PartitionKeyError,
  type PartitionKeyGenerator,
  PartitionKeyGenerators,
} from '../../lambda/store/partition-key-generators.ts';
export { PersistenceError } from '../../lambda/store/persistence-error.ts';
export { NotStorableError } from '../../lambda/store/storable.ts';
export { StoreError } from '../../lambda/store/store-errors.ts';
export {
  type ItemAttributes,
  type VersionedItem,
  type VersionedItemOptions,
  type VersionedItems,
  versionedItems,
} from '../../lambda/store/versioned-item.ts';
