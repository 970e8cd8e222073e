import { type PatternNode, parsePatterns } from '../../lambda/hearing/patterns/parse.ts';
import { heardWords, phraseMeanings } from '../../lambda/hearing/phrase-meanings.ts';
import { sharedParts, understandingOf } from '../../lambda/hearing/understanding.ts';
import { type SpokenCommand, textsOf } from '../../lambda/languages/commands.ts';
import { commandsOf, heardPatternsOf } from '../../lambda/languages/languages.ts';
import { type Meaning, nameInWords } from '../../lambda/languages/meanings.ts';
import type { Random } from '../simulator/random.ts';

/** Something to say beside answers, and what is meant by it. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly text: string;
}

/** Commands that rate a card, take a rating back, or answer "Did you have it?". */
export const RATING: ReadonlySet<Meaning> = new Set<Meaning>([
  'dont-know',
  'i-was-right',
  'that-was-wrong',
  'too-easy',
  'too-hard',
  'undo',
  'yes',
  'no',
  'maybe',
]);
/** What judges the last verdict anew, or takes it back. */
export const OVERRULES: ReadonlySet<Meaning> = new Set<Meaning>([
  'i-was-right',
  'that-was-wrong',
  'too-easy',
  'too-hard',
  'undo',
]);
/** It would end the walk: a learner who is deleted has nothing left to be asked. */
const NEVER_SAID: ReadonlySet<Meaning> = new Set<Meaning>(['delete-my-data']);

/** All that a text can mean beside an answer. */
export function meaningsOf(text: string, locale: string): Meaning[] {
  const understanding = understandingOf(locale);
  return phraseMeanings(heardWords(text, understanding), understanding).map(({ meaning }) => meaning);
}

/** Whether any of the things that a text can mean beside an answer rates a card. */
export const mayRate = (text: string, locale: string): boolean =>
  meaningsOf(text, locale).some((meaning) => RATING.has(meaning));

/**
 * What a language's speakers say beside answers, drawn evenly from its meanings: half from the samples of the
 * interaction model, half from the patterns.
 * @param locale BCP 47
 */
export function phraseSource(locale: string, decks: readonly string[], random: Random): () => Phrase {
  const samples = Object.entries(commandsOf(locale).phrases)
    .map(([command, list]) => [nameInWords(command as SpokenCommand), textsOf(list)] as const)
    .filter(([meaning]) => !NEVER_SAID.has(meaning));
  const heard = heardPatternsOf(locale);
  const shared = sharedParts(heard);
  const patterns = Object.entries(heard.meanings)
    .map(([meaning, list]) => [meaning as Meaning, parsePatterns(list, shared)] as const)
    .filter(([meaning]) => !NEVER_SAID.has(meaning));
  return () => {
    if (random.happens(0.5)) {
      const [meaning, texts] = random.anyOf(samples) ?? ['help', []];
      return { meaning, text: random.anyOf(texts) ?? '' };
    }
    const [meaning, nodes] = random.anyOf(patterns) ?? ['help', []];
    const node = random.anyOf(nodes);
    return { meaning, text: node === null ? '' : spokenFrom(node, decks, random).trim() };
  };
}

/** One of the texts that a pattern stands for. */
function spokenFrom(node: PatternNode, decks: readonly string[], random: Random): string {
  switch (node.kind) {
    case 'word':
      return node.word;
    case 'slot':
      return random.anyOf(decks) ?? '';
    // Nothing: any words might make another command of it.
    case 'any':
      return '';
    case 'sequence':
      return node.parts
        .map((part) => spokenFrom(part, decks, random))
        .filter(Boolean)
        .join(' ');
    case 'either': {
      const branch = random.anyOf(node.branches);
      return branch === null ? '' : spokenFrom(branch, decks, random);
    }
  }
}
