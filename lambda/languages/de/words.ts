import type { Act, AskedCard, NextDue, QuestionLead } from '../../domain/reply.ts';
import { shorten, shortenToEnd } from '../../speech/sentences.ts';
import { speakable } from '../../speech/speakable.ts';
import { asChoice, asPhrase, briefly } from '../en/questions.ts';
import { helpFor, troubleWith } from './help.ts';
import {
  A_DECK,
  CARD,
  DAY,
  IN_DAYS,
  NEW_CARD,
  WORD,
  capitalised,
  counted,
  counting,
  listed,
  numberWord,
} from './number-words.ts';
import { asOneQuestion } from './questions.ts';
import type { AskingAct, Context, Words } from '../words.ts';

/** What follows a colon keeps its capital: in German a whole sentence does, and a noun always does. */
const LEADS: Readonly<Record<QuestionLead, string>> = {
  first: 'Zuerst: ',
  next: '',
  again: 'Noch einmal: ',
  resume: 'Wir waren bei: ',
  was: 'Die Frage war: ',
  plain: '',
};
const RIGHT = ['Richtig.', 'Genau.', 'Gut.'] as const;
const SELF_CHECK = 'Hattest du das?';
const ONCE_MORE = 'Sag die Antwort noch einmal.';
/** Asked where a card's front has no words left that can be spoken. */
const NO_WORDS = 'Was steht auf dieser Karte?';
/** Names of a list that one breath holds. */
const NAMES_SAID = 4;
/** A choice is a few words; choices have a letter each. */
const CHOICE_CHARS = 120;
const CHOICES_SAID = 26;

/** German, in the manner of a friendly, terse tutor who says "du". */
export const DE_DE: Words = {
  states,
  asks(act, context) {
    if (act.act !== 'question') return asksAgain(act, context);
    if (wantsAnswerOnly(context)) return ONCE_MORE;
    const lead = says(context, 'pause') ? '' : LEADS[act.lead];
    return lead + beginning(questionOf(act.card, context)) + choices(act.card);
  },
  asksAgain,
  asksFor: (listen) =>
    ({ answer: 'Wie lautet deine Antwort?', 'free-answer': ONCE_MORE, 'yes-no': 'Ja oder nein?' })[listen],
  question: (act, context) => (act.act === 'offer' ? '' : beginning(questionOf(act.card, context)) + choices(act.card)),
};

function asksAgain(act: AskingAct, context: Context): string {
  switch (act.act) {
    case 'question':
      return beginning(briefly(questionOf(act.card, context))) + choices(act.card);
    case 'self-check':
      return SELF_CHECK;
    case 'offer':
      if (act.offer === 'review-ahead') return 'Möchtest du trotzdem einen Stapel durchgehen?';
      if (act.offer === 'more') return 'Wollen wir weitermachen?';
      return act.count > 0 ? `Wollen wir ${counted(act.count, CARD)} versuchen?` : 'Wollen wir ein paar Karten versuchen?';
  }
}

