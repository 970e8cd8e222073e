import { createHash } from 'node:crypto';

/** How many items of a kind there are, and what tells them apart from any others. */
export interface KindTally {
  readonly items: number;
  /** The sum of the SHA-256 of all their lines modulo 2^256, in hex: the same in any order. */
  readonly digest: string;
}

export type Tallies = Readonly<Record<string, KindTally>>;

const MODULUS = 1n << 256n;
const HEX_DIGITS = 64;

/** Counts items by kind as they come. */
export class Tally {
  readonly #kinds = new Map<string, { items: number; sum: bigint }>();

  /** @param before what was counted already */
  constructor(before: Tallies = {}) {
    for (const [kind, { items, digest }] of Object.entries(before)) {
      this.#kinds.set(kind, { items, sum: BigInt(`0x${digest}`) });
    }
  }

  add(kind: string, line: string): void {
    const { items, sum } = this.#kinds.get(kind) ?? { items: 0, sum: 0n };
    const hash = BigInt(`0x${createHash('sha256').update(line).digest('hex')}`);
    this.#kinds.set(kind, { items: items + 1, sum: (sum + hash) % MODULUS });
  }

  get tallies(): Tallies {
    const kinds = [...this.#kinds].sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(
      kinds.map(([kind, { items, sum }]) => [kind, { items, digest: sum.toString(16).padStart(HEX_DIGITS, '0') }]),
    );
  }
}

export const itemsIn = (tallies: Tallies): number =>
  Object.values(tallies).reduce((total, { items }) => total + items, 0);

/** The first kind that differs; null where all are the same. */
export function firstDifference(one: Tallies, other: Tallies): string | null {
  const kinds = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return kinds.find((kind) => !isSame(one[kind], other[kind])) ?? null;
}

const isSame = (one: KindTally | undefined, other: KindTally | undefined): boolean =>
  one?.items === other?.items && one?.digest === other?.digest;
