import { createHash } from 'node:crypto';

/** What tells one state of something from any other: of all that is shown of it, and of all that is kept. */
export const etagOf = (state: unknown): string =>
  createHash('sha256').update(JSON.stringify(state, inOrder)).digest('base64url').slice(0, 22);

/** Names in order, as the same thing may be put together in another. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The tags that a header names; `*` alone is any. */
export const tagsIn = (header: string): string[] =>
  header.split(',').map((tag) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1'),
  );
