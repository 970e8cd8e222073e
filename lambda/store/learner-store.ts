import type { AttributesManager } from 'ask-sdk-core';
import type { LearnerStore } from '../ports.ts';
import { ConflictError } from './persistence-adapter.ts';
import { profileAttributes, readProfile } from './profile-attributes.ts';

type Attributes = Pick<
  AttributesManager,
  'getPersistentAttributes' | 'setPersistentAttributes' | 'savePersistentAttributes'
>;

/** The profile of the learner who speaks, through ask-sdk's attributes manager and its persistence adapter. */
export function learnerStoreOver(attributes: Attributes): LearnerStore {
  return {
    load: async (_key, { fresh = false } = {}) => readProfile(await attributes.getPersistentAttributes(!fresh)),
    async save(_key, learner) {
      attributes.setPersistentAttributes(profileAttributes(learner));
      try {
        await attributes.savePersistentAttributes();
        return 'saved';
      } catch (error) {
        if (error instanceof ConflictError) return 'conflict';
        throw error;
      }
    },
  };
}
