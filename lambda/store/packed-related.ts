import type { RelatedWords } from '../domain/card.ts';
import { unicode } from '../domain/unicode.ts';

/**
 * Related words as text: a word, then what may stand in its place, then what excludes it after a minus; semicolons part
 * the words of the answers ("decrease reduce lessen -increase;value worth"). Nothing is undefined.
 */
export function packRelated(related: readonly RelatedWords[]): string | undefined {
  const packed = related.map(({ word, same, contrary }) =>
    [word, ...same, ...contrary.map((one) => `-${one}`)].join(' '),
  );
  return packed.length === 0 ? undefined : packed.join(';');
}

/** The words of a packed text; null where it is none. */
export function unpackRelated(packed: string): RelatedWords[] | null {
  if (packed === '') return [];
  const groups = packed.split(';').map((group) => wholeGroup().exec(group));
  return groups.every((group) => group !== null)
    ? groups.map(([, word = '', same = '', contrary = '']) => ({
        word,
        same: wordsIn(same),
        contrary: wordsIn(contrary.replaceAll('-', '')),
      }))
    : null;
}

const wholeGroup = () => unicode('u')`^(\p{L}+)((?: \p{L}+)*)((?: -\p{L}+)*)$`;

const wordsIn = (text: string): string[] => text.split(' ').filter((word) => word !== '');
