import type { PhrasingContent } from 'mdast';
import { isSayableCode } from '../languages/code-in-words.ts';
import { carried, covered } from './verbatim.ts';

/** Where an inline part cannot be spoken, a mark stands for it; a card that holds one is set aside. */
export const UNSPEAKABLE = '\uFFFC';

/**
 * The text of inline nodes without their markup, before anything is tidied: lines stay lines. Code and formulas are
 * covered (verbatim.ts), so that what stands in them is neither syntax nor markup.
 */
export function rawWords(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOfNode).join('');
}

/** An arrow alone in a formula is an arrow of the text. */
const ARROW_FORMULAS: ReadonlySet<string> = new Set([
  '\\rightarrow',
  '\\Rightarrow',
  '\\longrightarrow',
  '\\to',
  '\\implies',
] as const);

function wordsOfNode(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      return isSayableCode(node.value) ? covered(node.value) : UNSPEAKABLE;
    case 'inlineMath':
      return ARROW_FORMULAS.has(node.value.trim()) ? '→' : covered(`$${node.value.replace(/\s*\n\s*/g, ' ')}$`);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return rawWords(node.children);
    // What a link says is one thing: colons in it are no syntax.
    case 'link':
    case 'linkReference':
      return rawWords(node.children).replaceAll('::', covered('::'));
    // Its address and its words are carried along, for a card that its author wrote (pictures.ts).
    case 'image':
      return UNSPEAKABLE + carried(`${node.url}\n${node.alt ?? ''}`);
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    case 'imageReference':
      return UNSPEAKABLE + carried(`\n${node.alt ?? ''}`);
    default:
      return '';
  }
}

/** Emoji but for arrows and signs that words use ("A ↔ B", "™"). */
const EMOJI =
  /(?![©®™↔↕])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0E|\uFE0F|\u20E3/gu;
/** What is left of emoji whose bytes were lost on the way. */
const BROKEN = /(?:ð[\u0080-\u024f\u2000-\u20bf]*|\uFFFD|[\u0080-\u009f])+/gu;

/** Text between two pairs of equals signs, as Obsidian highlights it; "x == y == z" is none. */
export const HIGHLIGHT =
  /(?<![\p{L}\p{N}=])==(?=[^\s=])([^=\n]+?)(?<=\S)==(?!=)|==(?=[^\s=])([^=\n]+?)(?<=\S)==(?![\p{L}\p{N}=])/gu;

/** What stands in a highlight: its answer, and the number and the hint that some write beside it: `1;;Paris;;city`. */
export function gapIn(inside: string): { readonly number: string; readonly answer: string; readonly hint: string } {
  const [, number = '', answer = inside, hint = ''] = /^(?:(c?\d+);;)?([^]+?)(?:;;([^]*))?$/.exec(inside) ?? [];
  return { number, answer, hint };
}

/** Stands where something was taken out: only there is space closed up. Control characters are taken out before. */
const GONE = '\u0000';
const LEFT_OUT: readonly RegExp[] = [
  /<!--.*?-->/gs,
  /[\p{Cc}\p{Cs}]+/gu,
  /(?:https?:\/\/|www\.)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*(?<![.,;:?!])/g,
  /(?<=^|\s)#[\p{L}][\p{L}\p{N}_/-]*/gu,
  /(?<=^|\s)\^[A-Za-z0-9-]+\s*$/g,
  EMOJI,
  BROKEN,
];

/** Words, single spaces between them, that hold nothing of what is looked for below: most of what is ever tidied. */
const TIDY = /^[A-Za-z0-9À-ïñ-ɏ.,;:?!'"()%&–/-]+(?: [A-Za-z0-9À-ïñ-ɏ.,;:?!'"()%&–/-]+)*$/;
const isTidy = (text: string): boolean => TIDY.test(text) && !text.includes('//') && !/www\./.test(text);

/**
 * What the author wrote, in one line: without comments, addresses, tags, a block id, emoji, and markup that the parser
 * left because its other half is elsewhere. Every other character stays; how it is said is the speech's business.
 */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return LEFT_OUT.reduce((kept, pattern) => kept.replace(pattern, GONE), text.replace(/[\t\n]+/g, ' '))
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(HIGHLIGHT, (_, one?: string, other?: string) => gapIn(one ?? other ?? '').answer)
    .replace(/(?<![\p{L}\p{N}])(?:\*\*|__|~~|`)|(?:\*\*|__|~~|`)(?![\p{L}\p{N}])/gu, '')
    .replace(/\(\s*\0[\s\0]*\)/g, GONE)
    .replace(/\s*\0[\s\0]*(?=[.,;:?!)])/g, '')
    .replace(/[\s\0]+/g, ' ')
    .trim();
}
