import type { Act, AskedCard, Reply } from '../../lambda/domain/reply.ts';

export const CARD: AskedCard = {
  deck: 'd',
  id: 'c',
  front: 'How long may one Lambda run?',
  back: '15 min',
  accepted: [],
  options: [],
  siblings: [],
};

export const replyOf = (acts: readonly Act[], listen: Reply['listen'] = null, locale = 'en-US'): Reply => ({
  version: 1,
  locale,
  acts,
  listen,
});

export const asking = (card: Partial<AskedCard>): Act => ({
  act: 'question',
  card: { ...CARD, ...card },
  lead: 'plain',
});
