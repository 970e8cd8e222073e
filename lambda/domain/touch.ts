/** What can be touched on a screen. Each means what the learner could say instead. */
export const TOUCHES = [
  'reveal',
  'hint',
  'skip',
  'right',
  'wrong',
  'had-it',
  'missed-it',
  'yes',
  'no',
  'stop',
] as const;

export type Touch = (typeof TOUCHES)[number];
