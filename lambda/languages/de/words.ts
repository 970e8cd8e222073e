import type { ActNamed } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import { digitByDigit } from '../digit-by-digit.ts';
import type { Saying, Words } from '../words.ts';
import { HELP, TROUBLES } from './help.ts';
import { A_DECK, CARD, IN_DAYS, NEW_CARD, WORD, counted, counting, listed, numberWord } from './number-words.ts';
import { ON_REQUEST } from './on-request-words.ts';
import { ABBREVIATION, request } from './sentence-forms.ts';
import { PROGRESS_TOLD } from './progress-words.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';
import { VERDICTS } from './verdict-words.ts';

/** German, in the manner of a friendly, terse tutor who says "du". */
export const GERMAN_WORDS: Words = {
  spoken: SPOKEN_FORMS,
  sentences: { abbreviation: ABBREVIATION, request },
  states: {
    'welcome-first': welcomeFirst,
    ...ON_REQUEST,
    ...VERDICTS,
    ...PROGRESS_TOLD,
    'welcome-back': ({ due, fresh }, { asking, length }) =>
      length === 'short' || (asking?.act === 'question' && asking.lead === 'resume')
        ? 'Willkommen zurück.'
        : `Willkommen zurück. ${waiting(due, fresh)}`.trim(),
    'day-limit': ({ count }) => `Das ${count === 1 ? 'war' : 'waren'} ${counted(count, NEW_CARD)} für heute.`,
    hint,
    skipped: (_act, { oneOf, length }) => (length === 'short' ? '' : oneOf(['Übersprungen.', 'Dann später.'])),
    pause: ({ thinking = false }, { oneOf }) =>
      oneOf(thinking ? ['Mhm.', 'Überleg ruhig.'] : ['Lass dir Zeit.', 'Keine Eile.']),
    summary: (act, { length }) =>
      [score(act), length === 'short' ? '' : tomorrow(act.dueTomorrow)].filter(Boolean).join(' '),
    'all-done': allDone,
    progress,
    decks,
    connect: (_act, { oneOf }) =>
      oneOf(['Ich habe deinen Schlüssel an die Alexa-App geschickt.', 'Dein Schlüssel ist in der Alexa-App.']),
    'page-code': ({ code }, { oneOf }) =>
      oneOf([
        `Dein Code ist ${digitByDigit(code)}. Noch einmal: ${digitByDigit(code)}. Er gilt einmal, fünf Minuten lang, und steht in der Alexa-App.`,
        `Hier ist dein Code: ${digitByDigit(code)}. Und nochmal: ${digitByDigit(code)}. Er gilt fünf Minuten; in der Alexa-App steht er auch.`,
      ]),
    'signed-out': (_act, { oneOf }) => oneOf(['Alle Seiten sind abgemeldet.', 'Du bist überall abgemeldet.']),
    'no-page': (_act, { oneOf }) =>
      oneOf([
        'Eine Seite gibt es noch nicht. Für deine Notizen sag: verbinde meine Notizen.',
        'Noch habe ich keine Seite. Um deine Notizen hinzuzufügen, sag: verbinde meine Notizen.',
      ]),
    goodbye: ({ until }) => (until === 'tomorrow' ? 'Bis morgen.' : 'Tschüss.'),
  },
  help: HELP,
  troubles: TROUBLES,
  leads: {
    first: ['Zuerst: '],
    again: ['Noch einmal: ', 'Die Frage ist: '],
    resume: ['Wir waren bei: '],
    was: ['Die Frage war: ', 'Gefragt war: '],
    plain: [''],
    nudge: ['Was meinst du?', 'Was fällt dir ein?'],
  },
  offers: {
    begin: () => ['Wollen wir anfangen?', 'Fangen wir an?'],
    'first-cards': (count) =>
      count > 0
        ? [`Wollen wir ${counted(count, CARD)} versuchen?`, `Versuchen wir ${counted(count, CARD)}?`]
        : ['Wollen wir ein paar Karten versuchen?', 'Versuchen wir ein paar Karten?'],
    more: () => ['Wollen wir weitermachen?', 'Noch ein paar?'],
    'review-ahead': () => [
      'Möchtest du trotzdem einen Stapel durchgehen?',
      'Wollen wir trotzdem einen Stapel durchgehen?',
    ],
    break: (count) =>
      count > 0
        ? [
            `Das war ${counting(count)}mal daneben. Machen wir eine Pause?`,
            `${capitalised(counting(count))}mal daneben. Hören wir für jetzt auf?`,
          ]
        : ['Machen wir eine Pause?', 'Hören wir für jetzt auf?'],
    'delete-data': () => [
      'Deine Karten, dein Fortschritt und deine Einstellungen sind dann für immer weg. Alles löschen?',
      'Soll ich alles löschen, für immer?',
    ],
  },
  selfCheck: ['Hattest du das?', 'War es das, was du hattest?'],
  wasThatIt: ['War das deine Antwort?', 'Hast du das als Antwort gemeint?'],
  emptyFront: 'Was steht auf dieser Karte?',
  asksFor: {
    answer: ['Wie lautet deine Antwort?', 'Und deine Antwort?'],
    'free-answer': ['Sag die Antwort noch einmal.', 'Nenn mir die Antwort noch einmal.'],
    'yes-no': ['Ja oder nein?', 'Heißt das ja?'],
  },
  choices: (lettered) => `${listed(lettered, 'oder')}?`,
  count: numberWord,
  // A whole sentence keeps its capital after a colon in German, and a noun always does.
  afterLead: (text) => text,
  shows: {
    title: 'Sprechende Lernkarten',
    answer: (text) => `Antwort: ${text}`,
    pageCode: (code, address) =>
      `Dein Code: ${code}\n\nEr gilt einmal, fünf Minuten lang.${address === null ? '' : ` Gib ihn hier ein:\n${address}`}`,
    key: (key, command) => `Dein Schlüssel: ${key}\n\nFühre das dort aus, wo Study Aloud installiert ist:\n${command}`,
  },
  screen: {
    outcomes: { right: 'Richtig', wrong: 'Nicht ganz', 'gave-up': 'Die Antwort' },
    heard: (text) => `Du hast gesagt: ${text}`,
    dueSoon: 'In den nächsten Tagen fällig',
    many: '100+',
    touches: {
      reveal: 'Antwort zeigen',
      hint: 'Hinweis',
      skip: 'Überspringen',
      right: 'Ich hatte recht',
      wrong: 'Das war falsch',
      'had-it': 'Hatte ich',
      'missed-it': 'Hatte ich nicht',
      yes: 'Ja',
      no: 'Nein',
      stop: 'Beenden',
    },
  },
};

