import type { NotePhrases } from '../note-words.ts';
import { literalPattern } from '../../domain/literal-pattern.ts';
import { isVerb } from './note-verbs.ts';

/** "a, b und c"; with another word before the last, "a, b oder c". */
export function listed(parts: readonly string[], conjunction = 'und'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

const SMALL_FIRST =
  /^(?:ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des|alle|jede|jeder|jedes|kein|keine|viele|mehrere|beide|zwei|drei|vier|fünf|wenn|falls|wie|wo|in|im|an|am|auf|bei|beim|mit|ohne|für|von|vom|aus|zu|zum|zur|nach|vor|durch|gegen|zwischen|um|unter|über|sowohl|es|sie|er|man|dort|hier|sehr|meist|oft|nur)$/i;

/** A phrase going on within a sentence: nouns keep their capital, so that only small words and adjectives before a noun lose it. */
export function withinSentence(text: string): string {
  const [first = '', second = ''] = text.split(/[\s,]+/);
  const isAdjective = /^\p{Lu}\p{Ll}{2,}(?:e|er|es|en|em)$/u.test(first) && /^\p{Lu}/u.test(second);
  return SMALL_FIRST.test(first) || isAdjective || isVerb(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const sentencesIn = (text: string): string[] =>
  text
    .split(
      /(?<=[.!?]["”“]?)(?<!\b(?:z|d|u|o|s|v|i)\.\s?(?:B|h|a|Ä|ä|g|w|R)\.)(?<!\b(?:z|d|u|o|zw|mind|insg|ugs|urspr|gr|unterschied|bzw|ca|vgl|usw|etc|inkl|evtl|ggf|Abs|Art|Nr|Dr|Prof|St|sog|max|min|chem|phys|lat|griech|engl|franz|v|i|n|Chr|Jh|bspw|Bsp|insb|Abb|Kap|S)\.)(?<!\d\.)\s+(?=["„“(]?\p{Lu})/u,
    )
    .map((sentence) => sentence.replace(/[.!?:;,\s]+$/, ''));

const mentionsOf = (answer: string): RegExp =>
  new RegExp(
    `(?:\\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer) )?${literalPattern(answer)}(?:e?[ns]|e[rs]?|es)?`,
    'gi',
  );

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder von vom für mit auf aus bei beim zum zur ist sind wird werden als wie nach vor durch nicht sich auch'.split(
    ' ',
  ),
);

/** The same for "Speicher" and "speichern": four to seven letters from the beginning. */
const stem = (word: string): string => word.slice(0, Math.max(4, Math.min(7, word.length - 2)));

const tellingStems = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL_WORDS.has(word))
    .map(stem);

const PRONOUN =
  /^(?:es|er|sie|man|wir|ich|du|ihr|dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|dabei|dadurch|damit|dafür|darauf|daraus|davon|dazu|hierbei|hierfür|hiermit|hier|dort|deshalb|daher|deswegen|somit|also|dessen|deren|ihre?[rsmn]?|seine?[rsmn]?|(?:das|die|der|den|dem) (?:ist|sind|war|wird|hat|führt|bedeutet|heißt|heisst|kann|macht|gilt|geht)) /i;

/** Words that join others; articles stand in lists of vocabulary in any language. Their least share of a text's words. */
const TELLTALE =
  /^(?:und|oder|ist|sind|wird|werden|wurde|von|vom|mit|für|nicht|auf|bei|beim|durch|zur|zum|aus|als|im|am|nach|sich|wenn|kann|können|dass|auch|nur|bis|wie)$/i;
const TELLTALE_SHARE = 0.05;
const TELLTALES_AT_LEAST = 4;

function isWrittenIn(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => TELLTALE.test(word)).length;
  return telling >= TELLTALES_AT_LEAST && telling >= TELLTALE_SHARE * words.length;
}

const PROSE =
  /(?:^|[\s,])(?:die|der|das|den|dem|welche[rsmn]?|dass|wenn|um|zu|zwischen|aus|bei|durch|als|ist|sind|wird|werden)\s/i;

export const PHRASES: NotePhrases = {
  isWrittenIn,
  listed: (parts) => listed(parts),
  partsOf: (text) => (PROSE.test(text) ? [] : text.split(/,? (?:und|oder|sowie|&) |, /).map((part) => part.trim())),
  withinSentence,
  // Every noun has a capital: it tells nothing of a name, and nothing is lowered that has to keep it.
  namesIn: () => new Set(),
  sentencesIn,
  mentionsOf,
  // Which pronoun stands for a noun is up to its gender, which nothing here knows.
  pronounAfter: () => null,
  // A clause ends with its verb: what is cut off before it says nothing.
  isWhole: (beginning, rest) => {
    // "Darauf gerichtet, Güter zu verteilen".
    if (/\s(?:darauf|daran|dazu|dafür|davon|darin|damit|dadurch)\s[^,]*$/.test(beginning)) return false;
    if (/^,?\s*(?:wie|dass|ob|was|wer|wo|wann|warum|welche[rsmn]?)\s/.test(rest)) return false;
    const [clause] =
      /,\s(?:(?:bei|in|an|auf|mit|von|zu|aus|durch|für|über|nach) )?(?:der|die|das|den|dem|denen|deren|dessen|welche[rsmn]?|was|wo|womit|wodurch|worin|wenn|weil|da|damit|sodass|um|dass)\s[^,]*$/.exec(
        beginning,
      ) ?? [];
    const last = beginning.split(' ').at(-1) ?? '';
    return (
      clause === undefined ||
      (/(?:t|en|st|ern|eln)$/.test(last) && /^\p{Ll}/u.test(last) && !/enden$|eten$|igen$|ichen$|schen$/.test(last))
    );
  },
  tellingStems,
  goingOn: () => null,
  beginsWithPronoun: (text) => PRONOUN.test(text),
  pointsWithin: (text) =>
    /(?:^|[\s,])(?:es|sie|er|ihn|ihm|ihnen|ihre?[rsmn]?|seine?[rsmn]?|dies(?:e[rsmn]?)?|jene[rsmn]?|wir|ich|du|man)(?=$|[\s,.])/i.test(
      text,
    ),
  pointsElsewhere: (text) => /(?:^|[\s,])(?:ihnen|dies(?:e[rsmn]?)?|jene[rsmn]?)(?=$|[\s,.?])/i.test(text),
};
