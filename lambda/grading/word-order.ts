import { unicode } from '../domain/unicode.ts';
import { isTelling } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { stemOf } from './word-forms.ts';

interface Met {
  readonly token: string;
  /** Where it stands on each side. */
  readonly expected: number;
  readonly said: number;
}

/**
 * Whether two things have changed places around what relates them: "the senate seized it from the generals" for "the
 * generals seized it from the senate", "b minus a" for "a minus b". An enumeration and a name may be said in any order,
 * and a passive says the same the other way round.
 */
export function isReversed({ expected, said }: Comparison, tables: JudgingTables): boolean {
  if (isEnumeration(expected.text, tables) || isName(expected.text)) return false;
  const passives = [expected, said].map(({ tokens }) => tokens.some((token) => tables.passiveWords.has(token)));
  if (passives[0] !== passives[1]) return false;
  const met = inBoth(expected.tokens, said.tokens, tables);
  if (hasCrossed(met, tables)) return true;
  const isRelation = ({ token }: Met): boolean => tables.directions.has(token) || isTelling(token, tables);
  const things = met.filter(({ token }) => isTelling(token, tables) && !tables.directions.has(token));
  return things.some((one) =>
    things.some(
      (other) =>
        one.expected < other.expected &&
        one.said > other.said &&
        hasStayed(one, other, met.filter(isRelation)) &&
        isElsewhereInOrder(one, other, things),
    ),
  );
}

/** Something that stood after "minus" stands before it now, or the reverse: what was taken from, and what is taken. */
function hasCrossed(met: readonly Met[], tables: JudgingTables): boolean {
  return met
    .filter(({ token }) => tables.orderedSigns.has(token))
    .some((sign) =>
      met.some(
        (thing) =>
          isTelling(thing.token, tables) && thing.expected < sign.expected !== thing.said < sign.said && thing !== sign,
      ),
    );
}

/** What stands between both on one side stands between them on the other. */
function hasStayed(one: Met, other: Met, relations: readonly Met[]): boolean {
  const isWithin = (at: number, from: number, to: number): boolean => at > from && at < to;
  return relations.some(
    (relation) =>
      isWithin(relation.expected, one.expected, other.expected) && isWithin(relation.said, other.said, one.said),
  );
}

/** Only these two have changed places: words in quite another order are another sentence, not a reversed one. */
function isElsewhereInOrder(one: Met, other: Met, things: readonly Met[]): boolean {
  const rest = things.filter((thing) => thing !== one && thing !== other).sort((a, b) => a.expected - b.expected);
  return rest.every((thing, i) => i === 0 || thing.said > (rest[i - 1]?.said ?? 0));
}

/** Words that both sides have once, in whatever form. */
function inBoth(expected: readonly string[], said: readonly string[], tables: JudgingTables): Met[] {
  const [wanted, given] = [expected, said].map((tokens) => tokens.map((token) => stemOf(token, tables))) as [
    string[],
    string[],
  ];
  const once = (stems: readonly string[], stem: string): boolean => stems.indexOf(stem) === stems.lastIndexOf(stem);
  return expected.flatMap((token, i) => {
    const stem = wanted[i] ?? '';
    const k = given.indexOf(stem);
    return k >= 0 && once(wanted, stem) && once(given, stem) ? [{ token, expected: i, said: k }] : [];
  });
}

/** "Red, white and blue". */
const isEnumeration = (text: string, { numbers }: JudgingTables): boolean =>
  /[,;&]/.test(text) || text.toLowerCase().split(/\s+/).includes(numbers.and);

/** Every word of some length is capitalised: "Battle of Hastings". */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => unicode('u')`^\p{Lu}`.test(word));
}
