import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card, Rating } from '../../lambda/domain/card.ts';
import { dayName, dayNameOf, dayNumber } from '../../lambda/domain/day.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { type Mailbox, type ReceivedLetter, openMailbox } from '../../local/cloud/mailbox.ts';
import { DECK_LEARNER, deployedStack } from './deployed-stack.ts';
import { type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';

const DAY_MS = 86_400_000;
const ZONE = 'UTC';
const NOTES = {
  Bones: ['femur', 'ulna', 'sacrum', 'scapula'],
  Tides: ['neap', 'spring'],
} as const;
const RATINGS: readonly Rating[] = ['good', 'again', 'good', 'hard', 'good', 'easy'];

const DECKS = Object.keys(NOTES).map((name) => name.toLowerCase());

/** What the letter ought to tell of a deck, or of all. */
interface Told {
  readonly reviews: number;
  readonly right: number;
}

describe("the weekly letter on a learner's reviews", () => {
  let system: Outsider;
  let learner: Learner;
  let mailbox: Mailbox;

  before(async () => {
    const deployed = await deployedStack();
    system = outsider(deployed);
    learner = learnerOf(system, DECK_LEARNER);
    mailbox = await openMailbox(deployed.aws, 'weekly', system.output('AuthorTopicArn'));
  });

  async function letter(): Promise<ReceivedLetter> {
    await mailbox.take();
    expect(await system.invoke('BackUpFunction', { job: 'digest' })).to.deep.equal({ outcome: 'sent' });
    const [one] = await eventually('the letter', async () => {
      const found = await mailbox.take();
      return found.length > 0 && found;
    });
    if (one === undefined) throw new Error('no letter');
    return one;
  }

  async function cards(): Promise<Card[]> {
    const found: Card[] = [];
    for await (const { card } of createCardStore(system.table).cards(learner.key)) found.push(card);
    return found;
  }

  const reviewsCounted = async (): Promise<number> =>
    (await system.items(learner.key, 'DAY#')).reduce(
      (sum, { statistics }) => sum + (statistics as { reviews: number }).reviews,
      0,
    );

  it('says so where there was none', async () => {
    const { subject, text } = await letter();
    expect(subject).to.equal('Study Aloud: a week without reviews');
    expect(text).to.include('No card was reviewed.');
  });

  it('counts the last seven whole days, deck by deck, and tells nothing else of anybody', async () => {
    // By voice: whoever answered has days, and only of those is anything counted. Today is not in the letter.
    await system.put(learner.noteKey('Moons.md'), 'Which moon is ours?::Luna');
    await eventually('a card', async () => (await cards()).some(({ back }) => back === 'Luna'));
    for (const words of ['open study aloud', 'luna', 'stop']) await learner.device.say(words);
    for (const [name, words] of Object.entries(NOTES)) {
      const lines = words.map((word) => `Which word has ${String(word.length)} letters here, ${name}?::${word}`);
      await system.put(learner.noteKey(`${name}.md`), lines.join('\n\n'));
    }
    const own = (all: readonly Card[]): Card[] => all.filter(({ deck }) => DECKS.includes(deck));
    await eventually('the cards', async () => own(await cards()).length === 6);

    const store = createCardStore(system.table);
    const before = (await cards()).reduce((sum, { reviews }) => sum + reviews.length, 0);
    const now = Date.now();
    let rated = own(await cards());
    let written = 0;
    for (const [round, daysAgo] of [9, 3, 2].entries()) {
      const next: Card[] = [];
      for (const [i, card] of rated.entries()) {
        const nowMs = now - daysAgo * DAY_MS + i * 40_000;
        const rating = RATINGS[(i + round) % RATINGS.length] ?? 'good';
        const one = rateCard(card, rating, '', {
          nowMs,
          timeZone: ZONE,
          requestId: `week-${String(round)}-${String(i)}`,
        });
        expect(await store.saveAnswer(learner.key, one, card.version)).to.equal('saved');
        next.push(one);
        written += 1;
      }
      rated = next;
    }
    await eventually('a count of all reviews', async () => (await reviewsCounted()) >= before + written, 60_000);

    const today = dayNumber(now, ZONE);
    const week = Array.from({ length: 7 }, (_, i) => dayNameOf(today - 7 + i));
    const inWeek = (of: readonly Card[]) =>
      of.flatMap(({ reviews }) => reviews).filter(({ atMs }) => week.includes(dayName(atMs, ZONE)));
    const told = (of: readonly Card[]): Told => ({
      reviews: inWeek(of).length,
      right: inWeek(of).filter(({ rating }) => rating !== 'again').length,
    });
    const all = await cards();
    const whole = told(all);
    expect(whole.reviews).to.equal(12);
    const minutes = new Set(inWeek(all).map(({ atMs }) => Math.floor(atMs / 60_000))).size;

    const { subject, text } = await letter();
    expect(subject).to.equal('Study Aloud: 12 reviews this week');
    const lines = text.split('\n');
    expect(lines[0]).to.equal(`From ${week[0] ?? ''} to ${week[6] ?? ''}:`);
    expect(lines[2]).to.equal(
      `12 reviews on 2 days, ${String(whole.right)} of them right, in ${String(minutes)} minutes.`,
    );
    for (const name of Object.keys(NOTES)) {
      const { reviews, right } = told(all.filter(({ deck }) => deck === name.toLowerCase()));
      expect(lines, text).to.include(`${name}: ${String(reviews)} reviews, ${String(right)} right`);
    }
    expect(text).to.match(/\nNo card is missed again and again\.\n$/);
    // Decks by their names, and counts: no card, nobody's key, account or device, no name in the account.
    const private_ = [
      learner.key,
      'amzn1',
      '@',
      'arn:',
      'letters here',
      system.table.tableName,
      ...Object.values(NOTES).flat(),
    ];
    for (const secret of private_) expect(`${subject}${text}`, secret).not.to.include(secret);
  });
});
