import { expect } from 'chai';
import type { Command } from '../../lambda/domain/command.ts';
import { type Hints, NO_HINTS } from '../../lambda/domain/hints.ts';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { sampleDeckOf } from '../../lambda/importing/sample-deck.ts';
import { takeTurn } from '../../lambda/review/take-turn.ts';
import { seededRandom } from '../../local/simulator/random.ts';
import { memoryImports, memoryStatistics } from '../support/memory-statistics.ts';
import { type Odds, type RacingStore, racingStore } from '../support/racing-store.ts';
import { SAMPLE, aNote } from '../support/study.ts';

const LEARNER = 'a-learner';
const NOTE = aNote([...'abcdefghijkl'].map((letter) => ({ front: `Which is ${letter}?`, back: `answer ${letter}` })));
const BETWEEN_REQUESTS_MS = 150;
/** Longer than a write can be on its way, and longer than a question waits. */
const BREAKS_MS = [30_000, 400_000];

/** How a learner studies at several devices, and what goes wrong. */
interface Plan extends Odds {
  readonly devices: number;
  readonly turns: number;
  /** How likely each of these is, beside an answer. */
  readonly undo: number;
  readonly overrule: number;
  /** A request is delivered twice at once. */
  readonly twice: number;
  /** Some time goes by before a request, where none is under way. */
  readonly breaks: number;
}

const PLAIN: Plan = { devices: 4, turns: 3, lost: 0.4, late: 0, ended: 0, undo: 0, overrule: 0, twice: 0, breaks: 0 };
const PLANS: Record<string, Plan> = {
  'whose answers are lost': PLAIN,
  'where answers are taken back and overruled': { ...PLAIN, devices: 3, turns: 5, undo: 0.15, overrule: 0.1 },
  'where writes arrive late, requests come twice and functions end': {
    ...PLAIN,
    devices: 2,
    turns: 5,
    late: 0.1,
    ended: 0.03,
    undo: 0.1,
    overrule: 0.1,
    twice: 0.1,
    breaks: 0.3,
  },
};
const LIVES = 40;

/** Has a learner live by this plan, and opens the skill once more when all is quiet. */
async function lived(plan: Plan, seed: number): Promise<RacingStore> {
  const random = seededRandom(seed);
  const store = racingStore(random);
  await importNotes([NOTE], { cards: store.cards, learner: LEARNER });
  let nowMs = Date.parse('2026-03-02T10:00:00Z');
  let requests = 0;
  let underWay = 0;

  const commandAt = ({ asked }: Hints): Command => {
    const chance = random.next();
    if (chance < plan.undo) return { kind: 'undo' };
    if (chance < plan.undo + plan.overrule) return { kind: 'i-was-right' };
    const card = store.cards.kept.find((kept) => kept.card.id === asked?.id)?.card;
    if (card === undefined) return { kind: 'yes' };
    return random.happens(0.75) ? { kind: 'answer', heard: card.back, resolved: null } : { kind: 'dont-know' };
  };

  const atDevice = async (turns: number): Promise<void> => {
    let hints: Hints | null = null;
    for (let i = 0; i < turns; i += 1) {
      const isBreak = underWay === 0 && store.isQuiet && random.happens(plan.breaks);
      nowMs += isBreak ? (BREAKS_MS[Math.floor(random.next() * BREAKS_MS.length)] ?? 0) : BETWEEN_REQUESTS_MS;
      const request = {
        command: hints === null ? ({ kind: 'launch' } as const) : commandAt(hints),
        learnerKey: LEARNER,
        requestId: `r${String((requests += 1))}`,
        opensSession: hints === null,
        nowMs,
        locale: 'en-US',
        hints: hints ?? NO_HINTS,
        askTimeZone: async () => null,
      };
      let isListening = false;
      const deliver = async (): Promise<Hints | null> => {
        underWay += 1;
        try {
          const taken = await takeTurn(request, {
            ...store.forRequest(),
            statistics: memoryStatistics(),
            imports: memoryImports(),
            speaker: {
              speak: async ({ listen }) => {
                isListening = listen !== null;
                return { output: {}, by: 'speech' as const };
              },
            },
            sampleDeck: sampleDeckOf(SAMPLE, store.cards),
            pause: store.pause,
            log: () => undefined,
          });
          return isListening ? taken.hints : null;
        } catch {
          return null;
        } finally {
          underWay -= 1;
        }
      };
      const deliveries = random.happens(plan.twice) ? [deliver(), deliver()] : [deliver()];
      [hints = null] = await Promise.all(deliveries);
    }
  };

  store.odds = plan;
  await store.until(Promise.all(Array.from({ length: plan.devices }, () => atDevice(plan.turns))));
  store.odds = { lost: 0, late: 0, ended: 0 };
  await store.settle();
  await store.until(atDevice(1));
  return store;
}

describe('one learner at several devices', () => {
  for (const [name, plan] of Object.entries(PLANS)) {
    it(`has counts that are the reviews, ${name}`, async function () {
      this.timeout(120_000);
      let reviewed = 0;
      for (let seed = 1; seed <= LIVES; seed += 1) {
        const { cards, learner } = await lived(plan, seed);
        const reviews = cards.kept.flatMap(({ card }) => card.reviews.map(({ rating }, i) => ({ rating, i })));
        const [day] = learner.days;
        const counted = [day?.answered ?? 0, day?.right ?? 0, day?.introduced ?? 0];
        const right = reviews.filter(({ rating }) => rating !== 'again').length;
        const introduced = reviews.filter(({ i }) => i === 0).length;
        expect(counted, `seed ${String(seed)}`).to.deep.equal([reviews.length, right, introduced]);
        expect(learner.days.length, `days of seed ${String(seed)}`).to.be.at.most(1);
        reviewed += reviews.length;
      }
      expect(reviewed).to.be.greaterThan(LIVES);
    });
  }
});
