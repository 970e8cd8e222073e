import type { Act, AskedCard, NextDue, QuestionLead } from '../../domain/reply.ts';
import { shorten, shortenToEnd } from '../../speech/sentences.ts';
import { speakable } from '../../speech/speakable.ts';
import { helpFor, troubleWith } from './help.ts';
import { afterLead, capitalised, counted, listed, numberWord } from './number-words.ts';
import { asChoice, asOneQuestion, asPhrase, briefly } from './questions.ts';
import type { AskingAct, Context, Words } from '../words.ts';

const LEADS: Readonly<Record<QuestionLead, string>> = {
  first: 'First: ',
  next: '',
  again: 'Again: ',
  resume: 'We were at: ',
  was: 'The question was: ',
  plain: '',
};
const RIGHT = ['Right.', 'Yes.', 'Good.'] as const;
const SELF_CHECK = 'Did you have it?';
/** Asked where a card's front has no words left that can be spoken. */
const NO_WORDS = 'What is on this card?';
/** Names of a list that one breath holds. */
const NAMES_SAID = 4;
/** A choice is a few words; choices have a letter each. */
const CHOICE_CHARS = 120;
const CHOICES_SAID = 26;

/** American English, in the manner of a friendly, terse tutor. */
export const EN_US: Words = {
  states,
  asks(act, context) {
    if (act.act !== 'question') return asksAgain(act, context);
    if (wantsAnswerOnly(context)) return 'Say the answer once more.';
    const question = questionOf(act.card, context);
    const lead = says(context, 'pause') ? '' : LEADS[act.lead];
    return lead + (lead === '' ? beginning(question) : afterLead(question)) + choices(act.card);
  },
  asksAgain,
  asksFor: (listen) =>
    ({ answer: 'What is your answer?', 'free-answer': 'Say the answer once more.', 'yes-no': 'Yes or no?' })[listen],
  question: (act, context) => (act.act === 'offer' ? '' : beginning(questionOf(act.card, context)) + choices(act.card)),
};

function asksAgain(act: AskingAct, context: Context): string {
  switch (act.act) {
    case 'question':
      return beginning(briefly(questionOf(act.card, context))) + choices(act.card);
    case 'self-check':
      return SELF_CHECK;
    case 'offer':
      if (act.offer === 'review-ahead') return 'Want to go through a deck anyway?';
      if (act.offer === 'more') return 'Shall we go on?';
      return act.count > 0 ? `Shall we try ${counted(act.count, 'card')}?` : 'Shall we try some cards?';
  }
}

function states(act: Act, context: Context): string {
  const phrase = (text: string): string => asPhrase(shorten(speakable(text), context.maxChars));
  switch (act.act) {
    case 'welcome-first':
      return welcomeFirst(act.deckTitle === null ? '' : phrase(act.deckTitle));
    case 'welcome-back':
      return resumes(context) ? 'Welcome back.' : `Welcome back. ${waiting(act.due, act.fresh)}`.trim();
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
      return 'Taken back.';
    case 'hint':
      return hint(act, phrase(act.hint ?? ''));
    case 'skipped':
      return 'Skipped.';
    case 'pause':
      return 'Take your time.';
    case 'summary':
      return [score(act), tomorrow(act.dueTomorrow)].filter(Boolean).join(' ');
    case 'all-done':
      return act.next?.days === 0
        ? `All done for now. ${nextCards(act.next)}`
        : `All done for today. ${nextCards(act.next)}`.trim();
    case 'progress':
      return progress(act);
    case 'decks':
      return decks(act.titles.map(phrase).filter(Boolean), act.more);
    case 'connect':
      return "I've sent your key to the Alexa app.";
    case 'help':
      return helpFor(act.waiting);
    case 'goodbye':
      return act.until === 'tomorrow' ? 'See you tomorrow.' : 'Bye.';
    case 'trouble':
      return troubleWith(act.trouble, act.deckName === null ? '' : phrase(act.deckName));
  }
}

function questionOf(card: AskedCard, { maxChars }: Context): string {
  return asOneQuestion(shortenToEnd(speakable(card.front), maxChars)) || NO_WORDS;
}

/** A question begins with a capital; "iPhone" and "s3" keep theirs. */
function beginning(question: string): string {
  return /^[a-z]+\b/.test(question) ? capitalised(question) : question;
}

function choices({ options }: AskedCard): string {
  const said = options.map((option) => asChoice(shorten(speakable(option), CHOICE_CHARS))).filter(Boolean);
  const lettered = said.slice(0, CHOICES_SAID).map((option, index) => `${String.fromCharCode(65 + index)}: ${option}`);
  return lettered.length < 2 ? '' : ` ${lettered.slice(0, -1).join(', ')}, or ${lettered.at(-1) ?? ''}?`;
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
  // The bundled deck's title is a common noun ("Serverless"), said inside a sentence here.
  const deck = /^[A-Z][a-z]+\b/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  const opening = 'Welcome to Study Aloud. I ask, you answer, and I bring each card back when it is about to slip.';
  return deck === '' ? opening : `${opening} I have a short deck on ${deck}.`;
}