function welcomeFirst({ deckTitle }: ActNamed<'welcome-first'>, { acts }: Saying): string {
  const opening =
    'Willkommen bei den sprechenden Lernkarten. Ich frage, du antwortest, und jede Karte kommt wieder, kurz bevor du sie vergisst.';
  // "Zum Thema" asks nothing of the title: neither its gender nor its number.
  const deck = deckTitle === null || deckTitle === '' ? '' : `Ich habe einen kleinen Stapel zum Thema ${deckTitle}.`;
  // Help has told what this is.
  return [acts.some(({ act }) => act === 'help') ? '' : opening, deck].filter(Boolean).join(' ');
}

function waiting(due: number, fresh: number): string {
  if (due === 0 && fresh === 0) return '';
  if (due === 0) return `${capitalised(counted(fresh, NEW_CARD))}.`;
  return fresh === 0
    ? `${capitalised(numberWord(due))} fällig.`
    : `${capitalised(numberWord(due))} fällig und ${numberWord(fresh)} neu.`;
}

function hint({ hint: given, startsWith, words: length }: ActNamed<'hint'>, { oneOf }: Saying): string {
  if (given !== null && given !== '') return `Ein Hinweis: ${given}.`;
  // Letters are said one by one.
  const first = [...startsWith].map((letter) => capitalised(letter)).join(', ');
  const said = length > 0 ? `Es ${length === 1 ? 'ist' : 'sind'} ${counted(length, WORD)}` : '';
  if (first === '')
    return said === '' ? oneOf(['Mehr Hinweise habe ich nicht.', 'Mehr verrate ich nicht.']) : `${said}.`;
  return said === ''
    ? oneOf([`Am Anfang steht ${first}.`, `Es fängt mit ${first} an.`])
    : `${said}, am Anfang steht ${first}.`;
}

function score({ answered, right }: ActNamed<'summary'>): string {
  return answered === 0
    ? 'Diesmal keine Karten.'
    : `${capitalised(counted(answered, CARD))}, ${numberWord(right)} richtig.`;
}

/** Nothing is said of an empty tomorrow. */
function tomorrow(due: number): string {
  return due === 0 ? '' : `${capitalised(numberWord(due))} ${due === 1 ? 'ist' : 'sind'} morgen fällig.`;
}

function allDone({ next }: ActNamed<'all-done'>): string {
  if (next === null) return 'Für heute ist alles geschafft.';
  if (next.days === 0) return 'Fürs Erste ist alles geschafft. Die nächsten Karten sind heute noch fällig.';
  const when = next.days === 1 ? 'morgen früh' : `in ${counted(next.days, IN_DAYS)}`;
  return `Für heute ist alles geschafft. Die nächsten Karten sind ${when} fällig.`;
}

function progress(
  { answeredToday, rightToday, due, fresh, streakDays }: ActNamed<'progress'>,
  { oneOf }: Saying,
): string {
  const today =
    answeredToday === 0
      ? 'Heute noch keine Karten.'
      : `Heute ${counted(answeredToday, CARD)}, ${numberWord(rightToday)} richtig.`;
  const streak = streakDays > 1 ? ` Du lernst seit ${counted(streakDays, IN_DAYS)} ohne Lücke.` : '';
  const left = waiting(due, fresh);
  const toCome =
    left === '' ? 'Gerade ist nichts fällig.' : `Noch übrig: ${left.charAt(0).toLowerCase()}${left.slice(1)}`;
  return `${oneOf(['', 'So sieht es aus: '])}${today}${streak} ${toCome}`;
}

function decks({ titles, more, isRest = false }: ActNamed<'decks'>, { oneOf }: Saying): string {
  if (titles.length === 0) return more === 0 ? 'Du hast noch keine Stapel.' : `Du hast ${counted(more, A_DECK)}.`;
  const names = more > 0 ? [...titles, more === 1 ? 'noch einen' : `${counting(more)} weitere`] : titles;
  if (isRest) return oneOf([`Die anderen: ${listed(names)}.`, `Und: ${listed(names)}.`]);
  const count = counted(titles.length + more, A_DECK);
  return oneOf([
    `Du hast ${count}: ${listed(names)}.`,
    `${titles.length + more === 1 ? 'Das ist dein Stapel' : 'Das sind deine Stapel'}: ${listed(names)}.`,
  ]);
}
