/**
 * A fault that passes by itself: the same request may succeed a moment later, and nothing is lost. Every class that
 * promises this extends it; any other error is a fault of ours, and trying again does not help.
 */
export abstract class TransientError extends Error {
  /** What was asked for may have been done all the same: its answer was lost, or never came. */
  readonly mayBeDone: boolean = false;
}