function states(act: Act, context: Context): string {
  const phrase = (text: string): string => asPhrase(shorten(speakable(text), context.maxChars));
  switch (act.act) {
    case 'welcome-first':
      return welcomeFirst(act.deckTitle === null ? '' : phrase(act.deckTitle));
    case 'welcome-back':
      return resumes(context) ? 'Willkommen zurück.' : `Willkommen zurück. ${waiting(act.due, act.fresh)}`.trim();
    case 'offer':
    case 'question':
      return '';
    case 'self-check':
      return selfCheck(act, phrase);
    case 'verdict':
      return verdict(act, phrase(act.expected), context);
    case 'counted':
      return countedAs(act, act.learned === null ? '' : phrase(act.learned));
    case 'taken-back':
      return 'Zurückgenommen.';
    case 'hint':
      return hint(act, phrase(act.hint ?? ''));
    case 'skipped':
      return 'Übersprungen.';
    case 'pause':
      return 'Lass dir Zeit.';
    case 'summary':
      return [score(act), tomorrow(act.dueTomorrow)].filter(Boolean).join(' ');
    case 'all-done':
      return act.next?.days === 0
        ? `Fürs Erste ist alles geschafft. ${nextCards(act.next)}`
        : `Für heute ist alles geschafft. ${nextCards(act.next)}`.trim();
    case 'progress':
      return progress(act);
    case 'decks':
      return decks(act.titles.map(phrase).filter(Boolean), act.more);
    case 'connect':
      return 'Ich habe deinen Schlüssel an die Alexa-App geschickt.';
    case 'help':
      return helpFor(act.waiting);
    case 'goodbye':
      return act.until === 'tomorrow' ? 'Bis morgen.' : 'Tschüss.';
    case 'trouble':
      return troubleWith(act.trouble, act.deckName === null ? '' : phrase(act.deckName));
  }
}

function questionOf(card: AskedCard, { maxChars }: Context): string {
  return asOneQuestion(shortenToEnd(speakable(card.front), maxChars)) || NO_WORDS;
}

/** A question begins with a capital; "iPhone" and "s3" keep theirs. */
function beginning(question: string): string {
  return /^[a-zäöü]+(?![\p{L}\p{N}])/u.test(question) ? capitalised(question) : question;
}

function choices({ options }: AskedCard): string {
  const said = options.map((option) => asChoice(shorten(speakable(option), CHOICE_CHARS))).filter(Boolean);
  const lettered = said.slice(0, CHOICES_SAID).map((option, index) => `${String.fromCharCode(65 + index)}: ${option}`);
  return lettered.length < 2 ? '' : ` ${lettered.slice(0, -1).join(', ')} oder ${lettered.at(-1) ?? ''}?`;
}

const says = ({ reply }: Context, name: Act['act']): boolean => reply.acts.some(({ act }) => act === name);

/** The question was just asked and not caught: only the answer is wanted. */
function wantsAnswerOnly({ reply }: Context): boolean {
  return (
    reply.listen === 'free-answer' && reply.acts.some((act) => act.act === 'trouble' && act.trouble === 'not-caught')
  );
}

function resumes({ asking }: Context): boolean {
  return asking?.act === 'question' && asking.lead === 'resume';
}

function welcomeFirst(title: string): string {
  const opening =
    'Willkommen bei den sprechenden Lernkarten. Ich frage, du antwortest, und jede Karte kommt wieder, kurz bevor du sie vergisst.';
  return title === '' ? opening : `${opening} Ich habe einen kleinen Stapel zum Thema ${title}.`;
}

function waiting(due: number, fresh: number): string {
  if (due === 0 && fresh === 0) return '';
  if (due === 0) return `${capitalised(counted(fresh, NEW_CARD))}.`;
  return fresh === 0
    ? `${capitalised(numberWord(due))} fällig.`
    : `${capitalised(numberWord(due))} fällig und ${numberWord(fresh)} neu.`;
}

function verdict(act: Extract<Act, { act: 'verdict' }>, expected: string, { reply, asking }: Context): string {
  switch (act.outcome) {
    case 'right': {
      const seed = (asking !== null && 'card' in asking ? asking.card.id : '') + act.expected;
      return RIGHT[hash(seed) % RIGHT.length] ?? RIGHT[0];
    }
    case 'wrong':
      return expected === '' ? 'Nicht ganz.' : `Nicht ganz: ${expected}.`;
    case 'gave-up':
      if (expected === '') return reply.listen === null ? '' : 'Weiter geht es.';
      return `Die Antwort ist: ${expected}.`;
  }
}

