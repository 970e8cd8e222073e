import { expect } from 'chai';
import type { Act } from '../../lambda/domain/reply.ts';
import { wordsOf } from '../../lambda/languages/languages.ts';
import { spokenReply } from '../../lambda/speech/spoken-reply.ts';
import { replyOf } from '../speech/replies.ts';

const studied = { act: 'studied', when: 'week', answers: 312, right: 280, minutes: 47, memory: null } as const;
const imported = { added: 12, changed: 3, removed: 1, setAside: 2, unread: 1 };
const nothing = { added: 0, changed: 0, removed: 0, setAside: 0, unread: 0 };

/** What is said in a turn with an even number, in English and in German. */
const ROWS: readonly (readonly [act: Act, english: string, german: string])[] = [
  [
    studied,
    'In the last seven days: 312 answers, 280 right, in 47 minutes.',
    'In den letzten sieben Tagen: 312 Antworten, 280 richtig, in siebenundvierzig Minuten.',
  ],
  [
    { ...studied, when: 'month', memory: { rememberedPercent: 91, expectedPercent: 89 } },
    'In the last thirty days: 312 answers, 280 right, in 47 minutes. You remembered 91 percent of what you had learned, as expected.',
    'In den letzten dreißig Tagen: 312 Antworten, 280 richtig, in siebenundvierzig Minuten. Von dem, was du gelernt hattest, wusstest du 91 Prozent, wie erwartet.',
  ],
  [
    {
      ...studied,
      when: 'today',
      answers: 1,
      right: 1,
      minutes: 1,
      memory: { rememberedPercent: 80, expectedPercent: 91 },
    },
    'Today: one answer, one right, in one minute. You remembered 80 percent of what you had learned, and 91 was expected.',
    'Heute: eine Antwort, eine richtig, in einer Minute. Von dem, was du gelernt hattest, wusstest du 80 Prozent, erwartet waren 91.',
  ],
  [
    { ...studied, when: 'yesterday', answers: 2, right: 0, minutes: 0 },
    'Yesterday: two answers, none right.',
    'Gestern: zwei Antworten, keine richtig.',
  ],
  [{ ...studied, answers: 0 }, 'Nothing in the last seven days.', 'In den letzten sieben Tagen nichts.'],
  [
    { act: 'streak', days: 5, isTodayCounted: true },
    'Your streak is five days in a row.',
    'Deine Serie: fünf Tage in Folge.',
  ],
  [
    { act: 'streak', days: 1, isTodayCounted: false },
    'One day so far; one answer today keeps it.',
    'Bisher ein Tag; eine Antwort heute hält die Serie.',
  ],
  [
    { act: 'streak', days: 0, isTodayCounted: false },
    'No streak right now; one answer starts it.',
    'Gerade läuft keine Serie; eine Antwort beginnt sie.',
  ],
  [
    { act: 'trend', trend: 'better', nowPercent: 91, beforePercent: 84 },
    'Yes: 91 percent remembered in the last two weeks, 84 in the two before.',
    'Ja: in den letzten zwei Wochen 91 Prozent gewusst, davor 84.',
  ],
  [
    { act: 'trend', trend: 'worse', nowPercent: 80, beforePercent: 84 },
    'Not lately: 80 percent remembered in the last two weeks, 84 in the two before.',
    'Zuletzt nicht: in den letzten zwei Wochen 80 Prozent gewusst, davor 84.',
  ],
  [
    { act: 'trend', trend: 'unknown', nowPercent: 0, beforePercent: 0 },
    "I can't tell yet; that takes a few weeks of reviews.",
    'Das kann ich noch nicht sagen; dafür braucht es ein paar Wochen.',
  ],
  [
    { act: 'hardest', fronts: ['Which river is it?', 'A long one. What is `a <= b`?', 'DNA'], isLeech: true },
    'You miss these most: which river is it; a long one, What is a at most b; and DNA. Rewording the first may help.',
    'Am öftesten daneben gehen diese: Which river is it; A long one, What is a höchstens b; und: DNA. Die erste umzuformulieren könnte helfen.',
  ],
  [
    { act: 'hardest', fronts: ['Which river is it?'], isLeech: false },
    'You miss this one most: which river is it.',
    'Am öftesten daneben geht diese: Which river is it.',
  ],
  [
    { act: 'hardest', fronts: [], isLeech: false },
    'No card stands out: none keeps being missed.',
    'Keine Karte fällt auf: Keine ging immer wieder daneben.',
  ],
  [
    { act: 'last-import', sum: imported, ago: { unit: 'minutes', count: 12 } },
    'Your last notes came twelve minutes ago: twelve new cards, three changed, one taken out. Two lines set aside and one file not readable; the report says why.',
    'Deine letzten Notizen kamen vor zwölf Minuten: zwölf neue Karten, drei Karten geändert, eine Karte weggenommen. Zwei Zeilen beiseitegelegt und eine Datei nicht lesbar; warum, steht im Bericht.',
  ],
  [
    { act: 'last-import', sum: nothing, ago: { unit: 'days', count: 1 } },
    'Your last notes came yesterday: no card is new or changed. Nothing was set aside.',
    'Deine letzten Notizen kamen gestern: keine Karte ist neu oder geändert. Nichts wurde beiseitegelegt.',
  ],
  [
    { act: 'last-import', sum: { ...nothing, added: 1 }, ago: { unit: 'hours', count: 1 } },
    'Your last notes came one hour ago: one new card. Nothing was set aside.',
    'Deine letzten Notizen kamen vor einer Stunde: eine neue Karte. Nichts wurde beiseitegelegt.',
  ],
  [
    { act: 'last-import', sum: { ...nothing, added: 1 }, ago: { unit: 'minutes', count: 0 } },
    'Your last notes came just now: one new card. Nothing was set aside.',
    'Deine letzten Notizen kamen gerade eben: eine neue Karte. Nichts wurde beiseitegelegt.',
  ],
  [
    { act: 'last-import', sum: null, ago: null },
    'No notes have come yet. To add yours, say: connect my notes.',
    'Es sind noch keine Notizen gekommen. Sag dafür: Verbinde meine Notizen.',
  ],
];

describe('languages: how it goes', () => {
  for (const [act, english, german] of ROWS) {
    it(english, () => {
      expect(said(act, 'en-US')).to.equal(english);
      expect(said(act, 'de-DE')).to.equal(german);
      // The turn after is said otherwise, and is as whole a sentence; that nothing was done has one wording.
      for (const locale of ['en-US', 'de-DE'] as const) {
        const later = said(act, locale, 1);
        expect(later).to.match(/^[A-ZÄÖÜ\d].*\.$/);
        if (act.act !== 'studied' || act.answers > 0) expect(later).not.to.equal(said(act, locale));
      }
    });
  }
});

function said(act: Act, locale: 'en-US' | 'de-DE', turn = 0): string {
  const { pieces } = spokenReply({ ...replyOf([act], null, locale), turn }, wordsOf(locale), 400);
  return pieces.join(' ');
}
