import type { LearnerKey } from './learners.ts';

/** Codes that connect a page with a learner: said once, taken once. Every method throws a TransientError where the store is out of reach. */
export interface PageCodes {
  /** A new code, six digits, for five minutes. */
  open(learner: LearnerKey, nowMs: number): Promise<string>;
  /** The learner whose code it is, which is used up with it; null where nobody's is. */
  redeem(code: string, nowMs: number): Promise<LearnerKey | null>;
}

/** A page that acts for a learner. */
export interface PageSession {
  /** Tells it from the learner's others, and opens nothing. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly openedMs: number;
  readonly expiresMs: number;
}

/** Pages that are signed in. Every method throws a TransientError where the store is out of reach. */
export interface PageSessions {
  /** Of too many sessions of one learner, the oldest ends. @returns the token that its bearer shows; it is kept nowhere */
  open(learner: LearnerKey, nowMs: number): Promise<PageSession & { readonly token: string }>;
  /** Whose session a token is; null where it is nobody's, has expired or was ended. Whatever the token is. */
  find(token: string, nowMs: number): Promise<(PageSession & { readonly learner: LearnerKey }) | null>;
  all(learner: LearnerKey, nowMs: number): Promise<PageSession[]>;
  /** Nothing where there is none. */
  end(learner: LearnerKey, id: string): Promise<void>;
  endAll(learner: LearnerKey): Promise<void>;
}

/** What may be tried so often in a time. Throws a TransientError where the store is out of reach. */
export interface Tries {
  /**
   * Counts one try.
   * @param what is tried, and by whom; only a digest of it is kept
   * @returns false where it was tried too often already, and then nothing is counted
   */
  take(what: string, limit: { readonly atMost: number; readonly inMs: number }, nowMs: number): Promise<boolean>;
  /** Takes one off again. */
  giveBack(what: string, limit: { readonly inMs: number }, nowMs: number): Promise<void>;
}

/** What was answered to a write that carried a key, so that the same write does nothing twice. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes that carry a key, for a day. Every method throws a TransientError where the store is out of reach. */
export interface KeyedWrites {
  /**
   * Claims a key for a write.
   * @param digest of the whole request: a key is for one request
   * @returns `begun`; what was answered before; `under-way`: another request with it is not answered yet; `other`: the
   * key was used for something else
   */
  begin(
    learner: LearnerKey,
    key: string,
    digest: string,
    nowMs: number,
  ): Promise<'begun' | 'under-way' | 'other' | KeptAnswer>;
  keep(learner: LearnerKey, key: string, answer: KeptAnswer): Promise<void>;
  /** The write failed: it may be tried again with the same key. */
  drop(learner: LearnerKey, key: string): Promise<void>;
}

/** A learner's pages, for whoever talks with the learner. Every method throws a TransientError where the store is out of reach. */
export interface LearnersPages {
  /** Where the page is, https; null where it is not known. */
  readonly address: string | null;
  openCode(learner: LearnerKey, nowMs: number): Promise<string>;
  /** Ends every session. */
  signOut(learner: LearnerKey): Promise<void>;
}
