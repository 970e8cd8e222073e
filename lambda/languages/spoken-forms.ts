/** Signs that are read aloud as a word, in prose, code and formulas. */
export type Sign =
  | 'and'
  | 'or'
  | 'not'
  | 'at most'
  | 'at least'
  | 'less than'
  | 'more than'
  | 'equals'
  | 'not equal'
  | 'about'
  | 'plus'
  | 'minus'
  | 'plus or minus'
  | 'times'
  | 'divided by'
  | 'given'
  | 'percent'
  | 'degrees'
  | 'of'
  | 'to'
  | 'number'
  | 'sharp'
  | 'slash'
  | 'backslash'
  | 'dot'
  | 'dash'
  | 'hash'
  | 'at'
  | 'tilde'
  | 'dollar'
  | 'pipe'
  | 'star'
  | 'question mark';

/** A unit in the singular, which stands after "1" alone, and in the plural. */
export interface UnitForms {
  readonly one: string;
  readonly many: string;
}

/** Parts of formulas that are one word, by LaTeX's names without the backslash. */
export type FormulaName =
  | GreekLetter
  | 'infty'
  | 'in'
  | 'notin'
  | 'subset'
  | 'cup'
  | 'cap'
  | 'forall'
  | 'exists'
  | 'partial'
  | 'nabla'
  | 'emptyset'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'log'
  | 'ln'
  | 'exp'
  | 'max'
  | 'min'
  | 'lim'
  | 'sum'
  | 'prod'
  | 'int'
  /** Said after what they stand on: "x bar". */
  | 'bar'
  | 'hat'
  | 'vec';

export type GreekLetter =
  | 'alpha'
  | 'beta'
  | 'gamma'
  | 'delta'
  | 'epsilon'
  | 'zeta'
  | 'eta'
  | 'theta'
  | 'iota'
  | 'kappa'
  | 'lambda'
  | 'mu'
  | 'nu'
  | 'xi'
  | 'pi'
  | 'rho'
  | 'sigma'
  | 'tau'
  | 'upsilon'
  | 'phi'
  | 'chi'
  | 'psi'
  | 'omega';

/** How the parts of a formula are put together; what goes in is said already. */
export interface FormulaForms {
  readonly fraction: (over: string, under: string) => string;
  /** "n choose k". */
  readonly choose: (of: string, many: string) => string;
  /** @param degree null for the square root */
  readonly root: (of: string, degree: string | null) => string;
  /** @param exponent "2" is usually "squared" */
  readonly power: (base: string, exponent: string) => string;
  /** "x sub 1". */
  readonly subscript: (base: string, index: string) => string;
  /** "log base 2". */
  readonly logarithm: (base: string) => string;
  /** A sum, a product, an integral (its name), and its bounds; null where the formula gives none. */
  readonly between: (name: string, from: string | null, to: string | null) => string;
  readonly prime: (base: string) => string;
  readonly factorial: (base: string) => string;
  readonly absolute: (of: string) => string;
  readonly names: Readonly<Record<FormulaName, string>>;
}

/** How one language says what is written in signs. */
export interface SpokenForms {
  /** Said in place of an address on the web, of a long random token, and of a gap ("___"). */
  readonly link: string;
  readonly identifier: string;
  readonly gap: string;
  readonly signs: Readonly<Record<Sign, string>>;
  /** By the symbol as it is written after a number, case kept ("min", "MB", "km/h", "%"). */
  readonly units: ReadonlyMap<string, UnitForms>;
  readonly formula: FormulaForms;
}
