import { isPicture } from '../domain/picture.ts';
import { capitalised } from '../languages/capitalised.ts';
import { UNSPEAKABLE, tidy } from './to-words.ts';
import { CARRIED, carriedIn } from './verbatim.ts';

/** One side of a card with its pictures' words in their places. */
export interface PicturedSide {
  readonly text: string;
  /** The pictures' addresses, as their author wrote them. */
  readonly addresses: readonly string[];
  /** A picture without words for it stood there. */
  readonly isMute: boolean;
}

/** Without a mark, its words stand in the text already. */
const PICTURE = new RegExp(`(${UNSPEAKABLE}?)(${CARRIED.source})`, 'gu');
/** Obsidian's size of a picture, after its words or in their place: `|300`, `|300x200`. */
const SIZE = /(?:^|\|)\s*\d+(?:x\d+)?\s*$/;

const AFTER_SENTENCE = /[.?!:]\s*$/;
const sentence = (words: string): string => (words === '' ? '' : capitalised(words).replace(/(?<![.?!])$/, '.'));

/** Reads the pictures of one side of a card that its author wrote (to-words.ts left their marks there). */
export function picturesIn(side: string): PicturedSide {
  const addresses: string[] = [];
  let isMute = false;
  const text = side.replace(PICTURE, (_whole, mark: string, carried: string, at: number) => {
    const [address = '', ...alt] = carriedIn(carried).split('\n');
    if (address !== '') addresses.push(address);
    if (mark === '') return '';
    const words = wordsOf(alt.join(' '));
    if (words === '') isMute = true;
    return ` ${AFTER_SENTENCE.test(side.slice(0, at)) ? sentence(words) : words} `;
  });
  return { text: addresses.length === 0 && !isMute && text === side ? side : tidy(text), addresses, isMute };
}

/** What an author says of a picture; programs that put the file's name there say nothing of it. */
function wordsOf(alt: string): string {
  const words = tidy(alt.replace(SIZE, ''));
  return isPicture(words) ? '' : words;
}
