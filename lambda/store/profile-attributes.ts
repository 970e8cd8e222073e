import * as v from 'valibot';
import type { CardRef } from '../domain/card.ts';
import { dayNameOf, dayNumberOf } from '../domain/day.ts';
import type { Manner } from '../domain/manner.ts';
import {
  type DayCount,
  type Learner,
  NEW_LEARNER,
  type Phase,
  type StudySession,
  type TurnDelta,
} from '../domain/learner.ts';
import { packCounted, readCounted } from './packed-counted.ts';
import { packDone, readDone } from './packed-done.ts';
import { packWeights, unpackWeights } from './packed-weights.ts';
import { parseStored } from './parse-stored.ts';

/**
 * The profile as attributes of the persistence adapter, packed: under 1 KB a save costs one write unit. z time zone,
 * n new cards a day, m manner of speaking, w weights of FSRS, k streak, kb the streak before it, d days, t last turn, tb those before it, c what the counts hold of cards in doubt, s session (in it w
 * misses in a row, u what can be undone), x everything is being deleted.
 */
const Ref = v.tuple([v.string(), v.string()]);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Its number and three counts in base 36; an older profile has its name and the counts in base 10. */
const Day = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2} \d+ \d+ \d+|[0-9a-z]+ [0-9a-z]+ [0-9a-z]+ [0-9a-z]+)$/));
const DaysText = v.pipe(
  v.string(),
  v.transform((text) => text.split(';').filter((day) => day !== '')),
  v.array(Day),
);

const PhaseAttributes = v.variant('p', [
  v.object({ p: v.literal('idle') }),
  v.object({
    p: v.literal('offer'),
    o: v.picklist(['begin', 'first-cards', 'more', 'review-ahead', 'break', 'delete-data']),
    b: v.optional(Ref),
    m: v.optional(Count),
  }),
  v.object({ p: v.literal('question'), c: Ref, m: Count, h: v.boolean(), n: v.optional(Count) }),
  v.object({ p: v.literal('confirm'), c: Ref, a: v.string(), h: v.boolean() }),
  v.object({ p: v.literal('self-check'), c: Ref, a: v.string(), h: v.boolean(), m: v.optional(Count) }),
]);

const SessionAttributes = v.object({
  d: v.nullable(v.string()),
  b: v.number(),
  a: Count,
  r: Count,
  n: v.nullable(Count),
  e: v.boolean(),
  l: v.nullable(Ref),
  w: v.optional(Count),
  p: PhaseAttributes,
  u: v.optional(v.string(), ''),
});

const ProfileAttributes = v.object({
  z: v.nullable(v.string()),
  n: Count,
  m: v.optional(v.tuple([Count, v.picklist(['short', 'usual', 'long'])])),
  w: v.optional(v.pipe(v.string(), v.transform(unpackWeights), v.array(v.number()))),
  k: v.tuple([Count, v.string()]),
  kb: v.optional(v.tuple([Count, v.string()])),
  d: DaysText,
  t: v.nullable(v.tuple([v.string(), v.string(), v.number(), v.number(), v.number()])),
  tb: v.optional(v.string()),
  c: v.optional(v.string(), ''),
  s: v.nullable(SessionAttributes),
  x: v.optional(v.literal(1)),
});

/**
 * Reads the profile; NEW_LEARNER for somebody who was never here.
 * @throws StoredItemError that names the attribute and the rule it broke
 */
export function readProfile(attributes: unknown): Learner {
  if (typeof attributes === 'object' && attributes !== null && Object.keys(attributes).length === 0) return NEW_LEARNER;
  const { z, n, m, w, k, kb, d, t, tb, c, s, x } = parseStored('profile', ProfileAttributes, attributes);
  return {
    settings: {
      timeZone: z,
      newPerDay: n,
      ...(m && { manner: { ratePercent: m[0], length: m[1] } }),
      ...(w && { weights: w }),
    },
    streak: { days: k[0], lastDay: k[1] },
    ...(kb && { streakBefore: { days: kb[0], lastDay: kb[1] } }),
    days: d.map(readDay),
    lastTurn: t && { requestId: t[0], delta: { day: t[1], answered: t[2], right: t[3], introduced: t[4] } },
    ...(tb !== undefined && { turnsBefore: tb.split(' ') }),
    ...(c !== '' && { counted: readCounted(c, t?.[0]) }),
    session: s && readSession(s),
    ...(x && { isLeaving: true }),
  };
}

