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

/** The text as its author wrote it. */
export const uncovered = (text: string): string =>
  text.replace(COVERED, (cover) => MARKS.charAt(cover.charCodeAt(0) - FIRST));

/** A note's text without the characters that stand for covered ones. */
export const withoutCovers = (text: string): string => text.replace(COVERED, ' ');
