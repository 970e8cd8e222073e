import type { ActNamed } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import type { Saying, Words } from '../words.ts';
import { HELP, TROUBLES } from './help.ts';
import { A_DECK, CARD, IN_DAYS, NEW_CARD, WORD, counted, counting, listed, numberWord } from './number-words.ts';
import { ABBREVIATION, REQUEST } from './sentence-forms.ts';
import { SPOKEN_FORMS } from './spoken-forms.ts';

const RIGHT = ['Richtig.', 'Genau.', 'Gut.'] as const;
const COUNTED_AS = { right: 'richtig', wrong: 'falsch', easy: 'leicht' } as const;
const TAKEN_BACK = {
  answer: 'Zurückgenommen.',
  overruling: 'Zurückgenommen: Es zählt wie vorher.',
  skip: 'Zurückgenommen: Die Karte kommt jetzt.',
  setting: 'Zurückgenommen: Ich spreche wie vorher.',
  stop: 'Machen wir weiter.',
} as const satisfies Record<ActNamed<'taken-back'>['what'], string>;
/** Names of a list that one breath holds. */
const NAMES_SAID = 4;

/** German, in the manner of a friendly, terse tutor who says "du". */
export const GERMAN_WORDS: Words = {
  spoken: SPOKEN_FORMS,
  sentences: { abbreviation: ABBREVIATION, request: REQUEST },
  states: {
    'welcome-first': welcomeFirst,
    'welcome-back': ({ due, fresh }, { asking }) =>
      asking?.act === 'question' && asking.lead === 'resume'
        ? 'Willkommen zurück.'
        : `Willkommen zurück. ${waiting(due, fresh)}`.trim(),
    verdict,
    'self-check': selfCheck,
    counted: countedAs,
    'taken-back': ({ what }) => TAKEN_BACK[what],
    'day-limit': ({ count }) => `Das ${count === 1 ? 'war' : 'waren'} ${counted(count, NEW_CARD)} für heute.`,
    hint,
    skipped: () => 'Übersprungen.',
    pause: () => 'Lass dir Zeit.',
    summary: (act) => [score(act), tomorrow(act.dueTomorrow)].filter(Boolean).join(' '),
    'all-done': allDone,
    progress,
    decks,
    connect: () => 'Ich habe deinen Schlüssel an die Alexa-App geschickt.',
    goodbye: ({ until }) => (until === 'tomorrow' ? 'Bis morgen.' : 'Tschüss.'),
  },
  help: HELP,
  troubles: TROUBLES,
  leads: { first: 'Zuerst: ', again: 'Noch einmal: ', resume: 'Wir waren bei: ', was: 'Die Frage war: ', plain: '' },
  offers: {
    begin: () => 'Wollen wir anfangen?',
    'first-cards': (count) =>
      count > 0 ? `Wollen wir ${counted(count, CARD)} versuchen?` : 'Wollen wir ein paar Karten versuchen?',
    more: () => 'Wollen wir weitermachen?',
    'review-ahead': () => 'Möchtest du trotzdem einen Stapel durchgehen?',
  },
  selfCheck: 'Hattest du das?',
  emptyFront: 'Was steht auf dieser Karte?',
  asksFor: {
    answer: 'Wie lautet deine Antwort?',
    'free-answer': 'Sag die Antwort noch einmal.',
    'yes-no': 'Ja oder nein?',
  },
  choices: (lettered) => `${listed(lettered, 'oder')}?`,
  count: numberWord,
  // A whole sentence keeps its capital after a colon in German, and a noun always does.
  afterLead: (text) => text,
  shows: {
    title: 'Sprechende Lernkarten',
    answer: (text) => `Antwort: ${text}`,
    key: (key, command) => `Dein Schlüssel: ${key}\n\nFühre das dort aus, wo Study Aloud installiert ist:\n${command}`,
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

function verdict({ outcome, expected }: ActNamed<'verdict'>, { listen, oneOf }: Saying): string {
  switch (outcome) {
    case 'right':
      return oneOf(RIGHT);
    case 'wrong':
      return expected === '' ? 'Nicht ganz.' : `Nicht ganz: ${expected}.`;
    case 'gave-up':
      if (expected === '') return listen === null ? '' : 'Weiter geht es.';
      return `Die Antwort ist: ${expected}.`;
  }
}

function selfCheck({ expected, list }: ActNamed<'self-check'>): string {
  if (list !== null && list.said > 0) {
    const said = `${capitalised(counting(list.said))} von ${counting(list.of)}`;
    return list.missed.length === 0 ? `${said}.` : `${said}; ${missing(list.missed)}.`;
  }
  return expected === '' ? '' : `Auf der Karte steht: ${expected}.`;
}

/** After a colon a name needs no article, whose gender only its author knows. */
function missing(names: readonly string[]): string {
  const said = names.slice(0, NAMES_SAID);
  const more = names.length - said.length;
  const all = more > 0 ? [...said, more === 1 ? 'noch etwas' : `${counting(more)} weitere`] : said;
  return `es ${names.length === 1 ? 'fehlt' : 'fehlen'}: ${listed(all)}`;
}

function countedAs({ as, overruled, learned }: ActNamed<'counted'>): string {
  if (!overruled && as === 'right') return 'Gut.';
  if (!overruled && as === 'wrong') return 'Die Karte kommt wieder.';
  const said = `Zählt als ${COUNTED_AS[as]}`;
  return learned === null || learned === '' ? `${said}.` : `${said}, und „${learned}“ gilt ab jetzt auch.`;
}

function hint({ hint: given, startsWith, words: length }: ActNamed<'hint'>): string {
  if (given !== null && given !== '') return `Ein Hinweis: ${given}.`;
  const [first = ''] = startsWith.toUpperCase();
  const said = length > 0 ? `Es ${length === 1 ? 'ist' : 'sind'} ${counted(length, WORD)}` : '';
  if (first === '') return said === '' ? 'Zu dieser Karte gibt es keinen Hinweis.' : `${said}.`;
  return said === '' ? `Am Anfang steht ${first}.` : `${said}, am Anfang steht ${first}.`;
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

function progress({ answeredToday, rightToday, due, streakDays }: ActNamed<'progress'>): string {
  const today =
    answeredToday === 0
      ? 'Heute noch keine Karten.'
      : `Heute ${counted(answeredToday, CARD)}, ${numberWord(rightToday)} richtig.`;
  const now =
    due === 0 ? 'Gerade ist nichts fällig' : `${capitalised(numberWord(due))} ${due === 1 ? 'ist' : 'sind'} fällig`;
  return `${today} ${now}${streakDays > 1 ? `, und du lernst seit ${counted(streakDays, IN_DAYS)} ohne Lücke` : ''}.`;
}

function decks({ titles, more }: ActNamed<'decks'>): string {
  if (titles.length === 0) return more === 0 ? 'Du hast noch keine Stapel.' : `Du hast ${counted(more, A_DECK)}.`;
  const names = more > 0 ? [...titles, more === 1 ? 'noch einen' : `${counting(more)} weitere`] : titles;
  return `Du hast ${counted(titles.length + more, A_DECK)}: ${listed(names)}.`;
}
