import type { AttributesManager } from 'ask-sdk-core';
import type { LearnerKey, LearnerStore } from '../ports/learners.ts';
import { PROFILE_KEY } from './keys.ts';
import { ConflictError } from './persistence-adapter.ts';
import { profileAttributes, readProfile } from './profile-attributes.ts';
import type { Table } from './table.ts';
import { type VersionedItem, versionedItems } from './versioned-item.ts';

/**
 * Learners for one piece of work of a worker, a page or a stream: it is made when the work begins and dropped with it,
 * because it remembers what it read of each learner. On the same items as the skill's persistence adapter, so that
 * whichever saves second learns of the other.
 */
export function createLearnerStore({ client, tableName }: Table): LearnerStore {
  const profiles = versionedItems({ client, tableName, partitionKeyName: 'pk', sortKey: PROFILE_KEY });
  const baselines = new Map<LearnerKey, VersionedItem>();
  /** Whose baseline is what is stored, as far as this work knows: not after a save that did not succeed. */
  const current = new Set<LearnerKey>();
  const remember = (key: LearnerKey, item: VersionedItem): VersionedItem => {
    baselines.set(key, item);
    current.add(key);
    return item;
  };
  return {
    async load(key, { fresh = false } = {}) {
      const known = fresh || !current.has(key) ? undefined : baselines.get(key);
      return readProfile((known ?? remember(key, await profiles.read(key))).attributes);
    },
    async save(key, learner) {
      const before = baselines.get(key) ?? remember(key, await profiles.read(key));
      current.delete(key);
      const written = await profiles.write(key, profileAttributes(learner), before);
      if (written === 'conflict') return 'conflict';
      remember(key, written);
      return 'saved';
    },
    async forget(key) {
      await profiles.remove(key);
      baselines.delete(key);
      current.delete(key);
    },
  };
}

type PersistentAttributes = Pick<
  AttributesManager,
  'getPersistentAttributes' | 'setPersistentAttributes' | 'savePersistentAttributes' | 'deletePersistentAttributes'
>;

/**
 * The learner who speaks to the skill, through ask-sdk's attributes manager and its persistence adapter. The key is
 * the adapter's business: it makes it of the request.
 */
export function learnerStoreOver(attributes: PersistentAttributes): LearnerStore {
  /** The manager keeps what was to be saved even where the save did not succeed. */
  let isCacheStored = true;
  return {
    async load(_key, { fresh = false } = {}) {
      const profile = readProfile(await attributes.getPersistentAttributes(!fresh && isCacheStored));
      isCacheStored = true;
      return profile;
    },
    async save(_key, learner) {
      isCacheStored = false;
      attributes.setPersistentAttributes(profileAttributes(learner));
      try {
        await attributes.savePersistentAttributes();
      } catch (error) {
        if (error instanceof ConflictError) return 'conflict';
        throw error;
      }
      isCacheStored = true;
      return 'saved';
    },
    async forget() {
      // Older managers have none; the profile then goes on saying that all of it is deleted.
      await attributes.deletePersistentAttributes?.();
    },
  };
}
