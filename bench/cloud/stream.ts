import { rateCard } from '../../lambda/domain/answering.ts';
import { dayName } from '../../lambda/domain/day.ts';
import { NEW_LEARNER } from '../../lambda/domain/learner.ts';
import { severalAtOnce } from '../../lambda/domain/several-at-once.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import type { Section } from '../figures.ts';
import { bareWrites } from './bare-writes.ts';
import { newCards } from './new-cards.ts';
import { SHARE_OF_BARE } from './goals.ts';
import { type Place, learnerOf, secondsOf, secondsUntil } from './place.ts';

const CARDS = 1000;
const AT_ONCE = 25;

/** Reviews that are written as fast as the table takes them, until the last of them is counted. */
export async function streamSection(place: Place): Promise<Section> {
  const { key } = learnerOf('stream');
  const store = createCardStore(place);
  await store.write(key, newCards(CARDS));
  const nowMs = Date.now();
  const today = { day: dayName(nowMs, 'UTC'), answered: 1, right: 1, introduced: 1 };
  // Only of those who have answered is anything counted.
  const learners = createLearnerStore(place);
  await learners.load(key);
  await learners.save(key, { ...NEW_LEARNER, days: [today] });
  const cards = [];
  for await (const { card } of store.cards(key)) cards.push(card);
  const rated = cards.map((card, i) =>
    rateCard(card, 'good', '', { nowMs: nowMs + i, timeZone: 'UTC', requestId: `bench-${String(i)}` }),
  );
  const counted = async (): Promise<number> =>
    (await place.items(key))
      .filter(({ sk }) => String(sk).startsWith('DAY#'))
      .reduce((sum, { statistics }) => sum + (statistics as { reviews: number }).reviews, 0);
  let writing = 0;
  const seconds = await secondsOf(async () => {
    writing = await secondsOf(() =>
      severalAtOnce(rated, AT_ONCE, (card) => store.saveAnswer(key, card, card.version - 1)),
    );
    await secondsUntil('count of all reviews', async () => (await counted()) >= CARDS, 120_000);
  });
  const items = (await place.items(key)).filter(({ sk }) => String(sk).startsWith('CARD#'));
  const bare = await secondsOf(() => bareWrites(place, learnerOf('stream-bare').key, items));
  return {
    title: `${CARDS.toLocaleString('en-US')} reviews, from the first that is written until the last is counted`,
    figures: [
      { name: 'reviews counted', value: CARDS / seconds, unit: 'a second' },
      { name: 'reviews written meanwhile', value: CARDS / writing, unit: 'a second' },
      { name: 'the bare SDK, as many writes', value: CARDS / bare, unit: 'a second' },
      { name: 'counting, of the bare SDK', value: bare / seconds, unit: 'times', ...SHARE_OF_BARE },
    ],
    remarks: ['The local AWS does not wait for the batching window of 20 seconds; AWS does.'],
  };
}
