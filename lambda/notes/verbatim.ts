/**
 * Code and formulas are the author's to the letter, while the text around them is searched for card syntax and rid of
 * markup. Until a card is made, each punctuation mark in them is therefore another character: one of Unicode's 32
 * noncharacters, which are kept free for such use (https://www.unicode.org/faq/private_use.html#nonchar1).
 */
const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const FIRST = 0xfdd0;
const COVERED = /[\uFDD0-\uFDEF]/g;

const COVER_OF: ReadonlyMap<string, string> = new Map(
  [...MARKS].map((mark, i) => [mark, String.fromCharCode(FIRST + i)]),
);

/** The text with its punctuation covered: no syntax is seen in it, and nothing is taken from it. */
export const covered = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, (mark) => COVER_OF.get(mark) ?? mark);

/** The text as its author wrote it, without what was carried along. */
export const uncovered = (text: string): string =>
  text.replace(CARRIED, '').replace(COVERED, (cover) => MARKS.charAt(cover.charCodeAt(0) - FIRST));

/** A note's text without the characters that stand for others. */
export const withoutCovers = (text: string): string => text.replace(COVERED, ' ').replace(CARRIED, ' ');

/**
 * What is carried along with a text unseen, each UTF-16 unit as a character of Unicode's last plane, which is for private
 * use: neither letter nor space nor mark of any syntax.
 */
const PRIVATE_PLANE = 0x100000;
export const CARRIED = /[\u{100000}-\u{10FFFF}]+/gu;

export const carried = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => String.fromCodePoint(PRIVATE_PLANE + text.charCodeAt(i))).join('');

/** Whether something is carried along with a text: a picture. */
export const carries = (text: string): boolean => text.search(CARRIED) >= 0;

export const carriedIn = (hidden: string): string =>
  Array.from(hidden, (char) => String.fromCharCode((char.codePointAt(0) ?? 0) - PRIVATE_PLANE)).join('');
