import type * as v from 'valibot';
import type { PageSession } from '../ports/sign-ins.ts';
import type { ApiDependencies } from './dependencies.ts';
import type { Problem, ProblemKind } from './problem.ts';
import type { LearnerKey } from '../ports/learners.ts';

/** An object's schema, of which each field is a parameter. */
type Fields = v.ObjectSchema<v.ObjectEntries, undefined> | v.StrictObjectSchema<v.ObjectEntries, undefined>;

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is, in place of JSON. */
  readonly text?: { readonly type: string; readonly content: string };
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
}

/** Whoever asks, and for whom. */
export interface Asker {
  readonly learner: LearnerKey;
  /** null on one's own machine, where nobody signs in. */
  readonly session: PageSession | null;
}

export interface Input<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The state that is to be changed; null where none was named. */
  readonly ifMatch: string | null;
  readonly nowMs: number;
  /** BCP 47, of those that the skill speaks. */
  readonly locale: string;
  /** The same for a request that is sent again with the same key. */
  readonly requestId: string;
  readonly address: string;
}

/** Anything that can be asked of the API: what checks a request, what describes it, and what answers. */
export interface Route {
  /** As generated clients name it: "listCards". */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** "/v1/decks/{deck}/cards". */
  readonly path: string;
  readonly summary: string;
  /** Nobody needs to be signed in. */
  readonly isOpen?: true;
  /** If-Match is demanded. */
  readonly changesWhatWasRead?: true;
  readonly params: Fields | null;
  readonly query: Fields | null;
  readonly body: v.GenericSchema | null;
  /** Of a body; default: BODY_BYTES_AT_MOST. */
  readonly bodyBytes?: number;
  readonly answer: {
    readonly status: number;
    readonly description: string;
    readonly schema: v.GenericSchema | null;
    /** Default: JSON. */
    readonly type?: string;
  };
  /** Beside those that any request may meet. */
  readonly problems: readonly ProblemKind[];
  readonly run: (
    input: Input<unknown, unknown, unknown>,
    asker: Asker,
    dependencies: ApiDependencies,
  ) => Promise<Answer | Problem>;
}

type Output<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : null;

type Described<Params, Query, Body, Answered> = Omit<Route, 'params' | 'query' | 'body' | 'answer' | 'run'> & {
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Omit<Route['answer'], 'schema'> & { readonly schema?: Answered };
  readonly run: (
    input: Input<Output<Params>, Output<Query>, Output<Body>>,
    asker: Asker,
    dependencies: ApiDependencies,
  ) => Promise<
    | (Omit<Answer, 'body'> & (Answered extends v.GenericSchema ? { readonly body: v.InferInput<Answered> } : object))
    | Problem
  >;
};

/** A route whose function gets what its schemas say, and answers what its schema says. */
export const route = <
  Params extends Fields | null = null,
  Query extends Fields | null = null,
  Body extends v.GenericSchema | null = null,
  Answered extends v.GenericSchema | null = null,
>(
  described: Described<Params, Query, Body, Answered>,
): Route => ({
  ...described,
  params: described.params ?? null,
  query: described.query ?? null,
  body: described.body ?? null,
  answer: { ...described.answer, schema: described.answer.schema ?? null },
  // What is handed over was checked by these very schemas.
  run: described.run as Route['run'],
});
