import * as v from 'valibot';
import type { ApiDependencies } from '../dependencies.ts';
import { problem } from '../problem.ts';
import { route } from '../route.ts';
import { noSessionCookie, sessionCookie } from '../session-cookie.ts';
import { Instant, instant } from '../shapes.ts';
import { addressBlock } from '../address-block.ts';

/** Wrong codes: of one address, and of everybody together. */
const OF_AN_ADDRESS = { atMost: 5, inMs: 60 * 60_000 };
const OF_ALL = { atMost: 100, inMs: 60_000 };

const ShownSession = v.object({
  id: v.string(),
  opened: Instant,
  expires: Instant,
  /** The one that asks. */
  isThis: v.boolean(),
});

export const SESSION_ROUTES = [
  route({
    id: 'signIn',
    method: 'POST',
    path: '/v1/sessions',
    summary: 'Signs in with the six digits that Alexa says to "connect my page".',
    isOpen: true,
    body: v.strictObject({
      code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
      /** `cookie` for a page; `bearer` for an app, which gets the token to keep. */
      as: v.optional(v.picklist(['cookie', 'bearer']), 'cookie'),
    }),
    answer: {
      status: 201,
      description: 'Signed in, for thirty days.',
      schema: v.object({ expires: Instant, token: v.optional(v.string()) }),
    },
    problems: ['code-not-accepted', 'too-many-tries'],
    async run({ body, nowMs, address }, _asker, { codes, sessions, tries, isSecure, log }) {
      const limit = await exceeded(address, nowMs, tries);
      if (limit !== null) {
        log({ event: 'sign-in-refused', level: 'warn', metrics: { RefusedSignIns: 1 } });
        return { ...problem('too-many-tries'), headers: { 'retry-after': String(limit.inMs / 1000) } };
      }
      const learner = await codes.redeem(body.code, nowMs);
      if (learner === null) {
        log({ event: 'wrong-code', level: 'warn', metrics: { WrongCodes: 1 } });
        return problem('code-not-accepted');
      }
      await giveBack(address, nowMs, tries);
      const { token, expiresMs } = await sessions.open(learner, nowMs);
      const body201 = { expires: instant(expiresMs) };
      if (body.as === 'bearer') return { status: 201, body: { ...body201, token } };
      const maxAgeS = Math.floor((expiresMs - nowMs) / 1000);
      return { status: 201, body: body201, cookies: [sessionCookie(token, maxAgeS, isSecure)] };
    },
  }),
  route({
    id: 'listSessions',
    method: 'GET',
    path: '/v1/sessions',
    summary: 'Where this learner is signed in.',
    answer: {
      status: 200,
      description: 'The sessions, oldest first.',
      schema: v.object({ sessions: v.array(ShownSession) }),
    },
    problems: [],
    async run({ nowMs }, { learner, session }, { sessions }) {
      const all = await sessions.all(learner, nowMs);
      return {
        status: 200,
        body: {
          sessions: all.map(({ id, openedMs, expiresMs }) => ({
            id,
            opened: instant(openedMs),
            expires: instant(expiresMs),
            isThis: id === session?.id,
          })),
        },
      };
    },
  }),
  route({
    id: 'signOut',
    method: 'DELETE',
    path: '/v1/sessions/current',
    summary: 'Signs out here.',
    answer: { status: 204, description: 'Signed out.' },
    problems: [],
    async run(_input, { learner, session }, { sessions, isSecure }) {
      if (session !== null) await sessions.end(learner, session.id);
      return { status: 204, cookies: [noSessionCookie(isSecure)] };
    },
  }),
  route({
    id: 'signOutEverywhere',
    method: 'DELETE',
    path: '/v1/sessions',
    summary: 'Signs out everywhere, here too.',
    answer: { status: 204, description: 'Signed out.' },
    problems: [],
    async run(_input, { learner }, { sessions, isSecure }) {
      await sessions.endAll(learner);
      return { status: 204, cookies: [noSessionCookie(isSecure)] };
    },
  }),
];

/**
 * The limit that one more try goes beyond; null where there is none. Counted before the code is looked at, so that many at once are
 * counted too; a right one is taken off again.
 */
async function exceeded(
  address: string,
  nowMs: number,
  tries: ApiDependencies['tries'],
): Promise<typeof OF_AN_ADDRESS | null> {
  if (!(await tries.take(addressBlock(address), OF_AN_ADDRESS, nowMs))) return OF_AN_ADDRESS;
  return (await tries.take('everybody', OF_ALL, nowMs)) ? null : OF_ALL;
}

async function giveBack(address: string, nowMs: number, tries: ApiDependencies['tries']): Promise<void> {
  await Promise.all([
    tries.giveBack(addressBlock(address), OF_AN_ADDRESS, nowMs),
    tries.giveBack('everybody', OF_ALL, nowMs),
  ]);
}