function waiting(due: number, fresh: number): string {
  if (due === 0 && fresh === 0) return '';
  if (due === 0) return `${capitalised(counted(fresh, 'new card'))}.`;
  return fresh === 0
    ? `${capitalised(numberWord(due))} due.`
    : `${capitalised(numberWord(due))} due, and ${numberWord(fresh)} new.`;
}

function verdict(act: Extract<Act, { act: 'verdict' }>, expected: string, { reply, asking }: Context): string {
  switch (act.outcome) {
    case 'right': {
      const seed = (asking !== null && 'card' in asking ? asking.card.id : '') + act.expected;
      return RIGHT[hash(seed) % RIGHT.length] ?? RIGHT[0];
    }
    case 'wrong':
      return expected === '' ? 'Not quite.' : `Not quite: ${afterLead(expected)}.`;
    case 'gave-up':
      if (expected === '') return reply.listen === null ? '' : "Let's go on.";
      return isShortName(expected) ? `It's ${afterLead(expected)}.` : `The answer is: ${afterLead(expected)}.`;
  }
}

/** FNV-1a: the same card is praised in the same word, so that a reply always sounds the same. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** A name or quantity that follows "It's"; a plural or a clause does not. */
function isShortName(text: string): boolean {
  const words = text.split(' ');
  const isPlural =
    /[a-z]s$/.test(text) &&
    !/^(?:\d|\p{L}+(?:een|ty|one|two|three|four|five|six|seven|eight|nine|ten)\b|one\b|two\b|six\b|ten\b)/iu.test(text);
  return words.length <= 3 && !isPlural && !/[,:;]/.test(text) && !/^(?:to|it|they|when|because|by|if)\b/i.test(text);
}

function selfCheck(act: Extract<Act, { act: 'self-check' }>, phrase: (text: string) => string): string {
  const { list } = act;
  if (list !== null && list.said > 0) {
    const missed = list.missed.map(phrase).filter(Boolean);
    const score = `${capitalised(numberWord(list.said))} of ${numberWord(list.of)}`;
    return missed.length === 0 ? `${score}.` : `${score}; ${missing(missed)}.`;
  }
  const expected = phrase(act.expected);
  return expected === '' ? '' : `The card says: ${afterLead(expected)}.`;
}

function missing(names: readonly string[]): string {
  const said = names.slice(0, NAMES_SAID).map(withArticle);
  const more = names.length - said.length;
  return `${listed(more > 0 ? [...said, `${numberWord(more)} more`] : said)} ${names.length === 1 ? 'is' : 'are'} missing`;
}

/** "source" is "the source"; names ("Security") and longer phrases stand alone. */
function withArticle(name: string): string {
  return /^[a-z]+$/.test(name) && !/(?:ing|s)$/.test(name) ? `the ${name}` : afterLead(name);
}

function countedAs({ as, overruled }: Extract<Act, { act: 'counted' }>, learned: string): string {
  if (!overruled && as === 'right') return 'Good.';
  if (!overruled && as === 'wrong') return 'It will come back.';
  return learned === '' ? `Counted as ${as}.` : `Counted as ${as}, and I'll take "${learned}" next time.`;
}

function hint({ startsWith, words }: Extract<Act, { act: 'hint' }>, text: string): string {
  if (text !== '') return `A hint: ${afterLead(text)}.`;
  const [first = ''] = speakable(startsWith).toUpperCase();
  const length = words > 0 ? counted(words, 'word') : '';
  if (first === '') return length === '' ? 'There is no hint for this one.' : `It's ${length}.`;
  return length === '' ? `It starts with ${first}.` : `It's ${length}, starting with ${first}.`;
}

function score({ answered, right }: { answered: number; right: number }): string {
  if (answered === 0) return 'No cards this time.';
  return `${capitalised(counted(answered, 'card'))}, ${right === 0 ? 'none' : numberWord(right)} right.`;
}

/** Nothing is said of an empty tomorrow. */
function tomorrow(due: number): string {
  return due === 0 ? '' : `${capitalised(numberWord(due))} ${due === 1 ? 'is' : 'are'} due tomorrow.`;
}

function nextCards(next: NextDue | null): string {
  if (next === null) return '';
  if (next.days === 0) return 'The next cards are due later today.';
  return next.days === 1
    ? 'The next cards are due tomorrow morning.'
    : `The next cards are due in ${counted(next.days, 'day')}.`;
}

function progress(act: Extract<Act, { act: 'progress' }>): string {
  const { answeredToday, rightToday, due, streakDays } = act;
  const parts = [
    answeredToday === 0
      ? 'no cards yet today'
      : `${counted(answeredToday, 'card')} today, ${rightToday === 0 ? 'none' : numberWord(rightToday)} right`,
    due === 0 ? 'nothing due now' : `${numberWord(due)} due now`,
    ...(streakDays > 1 ? [`${counted(streakDays, 'day')} in a row`] : []),
  ];
  // The first part has a comma of its own.
  return `${capitalised(parts.slice(0, -1).join(', '))}, and ${parts.at(-1) ?? ''}.`;
}

function decks(titles: readonly string[], more: number): string {
  if (titles.length === 0) return more === 0 ? 'You have no decks yet.' : `You have ${counted(more, 'deck')}.`;
  const names = more > 0 ? [...titles, `${numberWord(more)} more`] : titles;
  return `You have ${counted(titles.length + more, 'deck')}: ${listed(names)}.`;
}
