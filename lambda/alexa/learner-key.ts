import { createHash } from 'node:crypto';
import type { LearnerKey } from '../ports/learners.ts';

const KEY_CHARACTERS = 22;

/**
 * What a learner's items stand under: 22 characters of base64url SHA-256 (132 bits) over Alexa's user id, so that the
 * table holds short keys and no raw id.
 */
export function learnerKeyOf(userId: string): LearnerKey {
  return createHash('sha256').update(userId, 'utf8').digest('base64url').slice(0, KEY_CHARACTERS);
}
