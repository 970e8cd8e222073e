import type { RequestEnvelope } from 'ask-sdk-model';
import { type Fields, at, fieldsOf } from './fields.ts';

/** Deeper than anything that this skill writes into session attributes; what is copied must not be without bottom. */
const LEVELS_AT_MOST = 20;

/**
 * The request as ask-sdk can take it: a session that is none is left out, and session attributes that are none, or that
 * are nested without end, are empty.
 */
export function usableEnvelope(envelope: RequestEnvelope): RequestEnvelope {
  const session = at(envelope, 'session');
  if (session === undefined) return envelope;
  const fields = fieldsOf(session);
  if (fields === null) {
    const others = { ...envelope };
    delete others.session;
    return others;
  }
  const attributes = at(session, 'attributes');
  if (attributes === undefined || (fieldsOf(attributes) !== null && isShallow(attributes))) return envelope;
  return { ...envelope, session: { ...fields, attributes: {} } } as unknown as RequestEnvelope;
}

/** Looks level by level, and no further than it must. */
function isShallow(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let levels = 0; levels <= LEVELS_AT_MOST; levels += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one as Fields) : []));
    if (level.length === 0) return true;
  }
  return false;
}
