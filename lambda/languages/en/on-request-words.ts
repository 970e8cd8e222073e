import type { MannerChange } from '../../domain/manner.ts';
import type { ActNamed, Sought } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import type { Saying, Ways, Words } from '../words.ts';
import { counted } from './number-words.ts';

/** What is said to whatever is no answer: what was asked for, a word back, or a question about what was heard. */
export const ON_REQUEST = {
  confirm: ({ heard }) => (heard === null || heard === '' ? '' : `I heard: ${heard}.`),
  remark: ({ on }, { oneOf }) => oneOf(REMARKS[on]),
  heard: ({ heard, isFit }, { oneOf }) =>
    heard !== null && heard !== ''
      ? oneOf([`I heard: ${heard}.`, `What I heard was: ${heard}.`])
      : oneOf(isFit ? NOTHING_HEARD : NOT_REPEATED),
  'said-answer': ({ expected }, { oneOf, words }) =>
    expected === ''
      ? ''
      : oneOf([`The answer was: ${words.afterLead(expected)}.`, `It was: ${words.afterLead(expected)}.`]),
  explanation,
  sought: ({ sought, count, deckTitle }, { oneOf, words }) => {
    const what = SOUGHT[sought](count, words);
    return deckTitle === ''
      ? oneOf([`I'm after ${what}.`, `I want ${what}.`])
      : oneOf([`It's about ${deckTitle}, and I'm after ${what}.`, `Think of ${deckTitle}: I want ${what}.`]);
  },
  manner: ({ change, isEnd }, { oneOf }) => oneOf((isEnd ? MANNER_ENDS : MANNERS)[change]),
  left,
  'whats-due': whatsDue,
  'due-tomorrow': dueTomorrow,
  'which-deck': ({ title, isOnly, isLast = false }, { oneOf }) =>
    oneOf(
      isLast
        ? [`The last card was from ${title}.`, `That one was from ${title}.`]
        : isOnly
          ? [`This is ${title}.`, `We're in ${title}.`]
          : [`This card is from ${title}.`, `It's one from ${title}.`],
    ),
  unrated: (_act, { oneOf }) => oneOf(["I'll leave that one unrated.", 'That one stays unrated.']),
  deletion: ({ state }, { oneOf }) => oneOf(DELETION[state]),
} satisfies Partial<Words['states']>;

const REMARKS: Readonly<Record<ActNamed<'remark'>['on'], Ways>> = {
  swearing: ['Fair enough.', 'I hear you.'],
  'off-topic': ['I only do your cards here.', "That's not something I can do here."],
  thanks: ["You're welcome.", 'Sure.'],
};
const NOTHING_HEARD = ["I haven't heard an answer yet.", 'There was no answer so far.'];
const NOT_REPEATED = ["I'd rather not repeat that.", "That I won't say again."];

const SOUGHT: Readonly<Record<Sought, (count: number, words: Words) => string>> = {
  'yes-no': () => 'a yes or a no',
  choice: (count, words) => `one of ${words.count(count)} choices`,
  list: (count, words) => counted(count, 'thing', words),
  number: () => 'a number',
  words: () => 'a short answer',
};

const MANNERS: Readonly<Record<MannerChange, Ways>> = {
  slower: ['Slower from now on.', 'All right, slower.'],
  faster: ['Faster from now on.', 'All right, faster.'],
  'normal-speed': ['Back to my usual speed.', 'Normal speed again.'],
  shorter: ["I'll keep it short.", 'Shorter, then.'],
  longer: ["I'll say more.", 'More words, then.'],
};
const MANNER_ENDS: Readonly<Record<MannerChange, Ways>> = {
  slower: ["That's as slow as I go.", "I can't go any slower."],
  faster: ["That's as fast as I go.", "I can't go any faster."],
  'normal-speed': ['This is my usual speed.', 'My speed is the usual one.'],
  shorter: ["I'm as short as I can be.", "Shorter than this I can't be."],
  longer: ['I say all there is to say.', "Longer than this I can't be."],
};

const DELETION: Readonly<Record<ActNamed<'deletion'>['state'], Ways>> = {
  done: ['Everything is deleted: your cards, your progress and your settings. Bye.'],
  'under-way': ['I have started deleting everything. The rest goes the next time you open study aloud.'],
  kept: ['Nothing was deleted.', 'All of it is kept.'],
};

function explanation({ context, expected }: ActNamed<'explanation'>, { oneOf, words }: Saying): string {
  if (context !== null && context !== '') return oneOf([`Your note says: ${context}.`, `From your note: ${context}.`]);
  return expected === ''
    ? ''
    : oneOf([
        `Your note says only this: ${words.afterLead(expected)}.`,
        `That is all there is in your note: ${words.afterLead(expected)}.`,
      ]);
}

function left({ due, fresh }: ActNamed<'left'>, { oneOf, words }: Saying): string {
  if (due + fresh === 0) return oneOf(['No cards are left for now.', 'That was all for now.']);
  const cards = counted(due + fresh, 'card', words);
  const parts = due > 0 && fresh > 0 ? `: ${words.count(due)} due and ${words.count(fresh)} new` : '';
  const there = due + fresh === 1 ? 'There is' : 'There are';
  return oneOf([`${capitalised(cards)} left${parts}.`, `${there} ${cards} left${parts}.`]);
}

function dueTomorrow({ due, fresh }: ActNamed<'due-tomorrow'>, { oneOf, words }: Saying): string {
  const cards = fresh === 0 ? '' : counted(fresh, 'new card', words);
  if (due === 0)
    return cards === ''
      ? oneOf(['Nothing is due tomorrow.', 'Tomorrow is free.'])
      : oneOf([`No reviews tomorrow, just ${cards}.`, `Tomorrow only ${cards}.`]);
  const said = `${words.count(due)} ${due === 1 ? 'is' : 'are'} due tomorrow`;
  return capitalised(cards === '' ? `${said}.` : `${said}, and ${cards} can come.`);
}

function whatsDue({ due, fresh, laterToday, tomorrow, next }: ActNamed<'whats-due'>, { oneOf, words }: Saying): string {
  const now = [
    ...(due > 0 ? [`${words.count(due)} due`] : []),
    ...(fresh > 0 ? [`${words.count(fresh)} new`] : []),
  ].join(' and ');
  const later = [
    ...(laterToday > 0 ? [`${words.count(laterToday)} more later today`] : []),
    ...(tomorrow > 0 ? [`${words.count(tomorrow)} more tomorrow`] : []),
  ].join(', and ');
  if (due === 0 && fresh > 0) {
    const cards = counted(fresh, 'new card', words);
    const wait = fresh === 1 ? 'waits' : 'wait';
    const more = later === '' ? '' : `, and ${later}`;
    return oneOf([`Nothing is due; ${cards} ${wait}${more}.`, `No reviews are due, and ${cards} ${wait}${more}.`]);
  }
  if (now !== '')
    return `${oneOf(['', 'You have '])}${now}${later === '' ? '' : `, and ${later}`}.`.replace(/^./, (c) =>
      c.toUpperCase(),
    );
  if (next === null) return oneOf(['Nothing is due.', 'You have nothing due.']);
  const when =
    next.days === 0 ? 'later today' : next.days === 1 ? 'tomorrow' : `in ${counted(next.days, 'day', words)}`;
  return oneOf([
    `Nothing is due now. The next cards come ${when}.`,
    `You have nothing due now, and the next cards ${when}.`,
  ]);
}
