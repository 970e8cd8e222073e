import { unicode } from '../../domain/unicode.ts';
import type { ActNamed } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';
import type { Saying, Ways, Words } from '../words.ts';
import { listed } from './number-words.ts';

const RIGHT = ['Yes.', 'Right.', 'Yes.', 'Correct.'] as const;
const TAKEN_BACK = {
  answer: ['Taken back.', 'That answer is taken back.'],
  skip: ['The skip is taken back.', 'Not skipped, then.'],
  stop: ["Let's go on.", 'On we go.'],
  speed: ['I speak at the speed of before.', 'Back to the speed before.'],
  length: ['I say as much as before.', 'Back to as much as before.'],
} as const satisfies Record<string, Ways>;
/** Names of a list that one breath holds. */
const NAMES_SAID = 4;
const WORDS_OF_SHORT_ANSWER = 3;

/** What is said of an answer: by the skill, by the learner, and when either is taken back. */
export const VERDICTS = {
  verdict,
  'self-check': selfCheck,
  counted: countedAs,
  'taken-back': takenBack,
} satisfies Partial<Words['states']>;

function verdict({ outcome, expected, heard = '', feedback }: ActNamed<'verdict'>, saying: Saying): string {
  const { words, listen, oneOf, length } = saying;
  const answer = words.afterLead(expected);
  const comesBack = length === 'long' ? ' It comes back soon.' : '';
  switch (outcome) {
    case 'right':
      return length === 'long' && expected !== '' ? `${oneOf(RIGHT)} It's: ${answer}.` : oneOf(RIGHT);
    case 'wrong':
      if (expected === '') return `${oneOf(['Not quite.', 'Not this time.'])}${comesBack}`;
      if (feedback?.kind === 'turned')
        return `${oneOf([`The other way round: ${answer}.`, `It's the other way round: ${answer}.`])}${comesBack}`;
      return `${wrong(answer, length === 'short' || !isShortName(expected) ? '' : heard, saying)}${comesBack}`;
    case 'gave-up':
      if (expected === '') return listen === null ? '' : "Let's go on.";
      return `${isShortName(expected) ? oneOf([`That's ${answer}.`, `It's ${answer}.`]) : oneOf([`The answer is: ${answer}.`, `It goes: ${answer}.`])}${comesBack}`;
  }
}

/** The contrast in one breath, where what was heard can be said again. */
function wrong(answer: string, heard: string, { oneOf }: Saying): string {
  return heard === ''
    ? oneOf([`Not quite: ${answer}.`, `No: ${answer}.`])
    : oneOf([`Not ${heard}: ${answer}.`, `I heard ${heard}; it's ${answer}.`]);
}

/** A name or quantity that follows "It's"; a plural or a clause does not. */
function isShortName(text: string): boolean {
  const words = text.split(' ');
  const isPlural =
    /[a-z]s$/.test(text) &&
    !unicode(
      'iu',
    )`^(?:\d|\p{L}+(?:een|ty|one|two|three|four|five|six|seven|eight|nine|ten)\b|one\b|two\b|six\b|ten\b)`.test(text);
  return words.length <= 3 && !isPlural && !/[,:;]/.test(text) && !/^(?:to|it|they|when|because|by|if)\b/i.test(text);
}

function selfCheck({ expected, list, feedback }: ActNamed<'self-check'>, { words, oneOf }: Saying): string {
  if (list !== null && list.said > 0) {
    const said = `${capitalised(words.count(list.said))} of ${words.count(list.of)}`;
    return list.missed.length === 0 ? `${said}.` : `${said}; ${missing(list.missed, words)}.`;
  }
  if (expected === '') return '';
  if (feedback?.kind === 'unit') return `The unit is missing: ${words.afterLead(expected)}.`;
  // A short answer is said sooner than what it lacks.
  if (feedback?.kind === 'missing' && feedback.phrases.length > 0 && wordCount(expected) > WORDS_OF_SHORT_ANSWER) {
    const missed = listed(feedback.phrases.map(words.afterLead));
    return oneOf([`I didn't hear: ${missed}.`, `Not heard: ${missed}.`]);
  }
  return `The card says: ${words.afterLead(expected)}.`;
}

function missing(names: readonly string[], words: Words): string {
  const said = names.slice(0, NAMES_SAID).map((name) => withArticle(name, words));
  const more = names.length - said.length;
  return `${listed(more > 0 ? [...said, `${words.count(more)} more`] : said)} ${names.length === 1 ? 'is' : 'are'} missing`;
}

/** "source" is "the source"; names ("Security") and longer phrases stand alone. */
function withArticle(name: string, words: Words): string {
  return /^[a-z]+$/.test(name) && !/(?:ing|s)$/.test(name) ? `the ${name}` : words.afterLead(name);
}

function countedAs({ as, overruled, learned, of = '' }: ActNamed<'counted'>, { oneOf, words }: Saying): string {
  if (!overruled && as === 'right') return oneOf(['Fine.', 'Good.']);
  if (!overruled && as === 'wrong') return oneOf(["That's one to see again.", 'It will come back.']);
  const which = of === '' ? '' : `: ${words.afterLead(of)}`;
  return learned === null || learned === ''
    ? `Counted as ${as}${which}.`
    : `Counted as ${as}${which}, and I'll take "${learned}" next time.`;
}

function takenBack({ what, as = 'right', setting = 'speed' }: ActNamed<'taken-back'>, { oneOf }: Saying): string {
  if (what === 'overruling') return oneOf([`Taken back: it counts as ${as} again.`, `It counts as ${as} again.`]);
  return oneOf(TAKEN_BACK[what === 'setting' ? setting : what]);
}
