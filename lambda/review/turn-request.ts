import type { Command } from '../domain/command.ts';
import type { Hints } from '../domain/hints.ts';
import type { SampleDeck } from '../ports/cards.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { PublicPictures } from '../ports/pictures.ts';
import type { LearnersPages } from '../ports/sign-ins.ts';
import type { Speaker } from '../ports/speaker.ts';
import type { TurnStores } from './read-turn.ts';
import type { SaveDependencies } from './save-turn.ts';

/** What one request brings along. */
export interface TurnRequest {
  readonly command: Command;
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  /** The first request of a session of the device. */
  readonly opensSession: boolean;
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** BCP 47. */
  readonly locale: string;
  /** Whether the device has a screen; default: no. */
  readonly hasScreen?: boolean;
  /** Whether the command was touched there; default: no. */
  readonly isTouched?: boolean;
  readonly hints: Hints;
  /** Asks the device for its IANA time zone where a session opens, null where it does not tell; beside the read step. */
  readonly askTimeZone: () => Promise<string | null>;
}

/** What a turn works with. */
export interface TurnDependencies<Output> extends SaveDependencies, TurnStores {
  readonly speaker: Speaker<Output>;
  readonly sampleDeck: SampleDeck;
  /** null: no screen can fetch a picture. Default: null. */
  readonly pictures?: PublicPictures | null | undefined;
  /** null: there is no page. Default: null. */
  readonly pages?: LearnersPages | null | undefined;
  /** Waits so many milliseconds; default: it does. */
  readonly pause?: ((ms: number) => Promise<unknown>) | undefined;
}
