import { rateCard } from '../lambda/domain/answering.ts';
import { type Card, type CardContent, NEW_SCHEDULE, type RelatedWords } from '../lambda/domain/card.ts';
import { dayName } from '../lambda/domain/day.ts';
import type { Deck } from '../lambda/domain/deck.ts';
import { groupBy } from '../lambda/domain/group-by.ts';
import { DEFAULT_NEW_PER_DAY, type Learner, NEW_LEARNER } from '../lambda/domain/learner.ts';
import type { CardOrigin } from '../lambda/ports/cards.ts';
import { relatedIn } from '../local/engines/lexicons.ts';

const DAY_MS = 86_400_000;
const TIME_ZONE = 'Europe/Berlin';
const DECKS = 10;
/** Answers a deck keeps beside its cards. */
const DECK_ANSWERS = 40;

const COLOURS = ['amber', 'crimson', 'golden', 'indigo', 'ivory', 'olive', 'scarlet', 'silver', 'turquoise', 'violet'];
const BIRDS = ['eagle', 'falcon', 'finch', 'heron', 'kingfisher', 'lark', 'pelican', 'raven', 'sparrow', 'swallow'];
const SERVICES = ['gateway', 'ledger', 'pipeline', 'registry', 'scheduler', 'archive', 'mailer', 'monitor', 'cache'];

/** Where the cards say they come from. */
export const ORIGIN: CardOrigin = {
  source: 'notes/services.md',
  heading: 'Services > Names',
  blockId: null,
  line: null,
  isDerived: false,
};

const pick = (words: readonly string[], i: number): string => words[i % words.length] ?? '';

const LANGUAGE = 'en-US';
const related = new Map<string, readonly RelatedWords[]>();

/** What an import stores with the card; looked up once for each answer. */
function relatedOnce(content: Pick<CardContent, 'front' | 'back' | 'accepted' | 'items'>): readonly RelatedWords[] {
  const found = related.get(content.back) ?? relatedIn(LANGUAGE, [content])[0] ?? [];
  related.set(content.back, found);
  return found;
}

/** Each of so many decks gets a card in turn. */
const inTurn =
  (decks: number) =>
  (i: number): string =>
    `services-${String(i % decks)}`;

/**
 * A learner's cards some months in: four of five were reviewed three times and are due, the fifth is new.
 * @param count how many
 * @param nowMs when they are due at the latest, epoch milliseconds; the later ones have been due for longer
 * @param deckOf the deck of each, by its place
 */
export function* sampleCards(count: number, nowMs: number, deckOf = inTurn(DECKS)): Generator<Card> {
  for (let i = 0; i < count; i += 1) {
    const colour = pick(COLOURS, Math.floor(i / BIRDS.length));
    const bird = pick(BIRDS, i);
    const content = {
      front: `Which code name did the team give to the ${pick(SERVICES, i)} that was built as number ${String(i + 1)}?`,
      back: `${colour} ${bird}`,
      accepted: [`the ${colour} ${bird}`],
      items: [],
    };
    const fresh: Card = {
      ...content,
      related: relatedOnce(content),
      deck: deckOf(i),
      id: `card-${i.toString(36).padStart(6, '0')}`,
      options: [],
      hint: null,
      schedule: NEW_SCHEDULE,
      reviews: [],
      learnedAnswers: [],
      before: null,
      inPlay: true,
      position: (i + 1) * 10,
      version: 0,
      lastRequestId: null,
    };
    yield i % 5 === 4 ? fresh : due(reviewed(fresh, nowMs - 120 * DAY_MS), nowMs - DAY_MS - i * 1000);
  }
}

/** Due at a time of its own, so that cards of different decks follow each other however many there are. */
const due = (card: Card, dueMs: number): Card => ({ ...card, schedule: { ...card.schedule, dueMs } });

/** The card after three reviews, the last a hundred days ago. */
function reviewed(card: Card, firstMs: number): Card {
  return [0, 1, 20].reduce((before, day, i) => {
    const moment = { nowMs: firstMs + day * DAY_MS, timeZone: TIME_ZONE, requestId: `sample-${String(i)}` };
    return rateCard(before, day === 1 ? 'again' : 'good', card.back, moment);
  }, card);
}

export function sampleDecks(cards: readonly Card[]): Deck[] {
  return [...groupBy(cards, ({ deck }) => deck)].map(([id, own]) => ({
    id,
    title: `Services ${id.slice(id.lastIndexOf('-') + 1)}`,
    cardCount: own.length,
    answers: [...new Set(own.slice(0, DECK_ANSWERS).map(({ back }) => back))],
  }));
}

/** A learner who was here on each of the last fourteen days. */
export function sampleLearner(nowMs: number): Learner {
  const days = Array.from({ length: 14 }, (_, i) => ({
    day: dayName(nowMs - (14 - i) * DAY_MS, TIME_ZONE),
    answered: 25,
    right: 21,
    introduced: DEFAULT_NEW_PER_DAY,
  }));
  return {
    ...NEW_LEARNER,
    settings: { timeZone: TIME_ZONE, newPerDay: DEFAULT_NEW_PER_DAY },
    streak: { days: 14, lastDay: days.at(-1)?.day ?? '' },
    days,
  };
}
