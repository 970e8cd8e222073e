import type { PhrasingContent } from 'mdast';

/** Where an inline part cannot be spoken, a mark stands for it; a card that holds one is set aside. */
export const UNSPEAKABLE = '\uFFFC';

const LONGEST_CODE = 40;

/** The words of inline nodes, before anything is tidied: lines stay lines. */
export function rawWords(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOfNode).join('');
}

function wordsOfNode(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      return codeInWords(node.value);
    case 'inlineMath':
      return mathInWords(node.value);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return rawWords(node.children);
    // What a link says is one thing: colons in it are no syntax.
    case 'link':
    case 'linkReference':
      return rawWords(node.children).replaceAll('::', ' ');
    case 'image':
    case 'imageReference':
      return UNSPEAKABLE;
    default:
      return '';
  }
}

const SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/::/g, ' '],
  [/==+/g, ' equals '],
  [/--?(?=\w)/g, ' dash '],
  [/\./g, ' dot '],
  [/_/g, ' '],
  [/\(\)/g, ''],
];

/** Short names and commands can be read out; programs cannot. */
function codeInWords(code: string): string {
  if (code.length > LONGEST_CODE || /[{};<>\\|$]/.test(code)) return UNSPEAKABLE;
  return /^[\w ]+$/.test(code)
    ? code
    : SYMBOLS.reduce((words, [symbol, word]) => words.replace(symbol, word), code).trim();
}

const MATH: readonly (readonly [RegExp, string])[] = [
  [/\\frac\{([^{}]+)\}\{([^{}]+)\}/g, ' $1 over $2 '],
  [/\\sqrt\{([^{}]+)\}/g, ' the square root of $1 '],
  [/\\(?:cdot|times)/g, ' times '],
  [/\\(?:leq?)(?![a-z])/g, ' is at most '],
  [/\\(?:geq?)(?![a-z])/g, ' is at least '],
  [/\\(alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|rho|sigma|tau|phi|omega|infty)/gi, ' $1 '],
  [/\^\{?2\}?/g, ' squared '],
  [/\^\{?3\}?/g, ' cubed '],
  [/\^\{?(-?\w+)\}?/g, ' to the power of $1 '],
  [/_\{?(\w+)\}?/g, ' sub $1 '],
  [/=/g, ' equals '],
  [/\+/g, ' plus '],
  [/(?<=[\w) ])-|−/g, ' minus '],
];

/** Formulas of one line and simple parts; anything else cannot be spoken. */
function mathInWords(formula: string): string {
  const words = MATH.reduce((text, [symbol, word]) => text.replace(symbol, word), formula);
  return /[\\{}^_&]/.test(words) ? UNSPEAKABLE : words.replace(/\s+/g, ' ').trim();
}

const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0E|\uFE0F|\u20E3/gu;
/** What is left of emoji whose bytes were lost on the way. */
const BROKEN = /(?:ð[\u0080-\u024f\u2000-\u20bf]*|\uFFFD|[\u0080-\u009f])+/gu;

const UNITS: Readonly<Record<string, string>> = { min: 'minutes', sec: 'seconds', hr: 'hours' };

/** Text as it may be read out and shown: no markup, emoji, addresses, tags or comments; one line. */
export function tidy(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/https?:\/\/\S+|www\.\S+/g, ' ')
    .replace(/(?:^|\s)#[\p{L}][\p{L}\p{N}_/-]*/gu, ' ')
    .replace(/(?:^|\s)\^[A-Za-z0-9-]+\s*$/, '')
    .replace(/==(?=[^\s=])([^=\n]+?)(?<=\S)==/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\p{Extended_Pictographic}(?<=[©®™])/gu, '')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' or ')
    .replace(/(?<=^|[\s(])<=?\s*(?=\d)/g, 'under ')
    .replace(/(?<=^|[\s(])>=?\s*(?=\d)/g, 'more than ')
    .replace(/(?<=\d\s?)(min|sec|hr)s?\b\.?/g, (_, unit: string) => UNITS[unit] ?? unit)
    .replace(/\s&\s/g, ' and ')
    .replace(EMOJI, (match) => (/^[\d#*]+$/.test(match) ? match : ' '))
    .replace(BROKEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[.,;:?!)])/g, '')
    .replace(/\(\s*\)/g, '')
    .trim();
}
