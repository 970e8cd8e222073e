import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue as StreamedValue } from 'aws-lambda';
import type { Card } from '../domain/card.ts';
import { readCardItem } from './card-item.ts';

/**
 * Reads a card in a record of the table's stream, whose type of a value is the SDK's told another way.
 * @throws StoredItemError that names the attribute and the rule it broke
 */
export const readCardImage = (image: Readonly<Record<string, StreamedValue>>): Card =>
  readCardItem(unmarshall(image as Record<string, AttributeValue>)).card;
