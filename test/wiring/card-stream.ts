import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { rateAgain, rateCard, takeBack } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { cardItem } from '../../lambda/store/card-item.ts';
import { aCard } from '../support/cards.ts';

export const LEARNER = 'a-learner-of-22-charac';
export const TIME_ZONE = 'Europe/Berlin';
export const STREAM = 'arn:aws:dynamodb:us-east-1:123456789012:table/study/stream/2026-03-01T00:00:00.000';
const ORIGIN = { source: 'notes.md', heading: '', blockId: null, line: null, isDerived: false };

/** A stream of one learner's changes, numbered as DynamoDB numbers them. */
export function aStream(learner = LEARNER) {
  let sequence = 99_999_999_999_999_999_998n;
  return (before: Card | null, after: Card | null): DynamoDBRecord => {
    sequence += 1n;
    const image = (card: Card | null) =>
      card === null ? undefined : marshall(cardItem(learner, card, ORIGIN), { removeUndefinedValues: true });
    const { deck, id } = after ?? before ?? aCard();
    const OldImage = image(before);
    const NewImage = image(after);
    return {
      eventID: String(sequence),
      eventSourceARN: STREAM,
      dynamodb: {
        Keys: marshall({ pk: learner, sk: `CARD#${deck}#${id}` }),
        SequenceNumber: String(sequence),
        ...(OldImage && { OldImage }),
        ...(NewImage && { NewImage }),
      } as DynamoDBRecord['dynamodb'],
    } as DynamoDBRecord;
  };
}

/** Three cards over three days: right, wrong, overruled, undone. */
export function someDays(): { records: DynamoDBRecord[]; cards: Card[] } {
  const change = aStream();
  const records: DynamoDBRecord[] = [];
  const cards = ['a', 'b', 'c'].map((id) => aCard({ id, deck: id === 'c' ? 'biology' : 'serverless' }));
  const set = (i: number, to: Card | null): void => {
    records.push(change(cards[i] ?? null, to));
    if (to !== null) cards[i] = to;
  };
  cards.forEach((card) => records.push(change(null, card)));
  for (let day = 0; day < 12; day += 1) {
    for (const i of [0, 1, 2]) {
      const moment = {
        nowMs: Date.parse('2026-03-02T20:00:00Z') + day * 86_400_000 + i * 40_000,
        timeZone: TIME_ZONE,
        requestId: `${String(day)}-${String(i)}`,
      };
      set(i, rateCard(cards[i] as Card, (day + i) % 3 === 0 ? 'again' : 'good', 'x', moment));
      if (day % 4 === 1) set(i, rateAgain(cards[i] as Card, 'good', moment));
      if (day % 4 === 2 && i === 1) set(i, takeBack(cards[i] as Card, 'undo'));
      if (day % 4 === 3 && i === 2) set(i, { ...(cards[i] as Card), back: `edited on ${String(day)}` });
    }
  }
  return { records, cards };
}
