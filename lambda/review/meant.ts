import type { Aside, Command } from '../domain/command.ts';
import type { Judgement } from '../grading/judgement.ts';
import type { PlainVerb } from '../languages/meanings.ts';

/** What the learner meant: a command, or what was heard in words, understood. Each is decided by the verb of its kind. */
export type Meant =
  | Exclude<Command, { readonly kind: 'answer' }>
  | { readonly kind: PlainVerb }
  /** An answer to the card that waits, with what the grader says of it. */
  | { readonly kind: 'attempt'; readonly heard: string; readonly judgement: Judgement }
  /** "No, I meant ...": an answer in the place of the last one. `orNo`: where it is none, the no before it stands. */
  | { readonly kind: 'restate'; readonly heard: string; readonly orNo?: true }
  | { readonly kind: 'due-tomorrow' }
  /** Said beside the review. */
  | { readonly kind: 'aside'; readonly aside: Aside }
  /** Neither surely an answer nor surely anything else. */
  | { readonly kind: 'unclear'; readonly heard: string };
