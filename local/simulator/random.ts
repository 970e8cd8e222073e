/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1, which it never is. */
  next(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of them. */
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of them; null where there are none. */
  anyOf<Item>(items: readonly Item[]): Item | null;
}

/** The generator "mulberry32" by Tommy Ettinger, public domain: 32 bits of state, and no more is needed here. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const anyOf = <Item>(items: readonly Item[]): Item | null => items[Math.floor(next() * items.length)] ?? null;
  return {
    next,
    anyOf,
    happens: (probability) => next() < probability,
    oneOf: (items) => anyOf(items) ?? items[0],
  };
}
