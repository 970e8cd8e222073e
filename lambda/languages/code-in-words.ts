import { unicode } from '../domain/unicode.ts';
import { onFirstUse } from '../domain/on-first-use.ts';
import type { Sign, SpokenForms } from './spoken-forms.ts';

/** Longer code, or code of more signs, is a program: it is read, not heard. */
const LONGEST_CHARS = 40;
const MOST_SIGNS = 5;

const sayable = () => unicode('u')`^[\p{L}\p{N}\s_.\-+*/%=<>!&|@#~$:,()[\]'"?]+$`;
const SIGN_GROUP = /[-+*/%=<>!&|@#~$:?]+/g;
const HTML = /(?<!\w)<\/?[a-z]/i;

/** Whether code is a short name, command or comparison that can be said in words. */
export function isSayableCode(code: string): boolean {
  return (
    code.length <= LONGEST_CHARS &&
    sayable().test(code) &&
    !/\n/.test(code) &&
    !HTML.test(code) &&
    (code.match(SIGN_GROUP)?.length ?? 0) <= MOST_SIGNS
  );
}

/** In their order: what is longer, or means more, comes first. */
const replacements = onFirstUse((): readonly (readonly [pattern: RegExp, said: Sign | ''])[] => [
  [/(?<=\w)<(?=\w[\w, ]*>)/g, 'of'],
  [/(?<=\w)>(?!\S)/g, ''],
  [/(?<=\w)\((?=[^()]+\))/g, 'of'],
  [/[()[\]"']/g, ''],
  [/::/g, ''],
  [/-+>|=+>/g, 'to'],
  [/<=/g, 'at most'],
  [/>=/g, 'at least'],
  [/!==?/g, 'not equal'],
  [/={1,3}/g, 'equals'],
  [/</g, 'less than'],
  [/>/g, 'more than'],
  [/&&?/g, 'and'],
  [/\|\|/g, 'or'],
  [/\|/g, 'pipe'],
  [/!/g, 'not'],
  [/(?<=[\w)] ?)\+(?=\+)|(?<=\+)\+|\+/g, 'plus'],
  [/(?<!\S)-(?=\d|\s|$)/g, 'minus'],
  [/(?<![\w-])-(?=-?\w)|(?<=(?<!\w)-)-(?=\w)/g, 'dash'],
  [/(?<=\w\s?)\*(?=\s?\w)/g, 'times'],
  [/\*/g, 'star'],
  [/(?<=\w) \/ (?=\w)/g, 'divided by'],
  [/\//g, 'slash'],
  [/%/g, 'percent'],
  [/\.(?=\.)|(?<=\.)\.|(?<!\S)\.(?!\S)|(?<!\d)\.(?=[\w*])|(?<=\d)\.(?=[^\W\d])/g, 'dot'],
  [/_+/g, ''],
  [/@/g, 'at'],
  [/#/g, 'hash'],
  [/~/g, 'tilde'],
  [/\$/g, 'dollar'],
  [/\?/g, 'question mark'],
]);

/** Code as it is said, spaces untidied; what `isSayableCode` refuses may keep signs that no voice reads. */
export function codeInWords(code: string, { signs }: SpokenForms): string {
  return replacements()
    .reduce((words, [pattern, said]) => words.replace(pattern, said === '' ? ' ' : ` ${signs[said]} `), code)
    .trim();
}
