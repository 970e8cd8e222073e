import { createHash, scryptSync } from 'node:crypto';
import type { Key } from './keys.ts';

/** What signing in keeps: passing things, and keys to what is not. No backup has them. */
export const SIGN_IN_PREFIX = 'PAGE-';

export const PAGE_SESSION_PREFIX = `${SIGN_IN_PREFIX}SESSION#`;

/** SHA-256 as base64url: of a secret that nobody can guess, it tells nothing. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A code is valid for so long. */
export const CODE_MS = 5 * 60_000;

/**
 * A code's place. There are only a million codes, so whoever reads the table could find one by trying all: each try takes
 * tens of milliseconds, and the whole is to be done again for the codes of every five minutes.
 * @param window which five minutes the code was said in, counted from 1970
 */
export function codeKey(code: string, window: number): Key {
  const hash = scryptSync(code, `study-aloud page code ${String(window)}`, 16, { N: 2 ** 13, r: 8, p: 1 });
  return { pk: `PAGE-CODE#${hash.toString('base64url')}`, sk: `${SIGN_IN_PREFIX}CODE` };
}

export const sessionKey = (learner: string, id: string): Key => ({ pk: learner, sk: `${PAGE_SESSION_PREFIX}${id}` });

/** @param window which of its times, counted from 1970 */
export const triesKey = (what: string, window: number): Key => ({
  pk: `PAGE-TRIES#${digestOf(what)}`,
  sk: `${SIGN_IN_PREFIX}TRIES#${String(window)}`,
});

export const keyedWriteKey = (learner: string, key: string): Key => ({
  pk: learner,
  sk: `${SIGN_IN_PREFIX}WRITE#${digestOf(key)}`,
});
