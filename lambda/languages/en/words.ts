import type { ActNamed } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import { digitByDigit } from '../digit-by-digit.ts';
import type { Saying, Ways, Words } from '../words.ts';
import { HELP, TROUBLES } from './help.ts';
import { afterLead, counted, listed, numberWord } from './number-words.ts';
import { ON_REQUEST } from './on-request-words.ts';
import { PROGRESS_TOLD } from './progress-words.ts';
import { ABBREVIATION, request } from './sentence-forms.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';
import { VERDICTS } from './verdict-words.ts';

/** American English, in the manner of a friendly, terse tutor. */
export const ENGLISH_WORDS: Words = {
  spoken: SPOKEN_FORMS,
  sentences: { abbreviation: ABBREVIATION, request },
  states: {
    'welcome-first': welcomeFirst,
    ...ON_REQUEST,
    ...VERDICTS,
    ...PROGRESS_TOLD,
    'welcome-back': ({ due, fresh }, { asking, words, length }) =>
      length === 'short' || (asking?.act === 'question' && asking.lead === 'resume')
        ? 'Welcome back.'
        : `Welcome back. ${waiting(due, fresh, words)}`.trim(),
    'day-limit': ({ count }, { words }) => `That's the ${counted(count, 'new card', words)} for today.`,
    hint,
    skipped: (_act, { oneOf, length }) => (length === 'short' ? '' : oneOf(['Skipped.', 'Later, then.'])),
    pause: ({ thinking = false }, { oneOf }) =>
      oneOf(thinking ? ['Mm-hm.', 'Go on, think.'] : ['Take your time.', 'No hurry.']),
    summary: (act, { words, length }) =>
      [score(act, words), length === 'short' ? '' : tomorrow(act.dueTomorrow, words)].filter(Boolean).join(' '),
    'all-done': allDone,
    progress,
    decks,
    connect: (_act, { oneOf }) => oneOf(["I've sent your key to the Alexa app.", 'Your key is in the Alexa app.']),
    'page-code': ({ code }, { oneOf }) =>
      oneOf([
        `Your code is ${digitByDigit(code)}. Once more: ${digitByDigit(code)}. It works once, within five minutes, and is in the Alexa app.`,
        `Here's your code: ${digitByDigit(code)}. Again: ${digitByDigit(code)}. Use it within five minutes; the Alexa app has it too.`,
      ]),
    'signed-out': (_act, { oneOf }) => oneOf(['Every page is signed out.', "You're signed out everywhere."]),
    'no-page': (_act, { oneOf }) =>
      oneOf([
        "There's no page yet. For your notes, say: connect my notes.",
        "I don't have a page yet. To add your notes, say: connect my notes.",
      ]),
    goodbye: ({ until }) => (until === 'tomorrow' ? 'See you tomorrow.' : 'Bye.'),
  },
  help: HELP,
  troubles: TROUBLES,
  leads: {
    first: ['First: '],
    again: ['Again: ', 'Once more: '],
    resume: ['We were at: '],
    was: ['The question was: ', 'It was: '],
    plain: [''],
    nudge: ['What do you think?', 'What comes to mind?'],
  },
  offers: {
    begin: () => ['Shall we begin?', 'Ready to begin?'],
    'first-cards': offeredCards,
    more: () => ['Shall we go on?', 'A few more?'],
    'review-ahead': () => ['Want to go through a deck anyway?', 'Shall we go through a deck anyway?'],
    break: (count, words) =>
      count > 0
        ? [
            `That's ${words.count(count)} misses in a row. Shall we take a break?`,
            `${capitalised(words.count(count))} misses in a row. Stop for now?`,
          ]
        : ['Shall we take a break?', 'Stop for now?'],
    'delete-data': () => [
      'Your cards, your progress and your settings will be gone for good. Delete everything?',
      'Shall I delete everything, for good?',
    ],
  },
  selfCheck: ['Did you have it?', 'Was that what you had?'],
  wasThatIt: ['Was that your answer?', 'Did you mean that as your answer?'],
  emptyFront: 'What is on this card?',
  asksFor: {
    answer: ['What is your answer?', 'And your answer?'],
    'free-answer': ['Say the answer once more.', 'Tell me the answer again.'],
    'yes-no': ['Yes or no?', 'Is that a yes?'],
  },
  choices: (lettered) => `${lettered.slice(0, -1).join(', ')}, or ${lettered.at(-1) ?? ''}?`,
  count: numberWord,
  afterLead,
  shows: {
    title: 'Study Aloud',
    answer: (text) => `Answer: ${text}`,
    pageCode: (code, address) =>
      `Your code: ${code}\n\nIt works once, within five minutes.${address === null ? '' : ` Enter it here:\n${address}`}`,
    key: (key, command) => `Your key: ${key}\n\nRun this where Study Aloud is installed:\n${command}`,
  },
  screen: {
    outcomes: { right: 'Right', wrong: 'Not quite', 'gave-up': 'The answer' },
    heard: (text) => `You said: ${text}`,
    dueSoon: 'Due on the next days',
    many: '100+',
    touches: {
      reveal: 'Show answer',
      hint: 'Hint',
      skip: 'Skip',
      right: 'I was right',
      wrong: 'That was wrong',
      'had-it': 'I had it',
      'missed-it': 'I missed it',
      yes: 'Yes',
      no: 'No',
      stop: 'Stop',
    },
  },
};

