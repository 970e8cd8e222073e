import type { ReplyScreen } from '../domain/reply-screen.ts';
import type { SampleDeck } from '../ports/cards.ts';
import type { LearnersPages } from '../ports/sign-ins.ts';
import { type Found, type PageDone, loadedFrom } from './loaded.ts';
import { atOpening } from './opening.ts';
import { type TurnStores, readMissing } from './read-turn.ts';
import { type Resumption, resume } from './redelivery.ts';
import { shownOnScreen } from './shown-screen.ts';
import type { Decision, State } from './state.ts';
import { type Unheard, understood } from './understand.ts';
import { VERBS } from './verbs.ts';
import { type Missing, isMissing, whenRead } from './when-read.ts';

/** How often a verb may ask for more. The longest way needs ten: a queue, eight steps to a card, what is due next. */
const READS_AT_MOST = 16;

export class UndecidedError extends Error {
  override readonly name = 'UndecidedError';
}

/** What a decision may have read or done for it. */
interface DecidingStores extends TurnStores {
  readonly sampleDeck: SampleDeck;
  readonly pages?: LearnersPages | null | undefined;
}

/**
 * Decides; where something is missing, reads it and decides again from the start.
 * @param found what was read so far, one step after the other
 * @param readAgain reads once more what the first step read
 * @throws UndecidedError where a verb keeps asking for more; whatever the store throws
 */
export async function decide(
  given: Omit<Unheard, 'loaded' | 'isSampleLaid'>,
  found: readonly Found[],
  { sampleDeck, pages = null, ...stores }: DecidingStores,
  readAgain: () => Promise<{ found: Found }>,
): Promise<Decided> {
  let steps = [...found];
  let isSampleLaid = false;
  for (let reads = 0; reads <= READS_AT_MOST; reads += 1) {
    const decided = decideNow({ ...given, loaded: loadedFrom(steps), isSampleLaid });
    if (!isMissing(decided)) return decided;
    if (decided.lay === 'sample-deck') {
      await sampleDeck.layFor(given.learnerKey);
      isSampleLaid = true;
      steps = [(await readAgain()).found];
    } else if (decided.page !== undefined) {
      steps.push({ ...NOTHING_FOUND, page: await doneFor(decided.page, given, pages) });
    } else steps.push(await readMissing(stores, given.learnerKey, decided.reads));
  }
  throw new UndecidedError(
    `"${given.command.kind}" asked for more after ${String(READS_AT_MOST)} reads; it should have decided by then.`,
  );
}

const NOTHING_FOUND: Found = { asked: { cards: [], decks: [] }, cards: [], decks: [], queues: [] };

async function doneFor(
  what: NonNullable<Missing['page']>,
  { learnerKey, nowMs }: Pick<State, 'learnerKey' | 'nowMs'>,
  pages: LearnersPages | null,
): Promise<PageDone | null> {
  if (pages === null) return null;
  if (what === 'open-code') return { did: what, code: await pages.openCode(learnerKey, nowMs), address: pages.address };
  await pages.signOut(learnerKey);
  return { did: what };
}

/** A decision, what it goes on from, and what was understood before that. */
export interface Decided {
  readonly decision: Decision;
  readonly from: Resumption;
  readonly heard: State;
  /** null where the device has none. */
  readonly screen: ReplyScreen | null;
}

/** What can be decided on what was read, or what is missing. */
export function decideNow(unheard: Unheard): Decided | Missing {
  return whenRead(understood(unheard), (heard) => {
    const state = atOpening(heard);
    const from = resume(state, VERBS[state.command.kind]);
    return whenRead(from.decide(from.state), (decision) =>
      whenRead(shownOnScreen(from.state, decision), (screen) => ({ decision, from, heard, screen })),
    );
  });
}