/** FNV-1a: the same card is praised in the same word, so that a reply always sounds the same. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

function selfCheck(act: Extract<Act, { act: 'self-check' }>, phrase: (text: string) => string): string {
  const { list } = act;
  if (list !== null && list.said > 0) {
    const missed = list.missed.map(phrase).filter(Boolean);
    const score = `${capitalised(counting(list.said))} von ${counting(list.of)}`;
    return missed.length === 0 ? `${score}.` : `${score}; ${missing(missed)}.`;
  }
  const expected = phrase(act.expected);
  return expected === '' ? '' : `Auf der Karte steht: ${expected}.`;
}

/** After a colon no name needs an article, whose gender only its author knows. */
function missing(names: readonly string[]): string {
  const said = names.slice(0, NAMES_SAID);
  const more = names.length - said.length;
  const all = more > 0 ? [...said, more === 1 ? 'noch etwas' : `${counting(more)} weitere`] : said;
  return `es ${names.length === 1 ? 'fehlt' : 'fehlen'}: ${listed(all)}`;
}

const COUNTED = { right: 'richtig', wrong: 'falsch', easy: 'leicht' } as const;

function countedAs({ as, overruled }: Extract<Act, { act: 'counted' }>, learned: string): string {
  if (!overruled && as === 'right') return 'Gut.';
  if (!overruled && as === 'wrong') return 'Die Karte kommt wieder.';
  const counts = `Zählt als ${COUNTED[as]}`;
  return learned === '' ? `${counts}.` : `${counts}, und „${learned}“ gilt ab jetzt auch.`;
}

function hint({ startsWith, words }: Extract<Act, { act: 'hint' }>, text: string): string {
  if (text !== '') return `Ein Hinweis: ${text}.`;
  const [first = ''] = speakable(startsWith).toUpperCase();
  const length = words > 0 ? `Es ${words === 1 ? 'ist' : 'sind'} ${counted(words, WORD)}` : '';
  if (first === '') return length === '' ? 'Zu dieser Karte gibt es keinen Hinweis.' : `${length}.`;
  return length === '' ? `Am Anfang steht ${first}.` : `${length}, am Anfang steht ${first}.`;
}

function score({ answered, right }: { answered: number; right: number }): string {
  if (answered === 0) return 'Diesmal keine Karten.';
  return `${capitalised(counted(answered, CARD))}, ${numberWord(right)} richtig.`;
}

/** Nothing is said of an empty tomorrow. */
function tomorrow(due: number): string {
  return due === 0 ? '' : `${capitalised(numberWord(due))} ${due === 1 ? 'ist' : 'sind'} morgen fällig.`;
}

function nextCards(next: NextDue | null): string {
  if (next === null) return '';
  if (next.days === 0) return 'Die nächsten Karten sind heute noch fällig.';
  return next.days === 1
    ? 'Die nächsten Karten sind morgen früh fällig.'
    : `Die nächsten Karten sind in ${counted(next.days, IN_DAYS)} fällig.`;
}

function progress(act: Extract<Act, { act: 'progress' }>): string {
  const { answeredToday, rightToday, due, streakDays } = act;
  const parts = [
    answeredToday === 0 ? 'heute noch keine Karten' : `heute ${counted(answeredToday, CARD)}, ${numberWord(rightToday)} richtig`,
    due === 0 ? 'gerade nichts fällig' : `gerade ${numberWord(due)} fällig`,
    ...(streakDays > 1 ? [`${counted(streakDays, DAY)} in Folge`] : []),
  ];
  // The first part has a comma of its own.
  return `${capitalised(parts.slice(0, -1).join(', '))}, und ${parts.at(-1) ?? ''}.`;
}

function decks(titles: readonly string[], more: number): string {
  if (titles.length === 0) return more === 0 ? 'Du hast noch keine Stapel.' : `Du hast ${counted(more, A_DECK)}.`;
  const names = more > 0 ? [...titles, more === 1 ? 'noch einen' : `${counting(more)} weitere`] : titles;
  return `Du hast ${counted(titles.length + more, A_DECK)}: ${listed(names)}.`;
}
