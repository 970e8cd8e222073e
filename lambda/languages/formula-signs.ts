import type { FormulaName, Sign } from './spoken-forms.ts';

/** LaTeX's commands and plain characters that are a sign. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '*': 'times',
  '·': 'times',
  '×': 'times',
  '\\cdot': 'times',
  '\\times': 'times',
  '/': 'divided by',
  '÷': 'divided by',
  '\\div': 'divided by',
  '=': 'equals',
  '≠': 'not equal',
  '!=': 'not equal',
  '\\ne': 'not equal',
  '\\neq': 'not equal',
  '<': 'less than',
  '\\lt': 'less than',
  '>': 'more than',
  '\\gt': 'more than',
  '≤': 'at most',
  '<=': 'at most',
  '\\le': 'at most',
  '\\leq': 'at most',
  '≥': 'at least',
  '>=': 'at least',
  '\\ge': 'at least',
  '\\geq': 'at least',
  '≈': 'about',
  '\\approx': 'about',
  '\\sim': 'about',
  '±': 'plus or minus',
  '\\pm': 'plus or minus',
  '→': 'to',
  '->': 'to',
  '=>': 'to',
  '\\to': 'to',
  '\\rightarrow': 'to',
  '\\Rightarrow': 'to',
  '\\land': 'and',
  '\\lor': 'or',
  '\\neg': 'not',
  '\\lnot': 'not',
  '\\mid': 'given',
  '%': 'percent',
  '\\%': 'percent',
};

const GREEK = [
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega',
  'αβγδεζηθικλμνξπρστυφχψω',
] as const;

/** What is said by one word, under the name of its entry in a language. */
export const NAMES: Readonly<Record<string, FormulaName>> = Object.fromEntries([
  ...GREEK[0].split(' ').flatMap((name, i): [string, FormulaName][] => [
    [`\\${name}`, name as FormulaName],
    [`\\${name.charAt(0).toUpperCase()}${name.slice(1)}`, name as FormulaName],
    [GREEK[1].charAt(i), name as FormulaName],
  ]),
  ...'infty in notin subset cup cap forall exists partial nabla emptyset sin cos tan log ln exp max min lim'
    .split(' ')
    .map((name): [string, FormulaName] => [`\\${name}`, name as FormulaName]),
  ['\\varepsilon', 'epsilon'],
  ['\\vartheta', 'theta'],
  ['\\varphi', 'phi'],
  ['\\subseteq', 'subset'],
  ['\\varnothing', 'emptyset'],
  ['∞', 'infty'],
  ['∈', 'in'],
  ['∉', 'notin'],
  ['∪', 'cup'],
  ['∩', 'cap'],
  ['∀', 'forall'],
  ['∃', 'exists'],
  ['∂', 'partial'],
  ['∅', 'emptyset'],
] satisfies [string, FormulaName][]);

export const WITH_BOUNDS: Readonly<Record<string, FormulaName>> = {
  '\\sum': 'sum',
  '∑': 'sum',
  '\\prod': 'prod',
  '∏': 'prod',
  '\\int': 'int',
  '∫': 'int',
};
export const ACCENTS: Readonly<Record<string, FormulaName>> = {
  '\\bar': 'bar',
  '\\overline': 'bar',
  '\\hat': 'hat',
  '\\vec': 'vec',
};
export const FRACTIONS = new Set(['\\frac', '\\dfrac', '\\tfrac']);
export const PLAIN_TEXT = new Set([
  '\\text',
  '\\mathrm',
  '\\mathbf',
  '\\mathbb',
  '\\mathit',
  '\\mathcal',
  '\\operatorname',
  '\\textbf',
]);
/** Space and the size of brackets are seen, not heard. */
export const SILENT = new Set([
  '\\,',
  '\\;',
  '\\:',
  '\\!',
  '\\ ',
  '\\quad',
  '\\qquad',
  '\\left',
  '\\right',
  '\\limits',
  '~',
]);
export const PUNCTUATION = new Set([',', '.', ':', ';', '…']);
export const DOTS = new Set(['\\dots', '\\ldots', '\\cdots']);
/** Letters that name a function where a bracket follows; after any other letter a bracket is multiplied. */
export const FUNCTION_LETTER = /^[fghFGHOPTEp]$/;
