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
  if (hasOtherCounts(expected.tokens, said.tokens, tables)) return true;
  if (/[,;&]/.test(expected.text) || (!tables.written.capitalisesNouns && isName(expected.text))) return false;
  const met = inBoth(expected.tokens, said.tokens, tables);
  const passives = [expected, said].map(({ tokens }) => tokens.some((token) => tables.passiveWords.has(token)));
  if (passives[0] !== passives[1])
    return (
      passives[1] === true &&
      (isPassiveInOrder(said.tokens, met, tables) ||
        isIrregularPassiveInOrder(expected.tokens, said.tokens, met, tables))
    );
  if (hasCrossed(expected.tokens, said.tokens, met, tables)) return true;
  const isRelation = ({ token }: Met): boolean => tables.directions.has(token) || isTelling(token, tables);
  const things = met.filter(({ token }) => isTelling(token, tables) && !tables.directions.has(token));
  return things.some((one) =>
    things.some(
      (other) =>
        one.expected < other.expected &&
        one.said > other.said &&
        !isJoined(one, other, expected.tokens, tables) &&
        hasStayed(one, other, met.filter(isRelation)) &&
        isElsewhereInOrder(
          one,
          other,
          things.filter((thing) => !isMate(thing, one, other)),
        ),
    ),
  );

  /** Named in one breath with either ("Wellington and Blücher"), it goes where the other goes. */
  function isMate(thing: Met, one: Met, other: Met): boolean {
    return isJoined(thing, one, expected.tokens, tables) || isJoined(thing, other, expected.tokens, tables);
  }
}

/** "Wellington and Blücher": the order of the two says nothing. */
const isJoined = (one: Met, other: Met, expected: readonly string[], { numbers }: JudgingTables): boolean =>
  Math.abs(one.expected - other.expected) === 2 && expected[Math.min(one.expected, other.expected) + 1] === numbers.and;

/**
 * "The generals were defeated by the senate" for "the generals defeated the senate": the one who did it stands in front
 * of what was done on one side, and behind "by" on the other, so that nobody may have changed places.
 */
function isPassiveInOrder(said: readonly string[], met: readonly Met[], tables: JudgingTables): boolean {
  const by = said.findIndex((token) => tables.passiveWords.has(token));
  const telling = met.filter(({ token }) => isTelling(token, tables));
  return telling.some((deed) => {
    const isBeside = deed.said === by - 1 || telling.some((doer) => doer.said > by && doer.said === deed.said - 1);
    const [before, after] = [-1, 1].map((side) =>
      telling.some(
        (thing) =>
          thing !== deed &&
          Math.sign(thing.expected - deed.expected) === side &&
          (side < 0 ? thing.said < Math.min(by, deed.said) : thing.said > by),
      ),
    );
    return isBeside && before === true && after === true;
  });
}

/** Letters that the forms of an irregular verb begin with alike: "eats" and "eaten". */
const VERB_BEGINS = 2;

/**
 * "The fox is eaten by the rabbit" for "the fox eats the rabbit": the two stand on the same sides of a verb whose forms
 * share no stem.
 */
function isIrregularPassiveInOrder(
  expected: readonly string[],
  said: readonly string[],
  met: readonly Met[],
  tables: JudgingTables,
): boolean {
  const by = said.findIndex((token) => tables.passiveWords.has(token));
  const verb = said[by - 1] ?? '';
  if (verb.length <= VERB_BEGINS || met.some((one) => one.said === by - 1)) return false;
  return expected.some(
    (deed, at) =>
      deed.slice(0, VERB_BEGINS) === verb.slice(0, VERB_BEGINS) &&
      isTelling(deed, tables) &&
      !met.some((one) => one.expected === at) &&
      met.some((one) => isTelling(one.token, tables) && one.expected < at && one.said < by) &&
      met.some((one) => isTelling(one.token, tables) && one.expected > at && one.said > by),
  );
}

/** "Two violas and a violin" for "two violins and a viola": a number that counts something else of the answer. */
function hasOtherCounts(expected: readonly string[], said: readonly string[], tables: JudgingTables): boolean {
  const counted = (tokens: readonly string[]): Map<string, string> =>
    new Map(
      tokens.flatMap((token, i) => {
        const next = stemOf(tokens[i + 1] ?? '', tables);
        const isCount = /^\d+$/.test(token) && next !== '' && isTelling(next, tables) && !/^\d/.test(next);
        return isCount && tokens.lastIndexOf(token) === i ? [[token, next] as const] : [];
      }),
    );
  const [wanted, given] = [counted(expected), counted(said)];
  const [stems, rest] = [stemsOf(expected, tables), stemsOf(said, tables)];
  return [...given].some(([count, noun]) => {
    const own = wanted.get(count);
    return own !== undefined && own !== noun && stems.includes(noun) && rest.includes(own);
  });
}

/**
 * Something that stood after "minus" stands before it now, or the reverse: what was taken from, and what is taken. Where
 * the same follows it ("over the head"), both have gone elsewhere together.
 */
function hasCrossed(
  expected: readonly string[],
  said: readonly string[],
  met: readonly Met[],
  tables: JudgingTables,
): boolean {
  return met
    .filter(({ token }) => tables.orderedSigns.has(token))
    .filter((sign) => stemOf(expected[sign.expected + 1] ?? '', tables) !== stemOf(said[sign.said + 1] ?? '', tables))
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
  const [wanted, given] = [stemsOf(expected, tables), stemsOf(said, tables)];
  const once = (stems: readonly string[], stem: string): boolean => stems.indexOf(stem) === stems.lastIndexOf(stem);
  return expected.flatMap((token, i) => {
    const stem = wanted[i] ?? '';
    const k = given.indexOf(stem);
    return k >= 0 && once(wanted, stem) && once(given, stem) ? [{ token, expected: i, said: k }] : [];
  });
}

const stemsOf = (tokens: readonly string[], tables: JudgingTables): string[] =>
  tokens.map((token) => stemOf(token, tables));

/** Every word of some length is capitalised: "Battle of Hastings". */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => unicode('u')`^\p{Lu}`.test(word));
}
