import { bareAnswer, isOffensive, repeatable, withoutLetterDots } from '../../lambda/review/repeatable.ts';
import { eachRow, recognises } from '../support/each-row.ts';

describe('what was said, as it is said back', () => {
  eachRow('in its own words', (heard: string) => repeatable(heard, 'en-US'), [
    ['ten minutes', 'ten minutes'],
    ["  i think it's  ten minutes ", 'ten minutes'],
    ["It's Marie Curie I guess", 'Marie Curie'],
    ['um the um heart', 'the heart'],
    ['ten or so', 'ten'],
    ["isn't it ten or something like that", 'ten'],
    ['five no wait five seconds', 'five seconds'],
    ['', null],
    ['!', null],
    ['one two three four', 'one two three four'],
    ['one two three four five', null],
    ['thirty characters exactly here', 'thirty characters exactly here'],
    ['thirty one characters are these', null],
    ['crème brûlée', 'crème brûlée'],
    ["rock 'n' roll", "rock 'n' roll"],
    ['a1 & b-2', 'a1 & b-2'],
    ['<speak>', null],
    ['two\ttabs', 'two tabs'],
    ['vitamin c.', 'vitamin c'],
    ['holy shit', null],
  ]);
  eachRow('as an author writes it', (heard: string) => repeatable(heard, 'en-US', ['Rome', 'DynamoDB', 'New York']), [
    ['dynamodb', 'DynamoDB'],
    ['new york', 'New York'],
    ['york', 'york'],
  ]);
  eachRow('in a language without hedges', (heard: string) => repeatable(heard, 'xx'), [['i think ten', 'i think ten']]);
});

describe('an answer that is kept', () => {
  eachRow('is without its frame, however long', (heard: string) => bareAnswer(heard, 'en-US'), [
    ['fifteen minutes i mean', 'fifteen minutes'],
    ["i think it's the membrane around the nucleus of the cell i guess", 'the membrane around the nucleus of the cell'],
    ['i mean', 'i mean'],
  ]);
  eachRow('also in German', (heard: string) => bareAnswer(heard, 'de-DE'), [
    ['fünfzehn minuten mein ich', 'fünfzehn minuten'],
  ]);
});

describe('a single letter', () => {
  eachRow('loses its dot', withoutLetterDots, [
    ['x.', 'x'],
    ['u. s. a.', 'u s a'],
    ['vitamin b. complex', 'vitamin b complex'],
    ['end.', 'end.'],
    ['e.g', 'e.g'],
    ['3.', '3.'],
  ]);
});

describe('offensive words', () => {
  recognises(
    'are known as such, by their beginning where that is long enough',
    (text) => isOffensive(text, 'en-US'),
    'shit / holy shit / shitty',
    'a queue / ship / asset / class',
  );
});
