import { fileURLToPath } from 'node:url';
import type { Learner } from '../../lambda/domain/learner.ts';
import { modelWordsOf, knownLocale, LOCALES } from '../../lambda/languages/languages.ts';
import { createLearnerStore } from '../../lambda/store/learner-store.ts';
import { learnerKeyFrom } from '../commands/command-line.ts';
import { type Conversation, startConversation } from '../conversation.ts';
import type { ShownExchange } from '../talk.ts';
import { LOCAL_TABLE } from '../engines/embedded-dynamodb.ts';
import { launchPhrasesOf } from '../simulator/launch-phrases.ts';
import { type Random, seededRandom } from '../simulator/random.ts';
import { type Finding, type WalkedTurn, createChecks, kindOf } from './checks.ts';
import { type Step, createLearner } from './learner.ts';

export interface WalkOptions {
  readonly turns: number;
  readonly seed: number;
  /** What the device is set to, BCP 47. */
  readonly locale: string;
  /** Called for each turn. */
  readonly onTurn?: (turn: WalkedTurn, number: number) => void;
}

/** What was found, and in which turn: with the turns before it, as they are said and heard. */
export interface WalkFinding extends Finding {
  /** 1-based. */
  readonly turn: number;
  readonly before: readonly string[];
}

const LEARNER = 'walker';
const START_MS = Date.parse('2026-11-24T09:00:00Z');
const SHOWN_BEFORE = 8;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The decks of a walk, a folder a language. */
const notesOf = (locale: string): string =>
  fileURLToPath(new URL(`./notes/${locale.split('-')[0] ?? ''}/`, import.meta.url));

/**
 * A learner who says anything at any time, to a recogniser that errs, over weeks and several decks; the same for the same
 * seed. Looks after every turn whether the response was legal, whether the store can be read, whether anything was
 * graded that was no attempt, and whether the talk still moves.
 */
export async function walk({ turns, seed, locale, onTurn }: WalkOptions): Promise<WalkFinding[]> {
  const random = seededRandom(seed);
  const codes = seededRandom(seed);
  let nowMs = START_MS;
  const conversation = await startConversation({
    notes: [notesOf(locale)],
    data: null,
    learner: LEARNER,
    locale,
    clock: () => nowMs,
    timeZone: 'UTC',
    noiseSeed: seed,
    newCode: () => String(Math.floor(codes.next() * 1_000_000)).padStart(6, '0'),
    person: LEARNER,
  });
  try {
    const store = stateOf(conversation);
    const { cards, reviews } = await store.cards();
    const next = createLearner({ locale, asking: askingIn(locale), decks: [...decksOf(cards)], cards }, random);
    const check = createChecks(locale);
    const said: string[] = [];
    const findings: WalkFinding[] = [];
    let state = { ...(await store.profile()), cards, reviews, exchange: null as ShownExchange | null };
    for (let number = 1; number <= turns; number += 1) {
      nowMs += passing(state.exchange?.listening === true, random);
      if (random.happens(0.01)) conversation.simulator.device = random.oneOf(['speaker', 'show']);
      const { phase, exchange } = state;
      const card = 'card' in phase ? (state.cards.find(({ id }) => id === phase.card.id) ?? null) : null;
      const step = next({
        isOpen: exchange?.listening === true,
        phase: phase.kind === 'confirm' ? 'self-check' : phase.kind,
        card,
      });
      const answered = await take(step, conversation);
      const after = { ...(await store.profile()), ...(await store.cards()) };
      const turn: WalkedTurn = {
        step,
        exchange: answered,
        phaseBefore: phase,
        phaseAfter: after.phase,
        reviewsBefore: state.reviews,
        reviewsAfter: after.reviews,
      };
      said.push(lineOf(turn));
      onTurn?.(turn, number);
      for (const finding of check(turn)) findings.push({ ...finding, turn: number, before: said.slice(-SHOWN_BEFORE) });
      state = { ...after, exchange: answered ?? state.exchange };
    }
    return findings;
  } finally {
    await conversation.stop();
  }
}

/** Seconds while they talk; between sessions minutes, hours or days. */
function passing(isOpen: boolean, random: Random): number {
  if (isOpen) return Math.round(3000 + random.next() * 12_000);
  return Math.round(random.next() * random.oneOf([MINUTE_MS, 40 * MINUTE_MS, DAY_MS, 4 * DAY_MS]));
}

/** "Ask study aloud to": Alexa's own words of the language around the skill's name. */
function askingIn(locale: string): string {
  const { askers, connectors } = launchPhrasesOf(locale);
  const { invocationName } = modelWordsOf(knownLocale(locale) ?? LOCALES[0]);
  return [askers[0], invocationName, connectors[0]].join(' ');
}

const decksOf = (cards: readonly { deck: string }[]): Set<string> => new Set(cards.map(({ deck }) => deck));

/** What is stored of the learner. Both throw where an item cannot be read. */
function stateOf({ machine }: Conversation) {
  const learner = learnerKeyFrom(LEARNER);
  return {
    async cards() {
      const cards = [];
      for await (const { card } of machine.cards.cards(learner)) cards.push(card);
      const ratings = cards.map(({ id, reviews }) => [id, ...reviews.map(({ atMs, rating }) => [atMs, rating])]);
      return { cards, reviews: JSON.stringify(ratings) };
    },
    async profile(): Promise<{ phase: NonNullable<Learner['session']>['phase'] }> {
      const store = createLearnerStore({ client: machine.dynamoDb.client, tableName: LOCAL_TABLE });
      return { phase: (await store.load(learner)).session?.phase ?? { kind: 'idle' } };
    },
  };
}

function take(step: Step, { turn }: Conversation): Promise<ShownExchange | null> {
  switch (step.does) {
    case 'say':
      return turn((device) => device.say(step.words));
    case 'launch':
      return turn((device) => device.launch());
    case 'silence':
      return turn((device) => device.silence());
    case 'fallback':
      return turn((device) => device.fallback());
    case 'end':
      return turn((device) => device.end());
  }
}

function lineOf(turn: WalkedTurn): string {
  const { step, exchange } = turn;
  const heard = Object.values(exchange?.request?.slots ?? {}).filter((value) => value !== null);
  const arrived = `${exchange?.request?.intent ?? exchange?.request?.type ?? 'nothing'} ${heard.join(' ')}`.trim();
  const words = step.does === 'say' ? step.words : `!${step.does}`;
  return `U: ${words}   (${kindOf(turn)}; arrived: ${arrived})\nA: ${exchange?.speech ?? ''}`;
}
