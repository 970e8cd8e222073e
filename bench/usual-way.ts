import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { cardItem } from '../lambda/store/card-item.ts';
import { cardKey } from '../lambda/store/keys.ts';
import { ORIGIN, sampleCards } from './sample-cards.ts';

const FOLDER = fileURLToPath(new URL('usual-way/', import.meta.url));

/** The entry that is bundled. */
export const USUAL_SKILL = `${FOLDER}skill.ts`;

/** Room for what the answers of one conversation add to the item, in cards. */
const ROOM = 10;

/**
 * Installs the usual way's own libraries where they are missing: aws-sdk v2 among them, which the product is to be kept
 * free of.
 * @returns null, or one line that says why they are not there
 */
export function installUsualWay(): string | null {
  if (existsSync(`${FOLDER}node_modules/ask-sdk-dynamodb-persistence-adapter`)) return null;
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', FOLDER, ...flags], { encoding: 'utf8' });
  return status === 0 ? null : `npm ci --prefix bench/usual-way failed: ${stderr.trim().split('\n')[0] ?? ''}`;
}

/** The one item that holds a user's cards. */
export interface UsualItem {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly userId: string;
}

/** The table as ask-sdk-dynamodb-persistence-adapter makes it: one item a user. */
export async function createUsualTable(client: DynamoDBDocumentClient, tableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  );
}

/**
 * Lays a user with so many cards in.
 * @returns false where DynamoDB refuses the item for its size (400 KB,
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html)
 */
export async function fillUsualItem(
  { client, tableName, userId }: UsualItem,
  { cardCount, nowMs }: { cardCount: number; nowMs: number },
): Promise<boolean> {
  const cards = [...sampleCards(cardCount, nowMs)].map((card) => {
    const item = Object.entries(cardItem('', { ...card, related: [] }, ORIGIN));
    const kept = item.filter(([name, value]) => value !== undefined && name !== 'pk' && name !== 'sk');
    return [cardKey('', card).sk, Object.fromEntries(kept) as object];
  });
  const attributes = { cards: Object.fromEntries(cards) as object, answered: 0 };
  try {
    await client.send(new PutCommand({ TableName: tableName, Item: { id: userId, attributes } }));
    return true;
  } catch (error) {
    if (error instanceof Error && /item size/i.test(error.message)) return false;
    throw error;
  }
}

/** The largest number of cards that one item takes, with room for a conversation's answers; found by trying. */
export async function mostUsualCards(item: UsualItem, nowMs: number): Promise<number> {
  let [fits, tooMany] = [1, 2];
  const tryOut = (cardCount: number): Promise<boolean> => fillUsualItem(item, { cardCount, nowMs });
  while (await tryOut(tooMany)) [fits, tooMany] = [tooMany, tooMany * 2];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (await tryOut(middle)) fits = middle;
    else tooMany = middle;
  }
  return fits - ROOM;
}
