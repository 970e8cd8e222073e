import { numberedName } from '../../lambda/domain/numbered-name.ts';
import { deckNameWordsOf } from '../../lambda/languages/deck-name-words.ts';
import { eachRow } from '../support/each-row.ts';

const NUMBERS = deckNameWordsOf('en-US').numbers;
/** "words | number" */
const parted = (text: string, numbers = NUMBERS): string => {
  const { words, number } = numberedName(text, numbers);
  return `${words.join(' ')} | ${number}`;
};

eachRow('a name and its number', parted, [
  ['Chapter 12', 'chapter | 12'],
  ['chapter twelve', 'chapter | 12'],
  ["Newton's laws", 'newtons laws | '],
  ['?!', ' | '],
  ['the first law', 'the law | 1'],
  ['twenty one', ' | 21'],
  ['nineteen eighty four', ' | 1984'],
  ['twenty twenty one', ' | 2021'],
  ['ten five', ' | 105'],
  ['twenty five six', ' | 256'],
  ['hundred', ' | 100'],
  ['two hundred', ' | 200'],
  ['a hundred twelve', 'a | 112'],
  ['two hundred five', ' | 205'],
  ['two hundred twenty one', ' | 221'],
  ['nineteen hundred', ' | 1900'],
  ['twenty hundred', ' | 20100'],
  ['two or hundred', 'or | 2100'],
  ['twenty or one', 'or | 201'],
  ['1 100', ' | 1100'],
  ['20 1', ' | 201'],
  ['2b', 'b | 2'],
]);

eachRow('a name and its Roman numeral', parted, [
  ['World War II', 'world war | 2'],
  ['Henry VIII and his wives', 'henry and his wives | 8'],
  ['World War I', 'world war | 1'],
  ['Henry IV', 'henry | 4'],
  ['Louis XIV', 'louis | 14'],
  ['Psalm XLI', 'psalm | 41'],
  ['I Claudius', 'i claudius | '],
  ['Planet X unseen', 'planet x unseen | '],
  ['X', 'x | '],
  ['II', ' | 2'],
]);

eachRow('a name in a language without number words', (text: string) => parted(text, null), [
  ['Kapitel 2', 'kapitel | 2'],
  ['Teil II', 'teil | 2'],
  ['chapter two', 'chapter two | '],
]);