/** The attributes of a profile: plain data without undefined. */
export function profileAttributes(learner: Learner): Record<string, unknown> {
  const { settings, streak, streakBefore, days, lastTurn, session, isLeaving } = learner;
  const { turnsBefore = [], counted = [] } = learner;
  return {
    z: settings.timeZone,
    n: settings.newPerDay,
    ...(settings.manner && { m: mannerParts(settings.manner) }),
    ...(settings.weights && { w: packWeights(settings.weights) }),
    k: [streak.days, streak.lastDay],
    ...(streakBefore && { kb: [streakBefore.days, streakBefore.lastDay] }),
    d: days.map(packDay).join(';'),
    t: lastTurn && [lastTurn.requestId, ...deltaParts(lastTurn.delta)],
    ...(turnsBefore.length > 0 && { tb: turnsBefore.join(' ') }),
    ...(counted.length > 0 && { c: packCounted(counted, lastTurn?.requestId) }),
    s: session && sessionAttributes(session),
    ...(isLeaving && { x: 1 }),
  };
}

const mannerParts = ({ ratePercent, length }: Manner): [number, string] => [ratePercent, length];

const deltaParts = ({ day, answered, right, introduced }: TurnDelta): (string | number)[] => [
  day,
  answered,
  right,
  introduced,
];

const packDay = ({ day, answered, right, introduced }: DayCount): string =>
  [dayNumberOf(day), answered, right, introduced].map((part) => part.toString(36)).join(' ');

function readDay(text: string): DayCount {
  const [day = '', ...counts] = text.split(' ');
  const isNamed = day.includes('-');
  const [answered = 0, right = 0, introduced = 0] = counts.map((part) => Number.parseInt(part, isNamed ? 10 : 36));
  return { day: isNamed ? day : dayNameOf(Number.parseInt(day, 36)), answered, right, introduced };
}

const readRef = ([deck, id]: readonly [string, string]): CardRef => ({ deck, id });
const packRef = ({ deck, id }: CardRef): [string, string] => [deck, id];

function readSession({ d, b, a, r, n, e, l, w, p, u }: v.InferOutput<typeof SessionAttributes>): StudySession {
  return {
    deck: d,
    startedMs: b,
    answered: a,
    right: r,
    limit: n,
    ahead: e,
    last: l && readRef(l),
    ...(w !== undefined && { missedInARow: w }),
    phase: readPhase(p),
    done: readDone(u),
  };
}

function sessionAttributes({
  deck,
  startedMs,
  answered,
  right,
  limit,
  ahead,
  last,
  missedInARow = 0,
  phase,
  done,
}: StudySession): Record<string, unknown> {
  return {
    d: deck,
    b: startedMs,
    a: answered,
    r: right,
    n: limit,
    e: ahead,
    l: last && packRef(last),
    ...(missedInARow > 0 && { w: missedInARow }),
    p: phaseAttributes(phase),
    ...(done.length > 0 && { u: packDone(done) }),
  };
}

function readPhase(phase: v.InferOutput<typeof PhaseAttributes>): Phase {
  switch (phase.p) {
    case 'idle':
      return { kind: 'idle' };
    case 'offer':
      return {
        kind: 'offer',
        offer: phase.o,
        ...(phase.b && { back: readRef(phase.b) }),
        ...(phase.m !== undefined && { misses: phase.m }),
      };
    case 'question':
      return {
        kind: 'question',
        card: readRef(phase.c),
        misses: phase.m,
        hinted: phase.h,
        ...(phase.n !== undefined && { hints: phase.n }),
      };
    case 'confirm':
      return { kind: 'confirm', card: readRef(phase.c), heard: phase.a, hinted: phase.h };
    case 'self-check':
      return {
        kind: 'self-check',
        card: readRef(phase.c),
        heard: phase.a,
        hinted: phase.h,
        ...(phase.m !== undefined && { misses: phase.m }),
      };
  }
}

function phaseAttributes(phase: Phase): Record<string, unknown> {
  switch (phase.kind) {
    case 'idle':
      return { p: 'idle' };
    case 'offer':
      return {
        p: 'offer',
        o: phase.offer,
        ...(phase.back && { b: packRef(phase.back) }),
        ...(phase.misses !== undefined && { m: phase.misses }),
      };
    case 'question':
      return {
        p: 'question',
        c: packRef(phase.card),
        m: phase.misses,
        h: phase.hinted,
        ...(phase.hints !== undefined && { n: phase.hints }),
      };
    case 'confirm':
      return { p: 'confirm', c: packRef(phase.card), a: phase.heard, h: phase.hinted };
    case 'self-check':
      return {
        p: 'self-check',
        c: packRef(phase.card),
        a: phase.heard,
        h: phase.hinted,
        ...(phase.misses !== undefined && { m: phase.misses }),
      };
  }
}
