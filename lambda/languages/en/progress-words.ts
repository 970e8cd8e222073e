import { capitalised } from '../capitalised.ts';
import { progressTold } from '../progress-told.ts';
import { exactly } from './number-words.ts';

export const PROGRESS_TOLD = progressTold({
  when: {
    today: { said: 'today', nothing: 'Nothing yet today.' },
    yesterday: { said: 'yesterday', nothing: 'Nothing yesterday.' },
    week: { said: 'in the last seven days', nothing: 'Nothing in the last seven days.' },
    month: { said: 'in the last thirty days', nothing: 'Nothing in the last thirty days.' },
  },
  studied: (said, { answers, right, minutes }) => {
    const count = things(answers, 'answer');
    const rest = `, ${right === 0 ? 'none' : exactly(right)} right${minutes > 0 ? `, in ${things(minutes, 'minute')}` : ''}.`;
    return [`${capitalised(said)}: ${count}${rest}`, `${capitalised(count)} ${said}${rest}`];
  },
  remembered: (rememberedPercent, expectedPercent) =>
    `You remembered ${String(rememberedPercent)} percent of what you had learned, ${expectedPercent === null ? 'as expected' : `and ${String(expectedPercent)} was expected`}.`,
  noStreak: ['No streak right now; one answer starts it.', 'One answer starts a new streak.'],
  streak: (days, isTodayCounted) => {
    const row = `${things(days, 'day')}${days === 1 ? '' : ' in a row'}`;
    return isTodayCounted
      ? [`Your streak is ${row}.`, `${capitalised(row)}, today included.`]
      : [`${capitalised(row)} so far; one answer today keeps it.`, `So far ${row}. One answer today adds another.`];
  },
  noTrend: ["I can't tell yet; that takes a few weeks of reviews.", 'It takes a few weeks of reviews to tell.'],
  trends: {
    better: ['Yes', "You're getting better"],
    worse: ['Not lately', 'Less well lately'],
    same: ['About the same', "You're holding steady"],
  },
  trend: (nowPercent, beforePercent) =>
    `${String(nowPercent)} percent remembered in the last two weeks, ${String(beforePercent)} in the two before`,
  noneIsHard: ['No card stands out: none keeps being missed.', 'There is none that you keep missing.'],
  hard: (isOne) => {
    const those = isOne ? 'this one' : 'these';
    return [`You miss ${those} most: `, `You keep missing ${those}: `];
  },
  fronts: (fronts, words) => {
    const named = fronts.map((front) => words.afterLead(front));
    return named.length === 1 ? (named[0] ?? '') : `${named.slice(0, -1).join('; ')}; and ${named.at(-1) ?? ''}`;
  },
  reword: (isOne) => `Rewording ${isOne ? 'it' : 'the first'} may help.`,
  noImport: [
    'No notes have come yet. To add yours, say: connect my notes.',
    'Nothing has come so far. For your notes, say: connect my notes.',
  ],
  imported: ['Your last notes came ', 'The last import was '],
  ago: ({ unit, count }) => {
    if (unit === 'minutes' && count < 2) return 'just now';
    if (unit === 'days' && count === 1) return 'yesterday';
    return `${things(count, unit.slice(0, -1))} ago`;
  },
  changes: {
    added: (count) => things(count, 'new card'),
    changed: (count) => `${exactly(count)} changed`,
    removed: (count) => `${exactly(count)} taken out`,
  },
  noChange: 'no card is new or changed',
  leftOut: {
    setAside: (count) => `${things(count, 'line')} set aside`,
    unread: (count) => `${things(count, 'file')} not readable`,
  },
  nothingLeftOut: 'Nothing was set aside.',
  whyLeftOut: (what) => `${what}; the report says why.`,
  and: 'and',
});

/** As `counted`, of counts that are not capped. */
function things(count: number, noun: string): string {
  return `${exactly(count)} ${noun}${count === 1 ? '' : 's'}`;
}
