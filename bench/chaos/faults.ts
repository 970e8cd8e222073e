import type { Random } from '../../local/simulator/random.ts';
import type { Fate, SeenCall } from './fault-proxy.ts';

/** How Alexa brings requests. `twice`: one after the other; `at-once`; `late`: once more after the next one. */
export type Delivery = 'once' | 'twice' | 'at-once' | 'late' | 'undo-again';

/** What the speech function does in place of speaking. */
export type Mute = 'throws' | 'no-response' | 'too-long' | 'too-heavy' | 'too-deep' | { readonly waitsMs: number };

/** One row of the matrix: what goes wrong in it. */
export interface Fault {
  readonly name: string;
  /** What becomes of a call of DynamoDB. */
  readonly table?: (call: SeenCall, random: Random) => Fate | null;
  /** What becomes of a call of the speech function on its way. */
  readonly way?: (random: Random) => Fate | null;
  readonly speech?: Mute;
  readonly delivery?: Delivery;
  /** Devices of the one learner that study at once; default: one. */
  readonly devices?: number;
  /** The skill function is killed in the middle of turns. */
  readonly isKilled?: true;
  /** It takes seconds a turn. */
  readonly isSlow?: true;
}

const OFTEN = 0.4;

const sometimes =
  (fate: Fate, of: (call: SeenCall) => boolean = () => true, probability = OFTEN): NonNullable<Fault['table']> =>
  (call, random) =>
    of(call) && random.happens(probability) ? fate : null;

const always =
  (fate: Fate, of: (call: SeenCall) => boolean): NonNullable<Fault['table']> =>
  (call) =>
    of(call) ? fate : null;

const isWrite = ({ writes }: SeenCall): boolean => writes !== null;
const of =
  (...halves: SeenCall['writes'][]) =>
  ({ writes }: SeenCall): boolean =>
    writes !== null && halves.includes(writes);
const isBatch = ({ operation }: SeenCall): boolean => operation === 'BatchGetItem';

const refused = (error: string, status = 400): Fate => ({ kind: 'refused', status, error });
const CONFLICT = refused('ConditionalCheckFailedException');
const LOST: Fate = { kind: 'reset-after' };

const SECONDS = [1, 3, 10] as const;

/** Everything that is known to go wrong between a learner and the table. */
export const FAULTS: readonly Fault[] = [
  { name: 'none' },
  { name: 'throttled', table: sometimes(refused('ProvisionedThroughputExceededException')) },
  { name: 'writes throttled', table: sometimes(refused('ThrottlingException'), isWrite, 0.8) },
  { name: '500 before', table: sometimes(refused('InternalServerError', 500)) },
  {
    name: '500 after',
    table: sometimes({ kind: 'failed-after', status: 500, error: 'InternalServerError' }, isWrite, 0.6),
  },
  { name: 'reset before', table: sometimes({ kind: 'reset-before' }) },
  { name: 'reset after', table: sometimes(LOST) },
  { name: 'card answer lost', table: always(LOST, of('card')) },
  { name: 'profile answer lost', table: always(LOST, of('profile')) },
  { name: 'both answers lost', table: always(LOST, isWrite) },
  ...SECONDS.map((s): Fault => ({
    name: `slow ${String(s)} s`,
    table: sometimes({ kind: 'slow', ms: s * 1000 }, isWrite),
    isSlow: true,
  })),
  ...SECONDS.map((s): Fault => ({
    name: `late ${String(s)} s`,
    table: sometimes({ kind: 'late', ms: s * 1000 }, isWrite),
    isSlow: true,
  })),
  { name: 'all slow 3 s', table: always({ kind: 'slow', ms: 3000 }, isWrite), isSlow: true },
  { name: 'reads slow 3 s', table: sometimes({ kind: 'slow', ms: 3000 }, (call) => !isWrite(call)), isSlow: true },
  { name: 'card conflicts', table: sometimes(CONFLICT, of('card'), 0.6) },
  { name: 'profile conflicts', table: sometimes(CONFLICT, of('profile'), 0.6) },
  { name: 'both conflict', table: sometimes(CONFLICT, isWrite, 0.6) },
  { name: 'partial batches', table: sometimes({ kind: 'partial' }, isBatch, 0.7) },
  { name: 'credentials expired', table: sometimes(refused('ExpiredTokenException')) },
  { name: 'table gone', table: sometimes(refused('ResourceNotFoundException')) },
  { name: 'speech throws', speech: 'throws' },
  { name: 'speech is none', speech: 'no-response' },
  { name: 'speech too long', speech: 'too-long' },
  { name: 'speech too heavy', speech: 'too-heavy' },
  { name: 'speech too deep', speech: 'too-deep' },
  { name: 'speech slow', speech: { waitsMs: 3000 }, isSlow: true },
  { name: 'speech throttled', way: () => refused('TooManyRequestsException', 429) },
  { name: 'speech reset', way: () => ({ kind: 'reset-after' }) },
  { name: 'delivered twice', delivery: 'twice' },
  { name: 'delivered at once', delivery: 'at-once' },
  { name: 'delivered late', delivery: 'late' },
  { name: 'undo again', delivery: 'undo-again' },
  { name: 'twice, answers lost', delivery: 'twice', table: sometimes(LOST, isWrite, 0.6) },
  { name: '2 devices', devices: 2 },
  { name: '8 devices', devices: 8 },
  { name: '32 devices', devices: 32 },
  { name: '4 devices, lost', devices: 4, table: sometimes(LOST, isWrite) },
  { name: 'killed', isKilled: true },
  { name: 'killed, 4 devices', isKilled: true, devices: 4 },
];
