import type { ActNamed, Ago, StudiedWhen } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import type { Saying, Words } from '../words.ts';
import { exactly } from './number-words.ts';

/** What is said of how it goes, of the hardest cards, and of the notes that came last. */
export const PROGRESS_TOLD = {
  studied,
  streak,
  trend,
  hardest,
  'last-import': lastImport,
} satisfies Partial<Words['states']>;

const WHEN: Readonly<Record<StudiedWhen, readonly [said: string, nothing: string]>> = {
  today: ['today', 'Nothing yet today.'],
  yesterday: ['yesterday', 'Nothing yesterday.'],
  week: ['in the last seven days', 'Nothing in the last seven days.'],
  month: ['in the last thirty days', 'Nothing in the last thirty days.'],
};

/** Of what a percentage is expected within so much, it is as expected. */
const AS_EXPECTED_PERCENT = 2;

function studied({ when, answers, right, minutes, memory }: ActNamed<'studied'>, { oneOf }: Saying): string {
  const [said, nothing] = WHEN[when];
  if (answers === 0) return nothing;
  const count = things(answers, 'answer');
  const rest = `, ${right === 0 ? 'none' : exactly(right)} right${minutes > 0 ? `, in ${things(minutes, 'minute')}` : ''}.`;
  const sum = oneOf([`${capitalised(said)}: ${count}${rest}`, `${capitalised(count)} ${said}${rest}`]);
  if (memory === null) return sum;
  const { rememberedPercent, expectedPercent } = memory;
  const isAsExpected = Math.abs(rememberedPercent - expectedPercent) <= AS_EXPECTED_PERCENT;
  const expected = isAsExpected ? 'as expected' : `and ${String(expectedPercent)} was expected`;
  return `${sum} You remembered ${String(rememberedPercent)} percent of what you had learned, ${expected}.`;
}

function streak({ days, isTodayCounted }: ActNamed<'streak'>, { oneOf }: Saying): string {
  if (days === 0) return oneOf(['No streak right now; one answer starts it.', 'One answer starts a new streak.']);
  const row = `${things(days, 'day')}${days === 1 ? '' : ' in a row'}`;
  return isTodayCounted
    ? oneOf([`Your streak is ${row}.`, `${capitalised(row)}, today included.`])
    : oneOf([
        `${capitalised(row)} so far; one answer today keeps it.`,
        `So far ${row}. One answer today adds another.`,
      ]);
}

function trend({ trend: is, nowPercent, beforePercent }: ActNamed<'trend'>, { oneOf }: Saying): string {
  if (is === 'unknown')
    return oneOf(["I can't tell yet; that takes a few weeks of reviews.", 'It takes a few weeks of reviews to tell.']);
  const [first, second] = {
    better: ['Yes', "You're getting better"],
    worse: ['Not lately', 'Less well lately'],
    same: ['About the same', "You're holding steady"],
  }[is];
  const percent = `${String(nowPercent)} percent remembered in the last two weeks, ${String(beforePercent)} in the two before`;
  return `${oneOf([first ?? '', second ?? ''])}: ${percent}.`;
}

function hardest({ fronts, isLeech }: ActNamed<'hardest'>, { oneOf, words }: Saying): string {
  if (fronts.length === 0)
    return oneOf(['No card stands out: none keeps being missed.', 'There is none that you keep missing.']);
  const those = fronts.length === 1 ? 'this one' : 'these';
  const named = fronts.map((front) => words.afterLead(front));
  const list = named.length === 1 ? (named[0] ?? '') : `${named.slice(0, -1).join('; ')}; and ${named.at(-1) ?? ''}`;
  const tip = isLeech ? ` Rewording ${fronts.length === 1 ? 'it' : 'the first'} may help.` : '';
  return `${oneOf([`You miss ${those} most: `, `You keep missing ${those}: `])}${list}.${tip}`;
}

function lastImport({ sum, ago }: ActNamed<'last-import'>, { oneOf }: Saying): string {
  if (sum === null || ago === null)
    return oneOf([
      'No notes have come yet. To add yours, say: connect my notes.',
      'Nothing has come so far. For your notes, say: connect my notes.',
    ]);
  const { added, changed, removed, setAside, unread } = sum;
  const parts = [
    ...(added > 0 ? [things(added, 'new card')] : []),
    ...(changed > 0 ? [`${exactly(changed)} changed`] : []),
    ...(removed > 0 ? [`${exactly(removed)} taken out`] : []),
  ];
  const what = parts.length === 0 ? 'no card is new or changed' : parts.join(', ');
  const aside = [
    ...(setAside > 0 ? [`${things(setAside, 'line')} set aside`] : []),
    ...(unread > 0 ? [`${things(unread, 'file')} not readable`] : []),
  ];
  const report =
    aside.length === 0 ? ' Nothing was set aside.' : ` ${capitalised(aside.join(' and '))}; the report says why.`;
  return `${oneOf(['Your last notes came ', 'The last import was '])}${agoSaid(ago)}: ${what}.${report}`;
}

function agoSaid({ unit, count }: Ago): string {
  if (unit === 'minutes' && count < 2) return 'just now';
  if (unit === 'days' && count === 1) return 'yesterday';
  return `${things(count, unit.slice(0, -1))} ago`;
}

const things = (count: number, noun: string): string => `${exactly(count)} ${noun}${count === 1 ? '' : 's'}`;
