import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Card, CardRef } from '../domain/card.ts';
import type { ImportWrite } from '../ports/cards.ts';
import { cardItem, contentAttributes, readCardItem } from './card-item.ts';
import { IMPORT_ATTEMPTS, changeCard, putInPlay } from './change-card.ts';
import { cardKey } from './keys.ts';
import { ImportConflictError, sendConditionally } from './store-errors.ts';
import type { Table } from './table.ts';

type Move = Extract<ImportWrite, { kind: 'move' }>;

/**
 * Moves a card to another deck: written there out of play, then removed here on the condition that nobody has answered it
 * since it was read, then put into play there; else all steps again with the newer card. Until the last step it can be
 * asked in one place at most. Where a move is broken off, the same import run again ends it. Answers that the two places
 * got apart all stay.
 * @throws ImportConflictError where it was answered again and again meanwhile
 */
export async function moveCard(table: Table, learner: string, { from, to, content, origin }: Move): Promise<void> {
  for (let attempt = 1; attempt <= IMPORT_ATTEMPTS; attempt += 1) {
    const here = await readCard(table, learner, from);
    // Moved already: by another import, or by this one, which was broken off before its last step.
    if (here === null) return changeCard(table, learner, { ref: to, content, origin });
    const there = await readCard(table, learner, to);
    const moved = { ...withBothAnswers(here, there), ...to, inPlay: false };
    // All of the content is new: what it has not (a picture, a sentence beside it) does not stay from before.
    const item = { ...cardItem(learner, moved, origin), ...contentAttributes(content, origin) };
    const put = new PutCommand({ TableName: table.tableName, Item: item, ...whereStill(there) });
    if (!(await sendConditionally(() => table.client.send(put)))) continue;
    const remove = new DeleteCommand({ TableName: table.tableName, Key: cardKey(learner, from), ...whereStill(here) });
    if (await sendConditionally(() => table.client.send(remove))) return putInPlay(table, learner, to, item);
  }
  throw new ImportConflictError(
    `A card was answered ${String(IMPORT_ATTEMPTS)} times while it was moved to another deck.`,
  );
}

async function readCard({ client, tableName }: Table, learner: string, ref: CardRef): Promise<Card | null> {
  const get = new GetCommand({ TableName: tableName, Key: cardKey(learner, ref), ConsistentRead: true });
  const { Item } = await client.send(get);
  return Item === undefined ? null : readCardItem(Item).card;
}

/** The condition that nobody has saved it since it was read, or that it is still missing. */
function whereStill(card: Card | null) {
  if (card === null) return { ConditionExpression: 'attribute_not_exists(sk)' };
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'v' },
    ExpressionAttributeValues: { ':version': card.version },
  };
}

/** The card with the answers of both places; scheduled as the one that was answered last. */
function withBothAnswers(here: Card, there: Card | null): Card {
  if (there === null) return here;
  const isIn = ({ reviews }: Card, { atMs }: Card['reviews'][number]): boolean =>
    reviews.some((review) => review.atMs === atMs);
  const version = Math.max(here.version, there.version);
  const isNewer = there.reviews.some((review) => !isIn(here, review));
  if (!isNewer) return { ...here, version };
  if (!here.reviews.some((review) => !isIn(there, review))) return { ...there, version };
  const reviews = [...here.reviews, ...there.reviews.filter((review) => !isIn(here, review))];
  const last = (there.schedule.lastReviewMs ?? 0) > (here.schedule.lastReviewMs ?? 0) ? there : here;
  return {
    ...last,
    reviews: reviews.sort((a, b) => a.atMs - b.atMs),
    learnedAnswers: [...new Set([...here.learnedAnswers, ...there.learnedAnswers])],
    // The state before the last answer knows nothing of the other place.
    before: null,
    version: version + 1,
  };
}
