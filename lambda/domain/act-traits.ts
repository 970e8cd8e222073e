import type { Act, ActNamed } from './reply.ts';

interface ActTraits {
  /** Said last, before the microphone opens. */
  readonly asks: boolean;
  /** The question that waited before still waits and is no other; it was shown already. */
  readonly keepsQuestion: boolean;
}

const STATES: ActTraits = { asks: false, keepsQuestion: false };
const ASKS = { asks: true, keepsQuestion: false } as const;
const INTERRUPTS: ActTraits = { asks: false, keepsQuestion: true };

/** What each act is; a new act does not compile before it is told here. */
const ACTS = {
  'welcome-first': STATES,
  'welcome-back': STATES,
  offer: ASKS,
  question: ASKS,
  verdict: STATES,
  'self-check': ASKS,
  confirm: ASKS,
  counted: STATES,
  'taken-back': STATES,
  'day-limit': STATES,
  hint: INTERRUPTS,
  skipped: STATES,
  pause: INTERRUPTS,
  remark: INTERRUPTS,
  heard: INTERRUPTS,
  'said-answer': INTERRUPTS,
  explanation: INTERRUPTS,
  sought: INTERRUPTS,
  manner: INTERRUPTS,
  left: INTERRUPTS,
  'whats-due': INTERRUPTS,
  'due-tomorrow': INTERRUPTS,
  'which-deck': INTERRUPTS,
  unrated: STATES,
  deletion: STATES,
  summary: STATES,
  'all-done': STATES,
  progress: INTERRUPTS,
  studied: INTERRUPTS,
  streak: INTERRUPTS,
  trend: INTERRUPTS,
  hardest: INTERRUPTS,
  'last-import': INTERRUPTS,
  decks: INTERRUPTS,
  connect: STATES,
  'page-code': STATES,
  'signed-out': INTERRUPTS,
  'no-page': INTERRUPTS,
  help: INTERRUPTS,
  goodbye: STATES,
  trouble: INTERRUPTS,
} satisfies Record<Act['act'], ActTraits>;

type AskingName = { [Name in Act['act']]: (typeof ACTS)[Name]['asks'] extends true ? Name : never }[Act['act']];

/** An act that asks: the last thing said before the microphone opens. */
export type AskingAct = ActNamed<AskingName>;

export function isAskingAct(act: Act): act is AskingAct {
  return ACTS[act.act].asks;
}

/** Whether an act leaves the question that waited as it was. */
export function keepsQuestion(act: Act): boolean {
  return ACTS[act.act].keepsQuestion;
}
