import type { PlainVerb } from '../domain/command.ts';
import { VERB_PHRASES } from '../languages/en/commands.ts';

/** No verb is longer, whatever politeness stands around it; a longer text is an answer. */
const VERB_AT_MOST = 80;

/** Sounds of thinking: alone they are no answer. ("er" and "mm" are left out: they may be one.) */
const HESITATIONS: ReadonlySet<string> = new Set(['um', 'umm', 'uh', 'uhh', 'uhm', 'erm', 'hmm', 'hm']);
/** Dropped anywhere in what might be a verb. */
const ADDRESSES: ReadonlySet<string> = new Set(['please', 'alexa']);
/** Dropped from the front and the end of what might be a verb. ("I think" is not: what follows is an answer.) */
const OPENINGS = `
  well / so / oh / ok / okay / actually / sorry / hey / and / but / just / then / can you / could you / would you /
  will you / can i / could i / may i / can we / could we / i want to / i would like to / id like to / i need to /
  let me / lets / you can
`;
const ENDINGS = 'now / then / thanks / thank you / for me / so / okay / ok / actually / sorry';

/** Phrases stand in small letters and apostrophes, so they become plain without what `plain` costs at a cold start. */
const phrasesIn = (list: string): string[] =>
  list
    .replaceAll("'", '')
    .replace(/\s+/g, ' ')
    .split('/')
    .map((phrase) => phrase.trim());

const VERBS: ReadonlyMap<string, PlainVerb> = new Map(
  (Object.keys(VERB_PHRASES) as PlainVerb[]).flatMap((verb) =>
    phrasesIn(VERB_PHRASES[verb]).map((phrase): [string, PlainVerb] => [phrase, verb]),
  ),
);
const OPENING_LIST = phrasesIn(OPENINGS);
const ENDING_LIST = phrasesIn(ENDINGS);

/**
 * The verb that the whole of `heard` is, or null where it may be an answer. "um skip this one please" is a verb;
 * "stop words" and "a skip list" are not.
 */
export function verbIn(heard: string): PlainVerb | null {
  if (heard.length > VERB_AT_MOST) return null;
  const words = plain(heard)
    .split(' ')
    .filter((word) => !HESITATIONS.has(word) && !ADDRESSES.has(word));
  for (let front: string | null = words.join(' '); front; front = withoutOpening(front)) {
    for (let phrase: string | null = front; phrase; phrase = withoutEnding(phrase)) {
      const verb = VERBS.get(phrase);
      if (verb !== undefined) return verb;
    }
  }
  return null;
}

/** Whether something was said that could be judged: a letter or a digit that belongs to more than "um". */
export function saysSomething(heard: string): boolean {
  return plain(heard)
    .split(' ')
    .some((word) => word !== '' && !HESITATIONS.has(word));
}

/** Lower case without punctuation: "That's E.C.S.!" becomes "thats e c s". */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function withoutOpening(text: string): string | null {
  const opening = OPENING_LIST.find((phrase) => text.startsWith(`${phrase} `));
  return opening === undefined ? null : text.slice(opening.length + 1);
}

function withoutEnding(text: string): string | null {
  const ending = ENDING_LIST.find((phrase) => text.endsWith(` ${phrase}`));
  return ending === undefined ? null : text.slice(0, -ending.length - 1);
}
