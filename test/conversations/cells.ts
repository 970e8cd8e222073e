/** Where a learner can be when something is said. */
const PHASES = ['question', 'confirm', 'self-check', 'offer', 'opening'] as const;

/** What a learner can mean, as a turn reports it. */
const COMMANDS = [
  'start',
  'continue',
  'dont-know',
  'skip',
  'repeat',
  'say-answer-again',
  'hint',
  'pause',
  'explain',
  'undo',
  'restate',
  'i-was-right',
  'that-was-wrong',
  'too-easy',
  'too-hard',
  'what-did-you-hear',
  'progress',
  'last-import',
  'how-many-left',
  'whats-due',
  'due-tomorrow',
  'decks',
  'other-decks',
  'which-deck',
  'connect',
  'delete-my-data',
  'help',
  'stop',
  'slower',
  'faster',
  'normal-speed',
  'shorter',
  'longer',
  'yes',
  'no',
  'maybe',
  'thanks',
  'aside',
  'not-caught',
] as const;

/** To "Was that your answer?" whatever else is said is said to the question. */
const TO_CONFIRM: ReadonlySet<string> = new Set(['yes', 'no', 'maybe', 'what-did-you-hear']);

export function cell(phase: string, command: string): string {
  return `${phase} x ${command}`;
}

/** Every command in every phase that it can be said in. */
export const CELLS: readonly string[] = PHASES.flatMap((phase) =>
  COMMANDS.filter((command) => phase !== 'confirm' || TO_CONFIRM.has(command)).map((command) => cell(phase, command)),
);
