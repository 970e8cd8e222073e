import * as v from 'valibot';
import type { CardRef } from '../domain/card.ts';

/** Where a page of cards ended; clients pass it on as it is. */
export const writeCursor = ({ deck, id }: CardRef): string =>
  Buffer.from(JSON.stringify([deck, id])).toString('base64url');

const KeyPart = v.pipe(v.string(), v.regex(/^[^#]{1,64}$/));

/** @returns null where it is none of ours: a made-up one names at most a place among the learner's own cards */
export function readCursor(cursor: string): CardRef | null {
  try {
    const parsed = v.safeParse(
      v.tuple([KeyPart, KeyPart]),
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return parsed.success ? { deck: parsed.output[0], id: parsed.output[1] } : null;
  } catch {
    return null;
  }
}