function offeredCards(count: number, words: Words): Ways {
  const cards = count > 0 ? counted(count, 'card', words) : 'some cards';
  return [`Shall we try ${cards}?`, `Want to try ${cards}?`];
}

function welcomeFirst({ deckTitle }: ActNamed<'welcome-first'>, { acts }: Saying): string {
  const title = deckTitle ?? '';
  // The bundled deck's title is a common noun ("Serverless"), said inside a sentence here.
  const deck = /^[A-Z][a-z]+\b/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const opening = 'Welcome to Study Aloud. I ask, you answer, and I bring each card back when it is about to slip.';
  // Help has told what this is.
  const parts = [
    acts.some(({ act }) => act === 'help') ? '' : opening,
    deck === '' ? '' : `I have a short deck on ${deck}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function waiting(due: number, fresh: number, words: Words): string {
  if (due === 0 && fresh === 0) return '';
  if (due === 0) return `${capitalised(counted(fresh, 'new card', words))}.`;
  return fresh === 0
    ? `${capitalised(words.count(due))} due.`
    : `${capitalised(words.count(due))} due, and ${words.count(fresh)} new.`;
}

function hint({ hint: given, startsWith, words: length }: ActNamed<'hint'>, { words, oneOf }: Saying): string {
  if (given !== null && given !== '') return `A hint: ${words.afterLead(given)}.`;
  // Letters are said one by one.
  const first = [...startsWith.toUpperCase()].filter((letter) => letter !== ' ').join(', ');
  const said = length > 0 ? counted(length, 'word', words) : '';
  if (first === '')
    return said === '' ? oneOf(['I have no more hints.', 'That is all I can give away.']) : `It's ${said}.`;
  return said === ''
    ? oneOf([`It starts with ${first}.`, `The first letter is ${first}.`])
    : `It's ${said}, starting with ${first}.`;
}

function score({ answered, right }: ActNamed<'summary'>, words: Words): string {
  if (answered === 0) return 'No cards this time.';
  return `${capitalised(counted(answered, 'card', words))}, ${right === 0 ? 'none' : words.count(right)} right.`;
}

/** Nothing is said of an empty tomorrow. */
function tomorrow(due: number, words: Words): string {
  return due === 0 ? '' : `${capitalised(words.count(due))} ${due === 1 ? 'is' : 'are'} due tomorrow.`;
}

function allDone({ next }: ActNamed<'all-done'>, { words }: Saying): string {
  if (next === null) return 'All done for today.';
  if (next.days === 0) return 'All done for now. The next cards are due later today.';
  return next.days === 1
    ? 'All done for today. The next cards are due tomorrow morning.'
    : `All done for today. The next cards are due in ${counted(next.days, 'day', words)}.`;
}

function progress(
  { answeredToday, rightToday, due, fresh, streakDays }: ActNamed<'progress'>,
  { words, oneOf }: Saying,
): string {
  const parts = [
    answeredToday === 0
      ? 'no cards yet today'
      : `${counted(answeredToday, 'card', words)} today, ${rightToday === 0 ? 'none' : words.count(rightToday)} right`,
    ...(streakDays > 1 ? [`${counted(streakDays, 'day', words)} in a row`] : []),
  ];
  const left =
    due + fresh === 0 ? 'Nothing is due now.' : `Still to come: ${words.afterLead(waiting(due, fresh, words))}`;
  return `${capitalised(`${oneOf(['', 'so far: '])}${parts.join(', ')}`)}. ${left}`;
}

function decks({ titles, more, isRest = false }: ActNamed<'decks'>, { words, oneOf }: Saying): string {
  if (titles.length === 0) return more === 0 ? 'You have no decks yet.' : `You have ${counted(more, 'deck', words)}.`;
  const names = more > 0 ? [...titles, `${words.count(more)} more`] : titles;
  if (isRest) return oneOf([`The others: ${listed(names)}.`, `And: ${listed(names)}.`]);
  const count = counted(titles.length + more, 'deck', words);
  return oneOf([`You have ${count}: ${listed(names)}.`, `${capitalised(count)}: ${listed(names)}.`]);
}
