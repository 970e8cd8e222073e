import { unicode } from '../domain/unicode.ts';
import { onFirstUse } from '../domain/on-first-use.ts';
import { codeInWords } from './code-in-words.ts';
import { readFormula } from './formula.ts';
import { formulaInWords } from './formula-in-words.ts';
import { withoutLeftovers, withoutMarkup } from './markup.ts';
import type { Sign, SpokenForms } from './spoken-forms.ts';
import { withSpokenUnits } from './units-in-words.ts';

type Replacement = readonly [pattern: RegExp, said: (forms: SpokenForms) => string | ((match: string) => string)];

const sign =
  (name: Sign) =>
  ({ signs }: SpokenForms): string =>
    ` ${signs[name]} `;
const asCode = (forms: SpokenForms) => (match: string) => ` ${codeInWords(match, forms)} `;
const asFormula = (forms: SpokenForms) => (match: string) => {
  const formula = readFormula(match);
  return formula === null ? match : ` ${formulaInWords(formula, forms)} `;
};

/** What would be read aloud as an id: Alexa's own, a UUID, a long token of mixed letters and digits. */
const id = () =>
  /amzn1\.\S+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{20,}/g;

/** "/etc/passwd", "~/.ssh/config", "./run", "/16" in an address: each slash is said. */
const path = () =>
  unicode('gu')`(?<![\p{L}\p{N}/.~<)])(?:~|\.{1,2})?(?:/[\w.@-]*\w)+/?(?![\p{L}\p{N}/])|(?<=\d\.\d+)/\d+(?![\d/])`;
/** "src/index.ts": a path by the ending of its file. */
const filePath = () =>
  unicode('gu')`(?<![\p{L}\p{N}/.])[\w-][\w.-]*/(?:[\w.-]+/)*[\w-]+\.[a-z]\w{0,4}(?![\p{L}\p{N}/])`;
/** The dot of "file.txt", "example.com" and "Node.js"; not of "e.g.this", "3.14" or "1.5 km". */
const fileDot = () => unicode('gu')`(?<=[\p{L}\p{N}_-]{2})\.(?=[a-z][a-z0-9]{0,4}(?![\p{L}\p{N}]))`;

/** What would be taken for a path or for markup. */
const firstReplacements = onFirstUse((): readonly Replacement[] => [
  [/(?:https?|ftp):\/\/\S*|www\.\S+/gi, ({ link }) => link],
  [/(?<=\S )\|\|(?= \S)/g, sign('or')],
  [/_{3,}/g, ({ gap }) => ` ${gap} `],
]);

