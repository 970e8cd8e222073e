import type { ui } from 'ask-sdk-model';
import { type AskingAct, isAskingAct, keepsQuestion } from '../domain/act-traits.ts';
import type { Reply } from '../domain/reply.ts';
import { importCommand } from '../languages/import-command.ts';
import { audible } from '../languages/markup.ts';
import type { Words } from '../languages/words.ts';
import { shorten } from './sentences.ts';
import { statementsOf } from './spoken-reply.ts';
import { lettersOf } from './spoken-texts.ts';

/** Alexa allows 8,000 characters with the title; nobody reads so much in a list of cards. */
const CONTENT_CHARS = 2000;

/**
 * What the Alexa app shows: a page's code, or the key with its command, else the answer that was missed and the question that waits (never
 * its answer), else the summary. Notes are shown as their author wrote them. Null where it would only repeat what is
 * there. With the picture that goes with it, if there is one.
 * @param maxChars the longest piece of a note that is shown, characters
 */
export function appCard(reply: Reply, words: Words, maxChars: number): ui.SimpleCard | ui.StandardCard | null {
  const connect = reply.acts.find((act) => act.act === 'connect');
  const page = reply.acts.find((act) => act.act === 'page-code');
  const content = page
    ? words.shows.pageCode(inTwo(page.code), page.address)
    : connect
      ? keyContent(connect.learnerKey, words)
      : reviewContent(reply, words, maxChars);
  if (content === '') return null;
  const { title } = words.shows;
  if (reply.picture === undefined) return { type: 'Simple', title, content };
  const { small, large } = reply.picture;
  return { type: 'Standard', title, text: content, image: { smallImageUrl: small, largeImageUrl: large } };
}

/** "123 456" is read at a glance. */
const inTwo = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function keyContent(key: string, words: Words): string {
  // A key is base64url; anything else would be a command that the reader should not paste into a shell.
  const safe = key.replace(/[^\w-]/g, '');
  return words.shows.key(safe, importCommand(safe));
}

function reviewContent(reply: Reply, words: Words, maxChars: number): string {
  const asking = reply.listen === null ? null : (reply.acts.findLast(isAskingAct) ?? null);
  if (reply.listen === 'free-answer' || reply.acts.some(keepsQuestion)) return '';
  if (asking?.act === 'question' && (asking.lead === 'again' || asking.lead === 'nudge')) return '';
  const written = (text: string): string => shorten(audible(text), maxChars, words.sentences);
  const shown = reply.acts.filter(({ act }) => act === 'summary' || act === 'all-done');
  const lines = statementsOf({ ...reply, acts: shown }, words, maxChars);
  for (const act of reply.acts) {
    if (act.act === 'verdict' && act.outcome !== 'right') lines.push(words.shows.answer(written(act.expected)));
  }
  if (asking !== null) lines.push(question(asking, words, written));
  if (asking?.act === 'self-check') lines.push(words.shows.answer(written(asking.expected)));
  const content = lines.filter(Boolean).join('\n\n');
  return content.length > CONTENT_CHARS ? shorten(content, CONTENT_CHARS, words.sentences) : content;
}

function question(asking: AskingAct, words: Words, written: (text: string) => string): string {
  if (asking.act === 'offer') return '';
  const front = written(asking.card.front) || words.emptyFront;
  const lettered = lettersOf(asking.card.options.map(written).filter(Boolean));
  return lettered.length < 2 ? front : `${front} ${words.choices(lettered)}`;
}
