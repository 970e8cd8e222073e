import { randomInt } from 'node:crypto';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import type { PageCodes } from '../ports/sign-ins.ts';
import { EXPIRES } from './keys.ts';
import { parseStored } from './parse-stored.ts';
import { CODE_MS, codeKey } from './sign-in-keys.ts';
import { StoreError, sendConditionally, withStoreErrors } from './store-errors.ts';
import type { Table } from './table.ts';

/** l whose, x until when, epoch milliseconds. */
const CodeItem = v.object({ l: v.string(), x: v.number() });

/** Of a million codes a few hundred are open at most: a second one that is taken already is rare, and a tenth never comes. */
const ATTEMPTS = 10;

const windowOf = (atMs: number): number => Math.floor(atMs / CODE_MS);

const byChance = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Codes in DynamoDB, hashed. Every method throws StoreError where DynamoDB fails. */
export function createPageCodes({ client, tableName: TableName }: Table, newCode = byChance): PageCodes {
  async function take(code: string, window: number): Promise<v.InferOutput<typeof CodeItem> | null> {
    const remove = new DeleteCommand({
      TableName,
      Key: codeKey(code, window),
      ConditionExpression: 'attribute_exists(pk)',
      ReturnValues: 'ALL_OLD',
    });
    try {
      const { Attributes } = await client.send(remove);
      return parseStored('page code', CodeItem, Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  }
  return {
    open: (learner, nowMs) =>
      withStoreErrors('the save of a code', async () => {
        const window = windowOf(nowMs);
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
          const code = newCode();
          const x = nowMs + CODE_MS;
          const put = new PutCommand({
            TableName,
            Item: { ...codeKey(code, window), l: learner, x, [EXPIRES]: Math.ceil(x / 1000) },
            ConditionExpression: 'attribute_not_exists(pk)',
          });
          if (await sendConditionally(() => client.send(put))) return code;
        }
        throw new StoreError(`${String(ATTEMPTS)} codes one after another were taken already.`);
      }),

    redeem: (code, nowMs) =>
      withStoreErrors('the use of a code', async () => {
        for (const window of [windowOf(nowMs), windowOf(nowMs) - 1]) {
          const found = await take(code, window);
          if (found !== null && found.x > nowMs) return found.l;
        }
        return null;
      }),
  };
}
