import { type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import { DynamoDbPersistenceAdapter } from 'ask-sdk-dynamodb-persistence-adapter';
import type { IntentRequest, Response } from 'ask-sdk-model';
import { DynamoDB, Lambda } from 'aws-sdk';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { Act, Reply } from '../../lambda/domain/reply.ts';
import { answerAttributes, readCardItem } from '../../lambda/store/card-item.ts';

/**
 * The answer turn as it is usually written: all cards in one attribute map of ask-sdk-dynamodb-persistence-adapter, read
 * whole, saved whole, each step awaited before the next. Judging, scheduling and speaking are the product's, and a card
 * is packed as the product packs it, so that only the way of keeping cards differs.
 */
interface Attributes {
  /** By sort key. */
  cards: Record<string, Record<string, unknown>>;
  answered: number;
}

const { TABLE_NAME = '', SPEECH_FUNCTION_NAME = '' } = process.env;
const { AWS_ENDPOINT_URL_DYNAMODB = '', AWS_ENDPOINT_URL_LAMBDA = '' } = process.env;

const lambda = new Lambda({ endpoint: AWS_ENDPOINT_URL_LAMBDA });

const launch: RequestHandler = {
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === 'LaunchRequest',
  async handle({ attributesManager }) {
    const { cards } = (await attributesManager.getPersistentAttributes()) as Attributes;
    const asked = firstDue(cards);
    attributesManager.setSessionAttributes({ asked });
    return speak([question(cards, asked)]);
  },
};

const answer: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) =>
    request.type === 'IntentRequest' && request.intent.name === 'AnswerIntent',
  async handle({ attributesManager, requestEnvelope }) {
    const request = requestEnvelope.request as IntentRequest;
    const heard = request.intent.slots?.['answer']?.value ?? '';
    const attributes = (await attributesManager.getPersistentAttributes()) as Attributes;
    const { cards } = attributes;
    const { asked } = attributesManager.getSessionAttributes() as { asked: string };
    const { card } = readCardItem({ ...cards[asked], sk: asked });
    const isRight =
      grade(card, heard, { locale: request.locale ?? 'en-US', siblings: [], resolved: null }).verdict === 'accept';
    const moment = { nowMs: Date.now(), timeZone: 'UTC', requestId: request.requestId.slice(-12) };
    const rated = rateCard(card, isRight ? 'good' : 'again', heard, moment);
    cards[asked] = { ...cards[asked], ...answerAttributes(rated) };
    attributes.answered += 1;
    attributesManager.setPersistentAttributes(attributes);
    await attributesManager.savePersistentAttributes();
    const next = firstDue(cards);
    attributesManager.setSessionAttributes({ asked: next });
    return speak([
      { act: 'verdict', outcome: isRight ? 'right' : 'wrong', expected: card.back },
      question(cards, next),
    ]);
  },
};

/** The sort key of the card that has waited longest. */
function firstDue(cards: Attributes['cards']): string {
  let first = '';
  for (const [key, { queue }] of Object.entries(cards)) {
    if (first === '' || String(queue) < String(cards[first]?.['queue'])) first = key;
  }
  return first;
}

function question(cards: Attributes['cards'], key: string): Act {
  const { deck, id, front, back, accepted, options }: Card = readCardItem({ ...cards[key], sk: key }).card;
  return { act: 'question', card: { deck, id, front, back, accepted, options, siblings: [] }, lead: 'plain' };
}

async function speak(acts: readonly Act[]): Promise<Response> {
  const reply: Reply = { version: 1, locale: 'en-US', acts, listen: 'answer' };
  const { Payload } = await lambda
    .invoke({ FunctionName: SPEECH_FUNCTION_NAME, Payload: JSON.stringify(reply) })
    .promise();
  return JSON.parse(String(Payload)) as Response;
}

const skill = SkillBuilders.custom()
  .addRequestHandlers(launch, answer)
  .withPersistenceAdapter(
    new DynamoDbPersistenceAdapter({
      tableName: TABLE_NAME,
      dynamoDBClient: new DynamoDB({ endpoint: AWS_ENDPOINT_URL_DYNAMODB }),
    }),
  )
  .create();

export const handler = (event: Parameters<typeof skill.invoke>[0]): ReturnType<typeof skill.invoke> =>
  skill.invoke(event);
