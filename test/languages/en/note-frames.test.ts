import { ENGLISH_NOTE_WORDS } from '../../../lambda/languages/en/note-words.ts';
import { eachRow } from '../../support/each-row.ts';

const { frames } = ENGLISH_NOTE_WORDS;
const names = new Set(['Rome']);
const said = 'Holds water';

describe('English questions made from notes', () => {
  eachRow(
    'by what is said',
    (frame: 'whatIsCalled' | 'whenWas' | 'inWhichYear') => frames[frame]({ said, subject: '', names }),
    [
      ['whatIsCalled', 'What holds water?'],
      ['whenWas', 'When was this: holds water?'],
      ['inWhichYear', 'In which year was this: holds water?'],
    ],
  );

  eachRow(
    'which of several',
    ({ kind = '', subject = '', said: text = said }: { kind?: string; subject?: string; said?: string }) =>
      frames.whichThing({ kind, subject, said: text, names }),
    [
      [{}, 'What holds water?'],
      [{ said: 'Rome is one' }, 'What do you call it when Rome is one?'],
      [{ said: 'Used for water' }, 'What is used for water?'],
      [{ said: 'To keep water' }, 'What is there to keep water?'],
      [{ said: 'Cut the bread' }, 'What do you call it when you cut the bread?'],
      [{ said: 'Separate kings and queens' }, 'What do you call separate kings and queens?'],
      [{ subject: 'Rome' }, 'Rome: what holds water?'],
      [{ kind: 'Organelles' }, 'Which organelle holds water?'],
      [{ kind: 'Organelles', said: 'A bag of water' }, 'Which organelle is a bag of water?'],
      [{ kind: 'Organelles', said: 'Not in plants' }, 'Which organelle is it: not in plants?'],
      [{ kind: 'Organelles', said: 'Rome is one' }, 'Which organelle means that Rome is one?'],
      [{ kind: 'Organelles', said: 'Used for water' }, 'Which organelle is used for water?'],
      [{ kind: 'Organelles', said: 'Bag of water' }, 'Which organelle is it: bag of water?'],
      [{ kind: 'Criteria', said: 'Is it fast' }, 'Which criterion asks: is it fast?'],
      [{ kind: 'Organelles', subject: 'Cell' }, 'Which organelle holds water?'],
      [{ kind: 'Key features', subject: 'Rome' }, 'Which key feature of Rome holds water?'],
      [{ kind: 'Key features' }, 'Which key feature holds water?'],
      [{ kind: 'Parts of Cells', subject: 'Rome' }, 'Which part of Cells holds water?'],
    ],
  );

  eachRow(
    'which of two or three',
    (lead: string) => frames.whichOf({ options: ['Main', 'Bar', 'Rome'], lead, said, names }),
    [
      ['', 'Main, Bar or Rome, which one is it: holds water?'],
      ['Heating Costs', 'For heating costs, main, Bar or Rome, which one is it: holds water?'],
    ],
  );

  eachRow(
    'the value of a term',
    ({ term, kind = '', subject = 'France' }: { term: string; kind?: string; subject?: string }) =>
      frames.whatIsValue({ term, kind, subject, names }),
    [
      [{ term: 'Capital' }, 'What is the capital of France?'],
      [{ term: 'Rome' }, 'What is the Rome of France?'],
      [{ term: 'Official Language' }, 'What is the official language of France?'],
      [{ term: 'Capital', subject: '' }, 'What is the capital?'],
      [{ term: 'Max Lambda timeout' }, 'What is the max Lambda timeout?'],
      [{ term: 'HTTPS', kind: 'Ports' }, 'Ports: what is HTTPS?'],
      [{ term: 'Capital', kind: 'Ports' }, 'Ports: what is Capital?'],
      [{ term: 'the king' }, 'What is the king?'],
      [{ term: 'A king' }, 'What is A king?'],
      [{ term: 'an axe' }, 'What is an axe?'],
      [{ term: 'The king' }, 'What is The king?'],
      [{ term: 'An axe' }, 'What is An axe?'],
      [{ term: 'capital' }, 'What is the capital?'],
      [{ term: 'Theory' }, 'What is the theory of France?'],
      ...'der die das el la le les los il lo'
        .split(' ')
        .map((article) => [{ term: `${article} Hund` }, `What is ${article} Hund?`] as const),
      [{ term: 'Bathe well' }, 'What is the bathe well of France?'],
      [{ term: 'derby' }, 'What is the derby?'],
      [{ term: 'hunt der Hund' }, 'What is the hunt der Hund?'],
    ],
  );

  eachRow(
    'all items of a list',
    ({
      count = 3,
      title,
      subject = '',
      isOpenEnded = false,
    }: {
      count?: number;
      title: string;
      subject?: string;
      isOpenEnded?: boolean;
    }) => frames.nameAll({ count, title, subject, isOpenEnded, names }),
    [
      [{ title: 'Kings' }, 'Name the three kings.'],
      [{ title: 'Kings', isOpenEnded: true }, 'Name three kings.'],
      ...[
        [2, 'two'],
        [4, 'four'],
        [5, 'five'],
        [6, 'six'],
        [7, 'seven'],
        [8, '8'],
      ].map(([count, word]) => [{ count: Number(count), title: 'Kings' }, `Name the ${String(word)} kings.`] as const),
      [{ title: 'Kings', subject: 'Rome' }, 'Rome: name the three kings.'],
      [{ title: 'Kings', subject: 'ancient Rome' }, 'Ancient Rome: name the three kings.'],
      [{ title: 'Key features', subject: 'Rome' }, 'Name the three key features of Rome.'],
      [{ title: 'Kings of Rome', subject: 'Italy' }, 'Name the three kings of Rome.'],
      [{ title: 'Rome kings', subject: 'Rome' }, 'Name the three Rome kings.'],
      [{ title: 'The kings' }, 'Name the three kings.'],
      [{ title: 'some  kings' }, 'Name the three kings.'],
      [{ title: 'Its kings' }, 'Name the three kings.'],
      [{ title: 'Italian kings' }, 'Name the three italian kings.'],
      [{ title: 'All the kings' }, 'Name the three all the kings.'],
    ],
  );

  eachRow(
    'what follows a step',
    ({ step = 'Pay', flow }: { step?: string; flow: string }) => frames.whatFollows({ step, flow, names }),
    [
      [{ flow: '' }, 'What comes right after Pay?'],
      [{ flow: '', step: 'Paid??' }, 'What comes right after Paid?'],
      [{ flow: '', step: 'Paid? Yes' }, 'What comes right after Paid? Yes?'],
      [{ flow: 'Order Handling' }, 'In the order handling flow, what comes right after Pay?'],
      [{ flow: 'Order  Flow' }, 'In the order flow, what comes right after Pay?'],
      [{ flow: 'Order workflow' }, 'In the order flow, what comes right after Pay?'],
      [{ flow: 'Order diagram' }, 'In the order flow, what comes right after Pay?'],
      [{ flow: 'Order pipeline' }, 'In the order flow, what comes right after Pay?'],
      [{ flow: 'Flow of orders' }, 'In the flow of orders flow, what comes right after Pay?'],
    ],
  );

  eachRow('what to choose', (question: string) => frames.whatToChoose({ question, names }), [
    ['Need more memory?', 'What do you choose if you need more memory?'],
    ['Want  More memory?', 'What do you choose if you want more memory?'],
    ['Have Rome?', 'What do you choose if you have Rome?'],
    ['Prefer it?', 'What do you choose if you prefer it?'],
    ['require it?', 'What do you choose if you require it?'],
    ['Do you need it?', 'What do you choose if you need it?'],
    ['Using Java?', 'What do you choose if you use java?'],
    ['Building apps?', 'What do you choose if you are building apps?'],
    ['Looking for speed?', 'What do you choose if you are looking for speed?'],
    ['Who needs it?', 'Who needs it?'],
    ['Needy people?', 'Needy people?'],
    ['Need it? Yes', 'Need it? Yes'],
    ['You need it?', 'You need it?'],
  ]);

  eachRow('a gap', ({ before, after }: { before: string; after: string }) => frames.fillGap({ before, after }), [
    [{ before: 'The', after: 'pumps.' }, 'Fill the gap: The blank pumps.'],
  ]);
});
