import { randomBytes } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { severalAtOnce } from '../domain/several-at-once.ts';
import type { PageSession, PageSessions } from '../ports/sign-ins.ts';
import { EXPIRES } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { readAll } from './read-items.ts';
import { PAGE_SESSION_PREFIX, digestOf, sessionKey } from './sign-in-keys.ts';
import { withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** A session lasts so long. */
export const SESSION_MS = 30 * 24 * 60 * 60_000;

/** A person has a few phones and browsers. */
const SESSIONS_AT_MOST = 20;
const ENDED_AT_ONCE = 10;

/** o when it was opened, x until when, epoch milliseconds. */
const SessionItem = v.object({ sk: v.string(), o: v.number(), x: v.number() });

const TOKEN = /^([A-Za-z0-9_-]{22})\.[A-Za-z0-9_-]{43}$/;

/**
 * Sessions in DynamoDB, beside what they open: they go with their learner. A token is the learner's key and 256 random
 * bits; only a digest of it is kept. Every method throws StoreError where DynamoDB fails.
 */
export function createPageSessions(table: Table): PageSessions {
  const { client, tableName: TableName } = table;

  async function all(learner: string, nowMs: number): Promise<PageSession[]> {
    const sessions: PageSession[] = [];
    for await (const item of readAll(table, learner, PAGE_SESSION_PREFIX)) sessions.push(sessionIn(item));
    return sessions.filter(({ expiresMs }) => expiresMs > nowMs).sort((a, b) => a.openedMs - b.openedMs);
  }

  async function end(learner: string, id: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName, Key: sessionKey(learner, id) }));
  }

  return {
    open: (learner, nowMs) =>
      withStoreErrors('the opening of a session', async () => {
        const token = `${learner}.${randomBytes(32).toString('base64url')}`;
        const id = digestOf(token);
        const [openedMs, expiresMs] = [nowMs, nowMs + SESSION_MS];
        const Item = { ...sessionKey(learner, id), o: openedMs, x: expiresMs, [EXPIRES]: Math.ceil(expiresMs / 1000) };
        await client.send(new PutCommand({ TableName, Item }));
        const sessions = await all(learner, nowMs);
        const others = sessions.filter((session) => session.id !== id);
        const tooMany = others.slice(0, Math.max(0, others.length - (SESSIONS_AT_MOST - 1)));
        await severalAtOnce(tooMany, ENDED_AT_ONCE, (session) => end(learner, session.id));
        return { id, openedMs, expiresMs, token };
      }),

    find: (token, nowMs) =>
      withStoreErrors('a look for a session', async () => {
        const learner = TOKEN.exec(token)?.[1];
        if (learner === undefined) return null;
        const Key = sessionKey(learner, digestOf(token));
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        const session = Item === undefined ? null : sessionIn(Item);
        return session === null || session.expiresMs <= nowMs ? null : { ...session, learner };
      }),

    all: (learner, nowMs) => withStoreErrors('a read of sessions', () => all(learner, nowMs)),
    end: (learner, id) => withStoreErrors('the end of a session', () => end(learner, id)),

    endAll: (learner) =>
      withStoreErrors('the end of all sessions', async () => {
        await severalAtOnce(await all(learner, 0), ENDED_AT_ONCE, ({ id }) => end(learner, id));
      }),
  };
}

function sessionIn(item: unknown): PageSession {
  const { sk, o, x } = parseStored('page session', SessionItem, item);
  return { id: sk.slice(PAGE_SESSION_PREFIX.length), openedMs: o, expiresMs: x };
}
