import type { Fact } from '../note-facts.ts';
import { capitalised } from '../capitalised.ts';
import { wordCount } from '../word-count.ts';

const SUBJECT_WORDS = 6;
const ANSWER_WORDS = 7;

/** Words that point to something said before: a sentence that begins with one does not stand alone. */
export const POINTS =
  /^(?:es|er|sie|man|wir|ich|du|ihr|dies(?:e[rsmn]?)?|jene[rsmn]?|solche[rsmn]?|dieser|beide|andere[rsmn]?|einige|manche|viele|alle|dabei|dadurch|damit|dafür|darauf|daraus|davon|dazu|danach|darin|hier\p{L}*|dort|so|somit|also|daher|deshalb|deswegen|jedoch|allerdings|außerdem|zudem|ferner|weiterhin|zusätzlich|dann|nun|wenn|falls|weil|da|obwohl|während|nachdem|bevor|und|oder|aber|denn|sondern|nicht|nur|auch|erst|zuerst|schließlich|zum|zur|im|in|am|an|auf|bei|beim|mit|nach|vor|von|vom|aus|durch|für|gegen|ohne|um|unter|über|zwischen|trotz|wegen|seine?[rsmn]?|ihre?[rsmn]?|deren|dessen|was|wer|wie|wo|warum|welche[rsmn]?|siehe|z\. ?b|d\. ?h|achtung|hinweis|(?:der|die|das|den|dem) (?:ist|sind|war|wird|hat|führt|bedeutet|heißt|heisst|kann|macht|gilt|geht))(?=[\s,.]|$)/iu;
/** The same where a definition's subject is looked at. */
export const PRONOUN_SUBJECT =
  /^(?:es|er|sie|man|wir|ich|du|dies\w*|jene\w*|solche\w*|beide|andere\w*|einige|viele|alle|das|die|der)$/i;
export const HOLDS_POINTER =
  /(?:^|\s)(?:es|sie|er|ihn|ihm|ihnen|ihre?[rsmn]?|seine?[rsmn]?|diese[rsmn]?|dies|jene[rsmn]?|wir|ich|du|hier|dort|dabei|dadurch|davon|dazu|dafür|damit|daran|darauf|darin|daraus|oben|unten)(?=[\s,.]|$)/i;

export const isSubject = (text: string): boolean =>
  text !== '' &&
  wordCount(text) <= SUBJECT_WORDS &&
  /\p{Lu}/u.test(text) &&
  !POINTS.test(text) &&
  !HOLDS_POINTER.test(text) &&
  !/[,;:()]/.test(text) &&
  !/\b(?:ist|sind|war|waren|wird|werden|hat|haben|kann|können|muss|soll|nicht)\b/i.test(text);

const LIST =
  /^[^,;:()]{2,40}(?:, (?!die|der|das|welche|wobei|wo|dass|wenn|weil|um|so)[^,;:()]{2,30}){1,5} (?:und|oder|sowie) [^,;:()]{2,30}$/;

/** What may be an answer: a few words of one piece; null where it is cut short or hangs. */
export function answerIn(rest: string): string | null {
  const main = /^(.+?)(?:[,;(:]| – | — | - |$)/.exec(rest)?.[1]?.trim() ?? '';
  const answer = LIST.test(rest) ? rest : main;
  // Half of a list is no answer.
  if (answer === main && /^,\s\S+(?:\s\S+)?(?:,| und | oder | sowie )/.test(rest.slice(main.length))) return null;
  const isOne = answer.length > 1 && wordCount(answer) <= ANSWER_WORDS + (answer === rest && LIST.test(rest) ? 2 : 0);
  const hangs = HANGING.test(answer) || VAGUE.test(answer) || HOLDS_POINTER.test(answer) || /[?=]/.test(answer);
  return isOne && !hangs && /\p{Lu}|\d/u.test(answer) ? answer : null;
}
const HANGING =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|von|vom|zu|zum|zur|in|im|an|am|auf|aus|bei|mit|für|durch|nach|vor|um|über|unter|als|wie|dass|ab|auch|sowie)$/i;
const VAGUE =
  /^(?:mehr|viel|viele|verschiedene[rsn]?|unterschiedliche[rsn]?|bestimmte[rsn]?|einige|mehrere|andere[rsn]?|so|nur|immer|oft|nicht|sich|etwas|alles|sehr|ab|aus|ein|auf|an|vor|statt|fest|dar)(?:\s|$)/i;

export const fact = (shape: Fact['shape'], front: string, back: string | null): Fact[] =>
  back === null ? [] : [{ shape, front: capitalised(front), back }];
