import * as v from 'valibot';

/** What can go wrong with a request, and the status that says so. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be.' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in, or no longer.' },
  'code-not-accepted': { status: 401, title: 'The code is wrong, used up, or older than five minutes.' },
  'another-site': { status: 403, title: 'The request comes from another site.' },
  'not-found': { status: 404, title: 'There is no such thing.' },
  'method-not-allowed': { status: 405, title: 'That cannot be done with it.' },
  conflict: { status: 409, title: 'Something else is under way.' },
  'changed-meanwhile': { status: 412, title: 'It was changed since it was read.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'not-json': { status: 415, title: 'The body should be application/json.' },
  'key-used': { status: 422, title: 'The idempotency key was used for another request.' },
  'etag-missing': { status: 428, title: 'If-Match should say which state is changed.' },
  'too-many-tries': { status: 429, title: 'It was tried too often.' },
  broken: { status: 500, title: 'Something here is broken.' },
  unreachable: { status: 503, title: 'The store cannot be reached right now.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEMS;

/** Something that can be expected, as RFC 9457 tells it. */
export interface Problem {
  readonly problem: ProblemKind;
  /** Which rule was broken and where; never what stood there. */
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (kind: ProblemKind, detail?: string): Problem => ({
  problem: kind,
  ...(detail !== undefined && { detail }),
});

export const ProblemBody = v.object({
  type: v.picklist(Object.keys(PROBLEMS).map((kind) => `urn:study-aloud:problem:${kind}`)),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.optional(v.string()),
});

export const problemBody = ({ problem: kind, detail }: Problem): v.InferOutput<typeof ProblemBody> => ({
  type: `urn:study-aloud:problem:${kind}`,
  ...PROBLEMS[kind],
  ...(detail !== undefined && { detail }),
});
