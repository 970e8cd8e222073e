import { capitalised } from '../capitalised.ts';
import { progressTold } from '../progress-told.ts';
import { CARD, type CountedNoun, IN_DAYS, NEW_CARD, exactly } from './number-words.ts';

const ANSWER: CountedNoun = { one: 'eine Antwort', many: 'Antworten' };
const DAY: CountedNoun = { one: 'ein Tag', many: 'Tage' };
const LINE: CountedNoun = { one: 'eine Zeile', many: 'Zeilen' };
const FILE: CountedNoun = { one: 'eine Datei', many: 'Dateien' };
/** What "in" and "vor" take. */
const IN_MINUTES: CountedNoun = { one: 'einer Minute', many: 'Minuten' };
const IN_HOURS: CountedNoun = { one: 'einer Stunde', many: 'Stunden' };

export const PROGRESS_TOLD = progressTold({
  when: {
    today: { said: 'heute', nothing: 'Heute noch nichts.' },
    yesterday: { said: 'gestern', nothing: 'Gestern nichts.' },
    week: { said: 'in den letzten sieben Tagen', nothing: 'In den letzten sieben Tagen nichts.' },
    month: { said: 'in den letzten dreißig Tagen', nothing: 'In den letzten dreißig Tagen nichts.' },
  },
  studied: (said, { answers, right, minutes }) => {
    const count = `${things(answers, ANSWER)}, ${right === 0 ? 'keine' : right === 1 ? 'eine' : exactly(right)} richtig`;
    const time = minutes > 0 ? `, in ${things(minutes, IN_MINUTES)}` : '';
    return [
      `${capitalised(said)}: ${count}${time}.`,
      `${capitalised(said)} ${answers === 1 ? 'war' : 'waren'} es ${count}${time}.`,
    ];
  },
  remembered: (rememberedPercent, expectedPercent) =>
    `Von dem, was du gelernt hattest, wusstest du ${String(rememberedPercent)} Prozent, ${expectedPercent === null ? 'wie erwartet' : `erwartet waren ${String(expectedPercent)}`}.`,
  noStreak: ['Gerade läuft keine Serie; eine Antwort beginnt sie.', 'Eine Antwort beginnt eine neue Serie.'],
  streak: (days, isTodayCounted) => {
    const row = `${things(days, DAY)}${days === 1 ? '' : ' in Folge'}`;
    return isTodayCounted
      ? [`Deine Serie: ${row}.`, `${capitalised(row)}, heute mitgezählt.`]
      : [
          `Bisher ${row}; eine Antwort heute hält die Serie.`,
          `${capitalised(row)}. Mit einer Antwort heute geht sie weiter.`,
        ];
  },
  noTrend: [
    'Das kann ich noch nicht sagen; dafür braucht es ein paar Wochen.',
    'Dafür ist es noch zu früh; es braucht ein paar Wochen.',
  ],
  trends: {
    better: ['Ja', 'Es wird besser'],
    worse: ['Zuletzt nicht', 'Zuletzt weniger gut'],
    same: ['Etwa gleich', 'Du hältst dich'],
  },
  trend: (nowPercent, beforePercent) =>
    `in den letzten zwei Wochen ${String(nowPercent)} Prozent gewusst, davor ${String(beforePercent)}`,
  noneIsHard: ['Keine Karte fällt auf: Keine ging immer wieder daneben.', 'Keine geht dir immer wieder daneben.'],
  hard: (isOne) =>
    isOne
      ? ['Am öftesten daneben geht diese: ', 'Schwer fällt dir diese: ']
      : ['Am öftesten daneben gehen diese: ', 'Schwer fallen dir diese: '],
  fronts: (fronts) =>
    fronts.length === 1 ? (fronts[0] ?? '') : `${fronts.slice(0, -1).join('; ')}; und: ${fronts.at(-1) ?? ''}`,
  reword: (isOne) => `${isOne ? 'Sie' : 'Die erste'} umzuformulieren könnte helfen.`,
  noImport: [
    'Es sind noch keine Notizen gekommen. Sag dafür: Verbinde meine Notizen.',
    'Bisher ist nichts gekommen. Für deine Notizen sag: Verbinde meine Notizen.',
  ],
  imported: ['Deine letzten Notizen kamen ', 'Der letzte Import war '],
  ago: ({ unit, count }) => {
    if (unit === 'minutes' && count < 2) return 'gerade eben';
    if (unit === 'days' && count === 1) return 'gestern';
    return `vor ${things(count, { minutes: IN_MINUTES, hours: IN_HOURS, days: IN_DAYS }[unit])}`;
  },
  changes: {
    added: (count) => things(count, NEW_CARD),
    changed: (count) => `${things(count, CARD)} geändert`,
    removed: (count) => `${things(count, CARD)} weggenommen`,
  },
  noChange: 'keine Karte ist neu oder geändert',
  leftOut: {
    setAside: (count) => `${things(count, LINE)} beiseitegelegt`,
    unread: (count) => `${things(count, FILE)} nicht lesbar`,
  },
  nothingLeftOut: 'Nichts wurde beiseitegelegt.',
  whyLeftOut: (what) => `${what}; warum, steht im Bericht.`,
  and: 'und',
});

/** As `counted`, of counts that are not capped. */
function things(count: number, { one, many }: CountedNoun): string {
  return count === 1 ? one : `${exactly(count)} ${many}`;
}
