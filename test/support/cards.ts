import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';

/** A new card, with what a test cares about. */
export function aCard(given: Partial<Card> = {}): Card {
  return {
    deck: 'serverless',
    id: 'lambda',
    front: 'Which AWS service runs your code without servers?',
    back: 'AWS Lambda',
    accepted: ['Lambda'],
    items: [],
    options: [],
    hint: null,
    schedule: NEW_SCHEDULE,
    reviews: [],
    learnedAnswers: [],
    before: null,
    inPlay: true,
    position: 10,
    version: 0,
    lastRequestId: null,
    ...given,
  };
}
