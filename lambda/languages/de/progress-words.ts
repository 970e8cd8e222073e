import type { ActNamed, Ago, StudiedWhen } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import type { Saying, Words } from '../words.ts';
import { CARD, type CountedNoun, IN_DAYS, NEW_CARD, exactly } from './number-words.ts';

/** What is said of how it goes, of the hardest cards, and of the notes that came last. */
export const PROGRESS_TOLD = {
  studied,
  streak,
  trend,
  hardest,
  'last-import': lastImport,
} satisfies Partial<Words['states']>;

const ANSWER: CountedNoun = { one: 'eine Antwort', many: 'Antworten' };
const DAY: CountedNoun = { one: 'ein Tag', many: 'Tage' };
const LINE: CountedNoun = { one: 'eine Zeile', many: 'Zeilen' };
const FILE: CountedNoun = { one: 'eine Datei', many: 'Dateien' };
/** What "in" and "vor" take. */
const IN_MINUTES: CountedNoun = { one: 'einer Minute', many: 'Minuten' };
const IN_HOURS: CountedNoun = { one: 'einer Stunde', many: 'Stunden' };

const WHEN: Readonly<Record<StudiedWhen, readonly [said: string, nothing: string]>> = {
  today: ['heute', 'Heute noch nichts.'],
  yesterday: ['gestern', 'Gestern nichts.'],
  week: ['in den letzten sieben Tagen', 'In den letzten sieben Tagen nichts.'],
  month: ['in den letzten dreißig Tagen', 'In den letzten dreißig Tagen nichts.'],
};

/** Of what a percentage is expected within so much, it is as expected. */
const AS_EXPECTED_PERCENT = 2;

function studied({ when, answers, right, minutes, memory }: ActNamed<'studied'>, { oneOf }: Saying): string {
  const [said, nothing] = WHEN[when];
  if (answers === 0) return nothing;
  const count = `${things(answers, ANSWER)}, ${right === 0 ? 'keine' : right === 1 ? 'eine' : exactly(right)} richtig`;
  const time = minutes > 0 ? `, in ${things(minutes, IN_MINUTES)}` : '';
  const sum = oneOf([
    `${capitalised(said)}: ${count}${time}.`,
    `${capitalised(said)} ${answers === 1 ? 'war' : 'waren'} es ${count}${time}.`,
  ]);
  if (memory === null) return sum;
  const { rememberedPercent, expectedPercent } = memory;
  const isAsExpected = Math.abs(rememberedPercent - expectedPercent) <= AS_EXPECTED_PERCENT;
  const expected = isAsExpected ? 'wie erwartet' : `erwartet waren ${String(expectedPercent)}`;
  return `${sum} Von dem, was du gelernt hattest, wusstest du ${String(rememberedPercent)} Prozent, ${expected}.`;
}

function streak({ days, isTodayCounted }: ActNamed<'streak'>, { oneOf }: Saying): string {
  if (days === 0)
    return oneOf(['Gerade läuft keine Serie; eine Antwort beginnt sie.', 'Eine Antwort beginnt eine neue Serie.']);
  const row = `${things(days, DAY)}${days === 1 ? '' : ' in Folge'}`;
  return isTodayCounted
    ? oneOf([`Deine Serie: ${row}.`, `${capitalised(row)}, heute mitgezählt.`])
    : oneOf([
        `Bisher ${row}; eine Antwort heute hält die Serie.`,
        `${capitalised(row)}. Mit einer Antwort heute geht sie weiter.`,
      ]);
}

function trend({ trend: is, nowPercent, beforePercent }: ActNamed<'trend'>, { oneOf }: Saying): string {
  if (is === 'unknown')
    return oneOf([
      'Das kann ich noch nicht sagen; dafür braucht es ein paar Wochen.',
      'Dafür ist es noch zu früh; es braucht ein paar Wochen.',
    ]);
  const [first, second] = {
    better: ['Ja', 'Es wird besser'],
    worse: ['Zuletzt nicht', 'Zuletzt weniger gut'],
    same: ['Etwa gleich', 'Du hältst dich'],
  }[is];
  const percent = `in den letzten zwei Wochen ${String(nowPercent)} Prozent gewusst, davor ${String(beforePercent)}`;
  return `${oneOf([first ?? '', second ?? ''])}: ${percent}.`;
}

function hardest({ fronts, isLeech }: ActNamed<'hardest'>, { oneOf }: Saying): string {
  if (fronts.length === 0)
    return oneOf(['Keine Karte fällt auf: Keine ging immer wieder daneben.', 'Keine geht dir immer wieder daneben.']);
  const isOne = fronts.length === 1;
  const list = isOne ? (fronts[0] ?? '') : `${fronts.slice(0, -1).join('; ')}; und: ${fronts.at(-1) ?? ''}`;
  const tip = isLeech ? ` ${isOne ? 'Sie' : 'Die erste'} umzuformulieren könnte helfen.` : '';
  const lead = isOne
    ? oneOf(['Am öftesten daneben geht diese: ', 'Schwer fällt dir diese: '])
    : oneOf(['Am öftesten daneben gehen diese: ', 'Schwer fallen dir diese: ']);
  return `${lead}${list}.${tip}`;
}

function lastImport({ sum, ago }: ActNamed<'last-import'>, { oneOf }: Saying): string {
  if (sum === null || ago === null)
    return oneOf([
      'Es sind noch keine Notizen gekommen. Sag dafür: Verbinde meine Notizen.',
      'Bisher ist nichts gekommen. Für deine Notizen sag: Verbinde meine Notizen.',
    ]);
  const { added, changed, removed, setAside, unread } = sum;
  const parts = [
    ...(added > 0 ? [things(added, NEW_CARD)] : []),
    ...(changed > 0 ? [`${things(changed, CARD)} geändert`] : []),
    ...(removed > 0 ? [`${things(removed, CARD)} weggenommen`] : []),
  ];
  const what = parts.length === 0 ? 'keine Karte ist neu oder geändert' : parts.join(', ');
  const aside = [
    ...(setAside > 0 ? [`${things(setAside, LINE)} beiseitegelegt`] : []),
    ...(unread > 0 ? [`${things(unread, FILE)} nicht lesbar`] : []),
  ];
  const report =
    aside.length === 0
      ? ' Nichts wurde beiseitegelegt.'
      : ` ${capitalised(aside.join(' und '))}; warum, steht im Bericht.`;
  return `${oneOf(['Deine letzten Notizen kamen ', 'Der letzte Import war '])}${agoSaid(ago)}: ${what}.${report}`;
}

function agoSaid({ unit, count }: Ago): string {
  if (unit === 'minutes' && count < 2) return 'gerade eben';
  if (unit === 'days' && count === 1) return 'gestern';
  return `vor ${things(count, { minutes: IN_MINUTES, hours: IN_HOURS, days: IN_DAYS }[unit])}`;
}

const things = (count: number, { one, many }: CountedNoun): string => (count === 1 ? one : `${exactly(count)} ${many}`);
