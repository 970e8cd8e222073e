import { numbersToDigits } from './number-words.ts';

/** Words that say nothing about an answer. */
const FILLERS: ReadonlySet<string> = new Set(
  'um umm uh uhm er erm ah hmm well like so please actually maybe probably perhaps just basically'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What comes before an answer without being part of it. */
const CARRIERS =
  /^(?:(?:i (?:think|believe|guess|would say|say|mean)|i d say|im (?:pretty |quite |fairly )?sure|it (?:is|was|s|would be|must be|could be)|its|that (?:is|s|would be)|thats|is it|is that|was it|the answer is|my answer is|answer|this is|they are|theyre|these are|would it be|could it be|it might be)(?= ) )+/;
const TRAILERS = /(?: (?:i think|i guess|i believe|i suppose|right|is that right|or something|maybe|probably))+$/;
/** "No wait, fifteen": only what comes after counts. */
const CORRECTION = /^.* (?:no wait|wait no|i mean|no sorry|sorry no|or rather|scratch that|correction) (?=\S)/;

/**
 * Text in the one form in which answers are compared: lower case, no accents, no punctuation, letters that were spelled
 * out joined ("a. w. s." is "aws"), numbers as digits, symbols as words.
 * @param isEnglish whether number words and fillers are English ones
 */
export function canonical(text: string, isEnglish: boolean): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/\$\s?(\d[\d.]*)/g, '$1 dollars')
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (!isEnglish) return joinLetters(plain);
  return joinLetters(numbersToDigits(withoutHedges(plain)));
}

function withoutHedges(text: string): string {
  const spoken = text
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .join(' ')
    .replace(CORRECTION, '');
  const bare = spoken.replace(CARRIERS, '').replace(TRAILERS, '');
  return bare === '' ? spoken : bare;
}

/** Single letters in a row are an initialism: "a w s lambda", "dynamo d b". */
const joinLetters = (text: string): string =>
  text.replace(/(?<=^| )[a-z](?: [a-z](?= |$))+/g, (letters) => letters.replaceAll(' ', ''));

/** The words of a canonical text that carry meaning. */
export const contentWords = (text: string): string[] =>
  text.split(' ').filter((word) => word !== '' && !ARTICLES.has(word));
