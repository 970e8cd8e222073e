/** `error`: the card is lost, or nobody can answer it. `warning`: it will give trouble. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** What is looked for, by the name that reports give it. */
export type Rule =
  | 'unread'
  | 'unspeakable'
  | 'too-long'
  | 'never-heard'
  | 'is-command'
  | 'false-friend'
  | 'duplicate'
  | 'gives-away'
  | 'lost-history'
  | 'broken-link'
  | 'broken-picture'
  | 'set-aside';

/** Something in a note that its author should know. */
export interface Finding {
  /** The note's, as it was read. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly severity: Severity;
  readonly rule: Rule;
  /** One sentence, for the author. */
  readonly sentence: string;
  /** What it is said of, whatever its line: the same finding of the same note has the same. */
  readonly about: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** How many there are of each severity. */
export const countsOf = (findings: readonly Finding[]): Record<Severity, number> => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  note: findings.filter(({ severity }) => severity === 'note').length,
});

/** Errors first, then by place. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || inOrder(a, b));

/** By note, then by line. */
export const inOrder = (a: Finding, b: Finding): number =>
  (a.path < b.path ? -1 : Number(a.path > b.path)) || a.line - b.line;
