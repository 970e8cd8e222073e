import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow, recognises } from '../../support/each-row.ts';

const { questions } = ENGLISH_NOTE_WORDS;
const ASKING =
  'what which who whose whom when where why how name in-which in-what is are was were does do did can could should will has have';

describe('English questions of notes', () => {
  recognises(
    'asks',
    questions.asks,
    ASKING.split(' ')
      .map((word) => `${word.replace('-', ' ')} x?`)
      .concat('WHAT is it?')
      .join(' / '),
    'What is it / Whatever is it? / So what is it? / in it? / island? / What is it? Yes / named so? / doing so?',
  );

  recognises(
    'lacks its mark',
    questions.lacksMark,
    'what is it / which one / who was / whose / whom did / when did / where / why / how / is it / are we / was it / were we / does it / do we / did it / can it / could it / should it / will it / has it / have we / WHAT is it',
    'name one / in which year / whatever it is / so what / island life',
  );

  eachRow('what is asked to be defined', questions.askedSubject, [
    ['What is a moat?', 'moat'],
    ['What is a moat', 'moat'],
    ['What are the children?', 'children'],
    ['What is an axon?', 'axon'],
    ['What was churn?', 'churn'],
    ['What were moats?', 'moats'],
    ['Who is Napoleon?', 'Napoleon'],
    ['WHO WAS the king?', 'king'],
    ['What is  churn?', 'churn'],
    ['What is churn??', 'churn?'],
    ['What is the?', 'the'],
    ['What island?', null],
    ['What does it do?', null],
    ['So what is churn?', null],
    ['What is?', null],
    ['Churn', null],
  ]);

  const label = (marks: 'question' | 'answer', isShort: boolean, rest: string) => ({ marks, isShort, rest });
  eachRow('the label of a line', questions.labelOf, [
    ['Q: Why?', label('question', true, 'Why?')],
    ['q:Why?', label('question', true, 'Why?')],
    ['Q : Why?', label('question', false, 'Why?')],
    ['Q. Why?', label('question', false, 'Why?')],
    ['Question: Why?', label('question', false, 'Why?')],
    ['A: so', label('answer', true, 'so')],
    ['A. so', label('answer', false, 'so')],
    ['Answer: so', label('answer', false, 'so')],
    ['answer  .  so', label('answer', false, 'so')],
    ['Q:', null],
    ['Q: ', null],
    ['QA: so', null],
    ['Questions: so', null],
    ['The Q: so', null],
    ['Q so', null],
  ]);
});
