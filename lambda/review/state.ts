import type { Card } from '../domain/card.ts';
import type { Hints } from '../domain/hints.ts';
import type { Learner, Phase } from '../domain/learner.ts';
import type { Weights } from '../domain/schedule.ts';
import type { Act, Listen } from '../domain/reply.ts';
import type { Judgement } from '../grading/judgement.ts';
import type { LearnerKey } from '../ports/learners.ts';
import type { Loaded } from './loaded.ts';
import type { Meant } from './meant.ts';

/** All that a turn is decided on: the request, and what was loaded for it. */
export interface State {
  readonly command: Meant;
  readonly learnerKey: LearnerKey;
  readonly requestId: string;
  /** The first request of a session: nothing was asked in it yet. */
  readonly opensSession: boolean;
  /** When the request came in, epoch milliseconds. */
  readonly nowMs: number;
  /** BCP 47. */
  readonly locale: string;
  /** Whether the device has a screen. Absent: no. */
  readonly hasScreen?: boolean;
  /** Whether the command was touched on a screen, so that it is no answer whatever its words are. Absent: no. */
  readonly isTouched?: boolean;
  /** The learner's, an IANA name; UTC until it is known. */
  readonly timeZone: string;
  /** The learner's own weights of FSRS, where there are any. */
  readonly weights?: Weights;
  readonly hints: Hints;
  readonly learner: Learner;
  /** Where the learner was when the request came in. */
  readonly phase: Phase;
  /** The bundled deck's, as it is spoken. */
  readonly sampleDeckTitle: string;
  /** The bundled deck was laid in for this turn, and what is loaded knows it. */
  readonly isSampleLaid: boolean;
  readonly loaded: Loaded;
  /** An earlier delivery of this request saved the profile, and not the card that it rated. */
  readonly isHalfSaved?: boolean;
  /** It was decided a moment ago, and could not be saved as a whole. */
  readonly isTriedAgain?: boolean;
}

/** What a verb decides: what is said, and what changes. Nothing of it is spoken before it is saved. */
export interface Decision {
  readonly kind: 'decision';
  readonly acts: readonly Act[];
  readonly listen: Listen | null;
  readonly learner: Learner;
  readonly hints: Hints;
  /** The one card whose answer changed. */
  readonly answered?: AnsweredCard;
  /** The bundled deck is laid in for a learner who has no cards yet. */
  readonly lay?: 'sample-deck';
  /** Everything about the learner is deleted. */
  readonly wipe?: true;
  readonly judgement?: Judgement;
}

/** A card before and after the answer, or whatever changed the answer. */
export interface AnsweredCard {
  readonly before: Card;
  readonly after: Card;
}
