import type { JudgingTables } from '../languages/judging-tables.ts';

/** A word that is left without its prefix must be long enough to be one: "in" and "put" are not contrary. */
const ROOT_AT_LEAST = 5;

/** Whether one word excludes the other: "south" and "north", "reversible" and "irreversible". */
export function areOpposites(one: string, other: string, { opposites, negatingPrefixes }: JudgingTables): boolean {
  const poles = opposites.get(other) ?? [];
  const isExcluded = opposites
    .get(one)
    ?.some(({ group, side }) => poles.some((pole) => pole.group === group && pole.side !== side));
  if (isExcluded === true) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= ROOT_AT_LEAST && negatingPrefixes.some((prefix) => long === `${prefix}${short}`);
}

/** Whether both stand on one side of an opposition: "lowers" and "reduces", against "raises". */
export function areOnOneSide(one: string, other: string, { opposites }: JudgingTables): boolean {
  const poles = opposites.get(other) ?? [];
  return (
    opposites.get(one)?.some(({ group, side }) => poles.some((pole) => pole.group === group && pole.side === side)) ===
    true
  );
}
