import type { UnitForms } from './spoken-forms.ts';
import { linesOf } from './word-tables.ts';

/** A unit of measure: what it measures and how many of that dimension's base unit it is. */
export interface Unit {
  /** Written in full, singular. */
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
  /** For small coins: the unit they are a hundredth of. */
  readonly whole?: string;
}

/**
 * Units as the grader looks them up, by every name.
 * @param table a line a unit: "dimension|factor|names"; the first name is the one that is kept
 * @param coins for small coins, by their kept names: the unit they are a hundredth of
 */
export const unitsByName = (table: string, coins: ReadonlyMap<string, string>): ReadonlyMap<string, Unit> =>
  new Map(
    linesOf(table).flatMap((line) => {
      const [dimension = '', factor = '', names = ''] = line.split('|');
      const [name = '', ...others] = names.split(' ');
      const whole = coins.get(name);
      const unit = { name, dimension, factor: Number(factor), ...(whole !== undefined && { whole }) };
      return [name, ...others].map((one): [string, Unit] => [one, unit]);
    }),
  );

/**
 * Units as they are said, by every symbol.
 * @param table a line a unit: "symbols|singular|plural"
 */
export const unitFormsBySymbol = (table: string): ReadonlyMap<string, UnitForms> =>
  new Map(
    linesOf(table).flatMap((line) => {
      const [symbols = '', one = '', many = ''] = line.split('|');
      return symbols.split(' ').map((symbol): [string, UnitForms] => [symbol, { one, many }]);
    }),
  );
