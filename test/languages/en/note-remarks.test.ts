import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow } from '../../support/each-row.ts';

describe('English remarks in brackets', () => {
  eachRow('what else counts', ENGLISH_NOTE_WORDS.remarks.alsoCounts, [
    ['accepts ECS', 'ECS'],
    ['also ECS', 'ECS'],
    ['also accept ECS', 'ECS'],
    ['also known as ECS', 'ECS'],
    ['also called ECS', 'ECS'],
    ['or ECS', 'ECS'],
    ['or called ECS', 'ECS'],
    ['Also: ECS', 'ECS'],
    ['or :ECS', 'ECS'],
    ['OR  ECS', 'ECS'],
    ['alsoECS', null],
    ['and also ECS', null],
    ['orbit', null],
    ['since 1990', null],
    ['', null],
  ]);
});
