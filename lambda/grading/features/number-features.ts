import { type Quantity, meetsAny } from '../canonical/quantities.ts';
import { type Comparison, ratio } from '../comparison.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';

/** Which numbers of the closest answer were said; -1 where there is none to compare. */
export function numberFeatures({ expected, said }: Comparison, tables: JudgingTables | null) {
  const [wanted, given] = [expected.reading.quantities, said.reading.quantities];
  const met = wanted.filter((one) => meetsAny(one, given, tables?.bareUnits)).length;
  const apart = wanted.flatMap((one) => given.map((other) => apartBy(one, other)));
  return {
    numbersExpected: wanted.length,
    numbersSaid: given.length,
    numbersMet: wanted.length === 0 ? -1 : ratio(met, wanted.length),
    numbersExtra: given.filter((one) => !meetsAny(one, wanted, tables?.bareUnits)).length,
    numbersApart: apart.length === 0 ? -1 : Math.min(...apart),
  };
}

const apartBy = ({ amount: a }: Quantity, { amount: b }: Quantity): number =>
  ratio(Math.abs(a - b), Math.max(Math.abs(a), Math.abs(b)));
