import type { JudgingTables } from '../languages/judging-tables.ts';

/** What is worked out from a language's tables, once for each language; `null` stands for a language without tables. */
export function ofTables<Result>(
  of: (tables: JudgingTables | null) => Result,
): (tables: JudgingTables | null) => Result {
  const made = new WeakMap<object, { readonly result: Result }>();
  return (tables) => {
    const key = tables ?? NO_TABLES;
    const before = made.get(key);
    if (before !== undefined) return before.result;
    const result = of(tables);
    made.set(key, { result });
    return result;
  };
}

const NO_TABLES = {};