/** In their order; spaces are tidied after. */
const replacements = onFirstUse((): readonly Replacement[] => [
  [id(), ({ identifier }) => ` ${identifier} `],
  [filePath(), asCode],
  [path(), asCode],
  [fileDot(), sign('dot')],
  [unicode('gu')`(?<![\p{L}\p{N}.])\.(?=\p{L})`, sign('dot')],
  [unicode('gu')`(?<![\p{L}\p{N}-])(?:--[\p{L}\p{N}][\w-]*|-[A-Za-z](?![\p{L}\p{N}-]))`, asCode],
  [unicode('gu')`(?<=\p{L})<(?=\p{L}[\p{L}\p{N}, ]*>)`, sign('of')],
  [unicode('gu')`(?<=\p{L})>(?=[\s.,;:?!)]|$)`, () => ''],
  [/\s*(?:-+>|=+>|→|⇒|⟶)\s*/g, sign('to')],
  [/<=|≤/g, sign('at most')],
  [/>=|≥/g, sign('at least')],
  [/!==?|≠/g, sign('not equal')],
  [/</g, sign('less than')],
  [/>/g, sign('more than')],
  [/={1,2}/g, sign('equals')],
  [unicode('gu')`(?<![\p{L}\p{N}])~(?=\d)|≈`, sign('about')],
  [/±|\+\/-/g, sign('plus or minus')],
  [unicode('gu')`(?<=\d[\p{L} ]*)\s?–\s?(?=[\d$€£])`, sign('to')],
  [/(?<![\w.-])\d+-\d+(?![\w-]|\.\d)/g, (forms) => (match) => rangeInWords(match, forms)],
  [unicode('gu')`(?<![\p{L}\p{N}.^])(?:\p{L}|\d+(?:\.\d+)?)\^(?:\{[^{}]*\}|\([^()]*\)|-?[\p{L}\p{N}]+)`, asFormula],
  [/(?<=^|[\s(])[-−](?=\d)/g, sign('minus')],
  [/(?<=\d)\s?×\s?(?=\d)|(?<=\d\s?)\*(?=\s?\d)/g, sign('times')],
  [/(?<=[\d)]\s?)[−÷](?=\s?[\d(])/g, (forms) => (match) => ` ${forms.signs[match === '÷' ? 'divided by' : 'minus']} `],
  [/\+/g, sign('plus')],
  [unicode('gu')`(?<=(?<!\p{L})[A-Z])#`, sign('sharp')],
  [/(?<!\S)#(?=\d)/g, sign('number')],
  [/(?<=\s)&&?(?=\s)/g, sign('and')],
  [unicode('gu')`(?<=\p{L})\(\)`, () => ''],
  [unicode('gu')`(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}])`, sign('at')],
  [unicode('gu')`\\(?=\p{L})`, sign('backslash')],
  [unicode('gu')`_+|(?<=[\p{L}\p{N}])::(?=[\p{L}\p{N}])`, () => ' '],
  [/(?<!\S)\*(?!\S)/g, sign('star')],
  [unicode('gu')`(?<=\p{L}[\p{N})]*)\s?/\s?(?=[\p{L}\p{N}(])|(?<=\p{N})/(?=\p{L})`, () => ' '],
]);

/** An answer that is nothing but an operator: "<=", "&&", "*". */
const OPERATOR = /^[<>=+*/%&|~!#@$-]{1,3}$/;

/** Whether prose holds anything that is said. */
export const hasWords = (text: string): boolean =>
  unicode('u')`[\p{L}\p{N}\p{Sm}\p{Sc}°]|_{3}`.test(text) || OPERATOR.test(text.trim());

/** Prose as it is said: signs, units, ranges, paths and file names in words. */
export function proseInWords(text: string, forms: SpokenForms): string {
  if (OPERATOR.test(text.trim())) return codeInWords(text, forms);
  const bare = withoutLeftovers(replaced(withoutMarkup(text), firstReplacements(), forms));
  return replaced(withSpokenUnits(withPlainScripts(bare), forms), replacements(), forms);
}

function replaced(text: string, replacements: readonly Replacement[], forms: SpokenForms): string {
  return replacements.reduce((words, [pattern, said]) => {
    const replacement = said(forms);
    return words.replace(pattern, typeof replacement === 'string' ? () => replacement : replacement);
  }, text);
}

/** "5-10", "1939-1945"; "9-11" too, but no telephone number ("555-1234") and nothing that counts down. */
function rangeInWords(written: string, { signs }: SpokenForms): string {
  const [from = '', to = ''] = written.split('-');
  const isRange = Number(from) < Number(to) && !(from.length === 3 && to.length === 4) && !from.startsWith('0');
  return isRange ? `${from} ${signs.to} ${to}` : written;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** "2³²" is "2^32" and "H₂O" is "H2O"; a number raised after a word is a footnote and is not said. */
function withPlainScripts(text: string): string {
  return text
    .replace(unicode('gu')`(?<=\p{L}{2})[⁰¹²³⁴-⁹]+`, '')
    .replace(
      /[⁰¹²³⁴-⁹⁻]+/g,
      (raised) => `^${[...raised].map((one) => '0123456789-'.charAt(RAISED.indexOf(one))).join('')}`,
    )
    .replace(/[₀-₉]/g, (lowered) => String(LOWERED.indexOf(lowered)));
}
