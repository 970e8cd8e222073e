import type { ActNamed } from '../../domain/reply.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';
import type { Saying, Ways, Words } from '../words.ts';
import { counting, listed } from './number-words.ts';

const RIGHT = ['Genau.', 'Richtig.', 'Stimmt.'] as const;
const COUNTED_AS = { right: 'richtig', wrong: 'falsch', hard: 'schwer', easy: 'leicht' } as const;
const TAKEN_BACK = {
  answer: ['Zurückgenommen.', 'Die Antwort ist zurückgenommen.'],
  skip: ['Zurückgenommen: Die Karte kommt jetzt.', 'Die Karte kommt doch jetzt.'],
  stop: ['Machen wir weiter.', 'Dann geht es weiter.'],
  speed: ['Ich spreche so schnell wie vorher.', 'Wieder das Tempo von vorher.'],
  length: ['Ich sage so viel wie vorher.', 'Wieder so ausführlich wie vorher.'],
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

function verdict(
  { outcome, expected, heard = '', feedback }: ActNamed<'verdict'>,
  { listen, oneOf, length }: Saying,
): string {
  const comesBack = length === 'long' ? ' Die Karte kommt bald wieder.' : '';
  switch (outcome) {
    case 'right':
      return length === 'long' && expected !== '' ? `${oneOf(RIGHT)} Es ist: ${expected}.` : oneOf(RIGHT);
    case 'wrong':
      if (expected === '') return `${oneOf(['Nicht ganz.', 'Diesmal nicht.'])}${comesBack}`;
      if (feedback?.kind === 'turned')
        return `${oneOf([`Umgekehrt: ${expected}.`, `Es ist umgekehrt: ${expected}.`])}${comesBack}`;
      return `${
        heard === '' || length === 'short'
          ? oneOf([`Nicht ganz: ${expected}.`, `Nein: ${expected}.`])
          : oneOf([`Nicht „${heard}“, sondern: ${expected}.`, `Ich habe „${heard}“ gehört; es ist: ${expected}.`])
      }${comesBack}`;
    case 'gave-up':
      if (expected === '') return listen === null ? '' : 'Weiter geht es.';
      return `${oneOf([`Die Antwort ist: ${expected}.`, `Es ist: ${expected}.`])}${comesBack}`;
  }
}

function selfCheck({ expected, list, feedback }: ActNamed<'self-check'>, { oneOf }: Saying): string {
  if (list !== null && list.said > 0) {
    const said = `${capitalised(counting(list.said))} von ${counting(list.of)}`;
    return list.missed.length === 0 ? `${said}.` : `${said}; ${missing(list.missed)}.`;
  }
  if (expected === '') return '';
  if (feedback?.kind === 'unit') return `Es fehlt die Einheit: ${expected}.`;
  // A short answer is said sooner than what it lacks.
  if (feedback?.kind === 'missing' && feedback.phrases.length > 0 && wordCount(expected) > WORDS_OF_SHORT_ANSWER) {
    const missed = listed(feedback.phrases);
    return oneOf([`Nicht gehört habe ich: ${missed}.`, `Das habe ich nicht gehört: ${missed}.`]);
  }
  return `Auf der Karte steht: ${expected}.`;
}

/** After a colon a name needs no article, whose gender only its author knows. */
function missing(names: readonly string[]): string {
  const said = names.slice(0, NAMES_SAID);
  const more = names.length - said.length;
  const all = more > 0 ? [...said, more === 1 ? 'noch etwas' : `${counting(more)} weitere`] : said;
  return `es ${names.length === 1 ? 'fehlt' : 'fehlen'}: ${listed(all)}`;
}

function takenBack({ what, as = 'right', setting = 'speed' }: ActNamed<'taken-back'>, { oneOf }: Saying): string {
  if (what === 'overruling') {
    const counts = COUNTED_AS[as];
    return oneOf([`Zurückgenommen: Sie zählt wieder als ${counts}.`, `Die Antwort zählt wieder als ${counts}.`]);
  }
  return oneOf(TAKEN_BACK[what === 'setting' ? setting : what]);
}

function countedAs({ as, overruled, learned, of = '' }: ActNamed<'counted'>, { oneOf }: Saying): string {
  if (!overruled && as === 'right') return oneOf(['In Ordnung.', 'Gut.']);
  if (!overruled && as === 'wrong') return oneOf(['Die Karte kommt wieder.', 'Die sehen wir wieder.']);
  const said = `${of === '' ? 'Zählt' : `„${of}“ zählt`} als ${COUNTED_AS[as]}`;
  return learned === null || learned === '' ? `${said}.` : `${said}, und „${learned}“ gilt ab jetzt auch.`;
}
