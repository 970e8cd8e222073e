import type { ui } from 'ask-sdk-model';
import type { Act } from '../domain/reply.ts';
import { shorten } from './sentences.ts';
import { speakable } from './speakable.ts';
import type { Context, Words } from '../languages/words.ts';

const TITLE = 'Study Aloud';
/** Alexa allows 8,000 characters with the title; nobody reads so much in a list of cards. */
const CONTENT_CHARS = 2000;

/** Acts after which the same question stands in the app already. */
const REPEATS = new Set<Act['act']>(['pause', 'trouble', 'help', 'hint', 'progress', 'decks']);

/**
 * What the Alexa app shows: the key with its command, else the answer that was missed and the question that waits (never
 * its answer), else the summary. Null where it would only repeat what is there.
 */
export function appCard(words: Words, context: Context): ui.SimpleCard | null {
  const { acts } = context.reply;
  const connect = acts.find((act) => act.act === 'connect');
  const content = connect ? keyContent(connect.learnerKey) : reviewContent(words, context);
  return content === '' ? null : { type: 'Simple', title: TITLE, content };
}

function keyContent(key: string): string {
  // A key is base64url; anything else would be a command that the reader should not paste into a shell.
  const safe = key.replace(/[^\w-]/g, '');
  return `Your key: ${safe}\n\nRun this where Study Aloud is installed:\nnpm run import -- YOUR-NOTES --learner ${safe} --table NAME`;
}

function reviewContent(words: Words, context: Context): string {
  const { asking, reply, maxChars } = context;
  if (reply.listen === 'free-answer' || reply.acts.some(({ act }) => REPEATS.has(act))) return '';
  if (asking?.act === 'question' && asking.lead === 'again') return '';
  const shown = reply.acts.filter(({ act }) => act === 'summary' || act === 'all-done');
  const lines = shown.map((act) => words.states(act, context));
  for (const act of reply.acts) {
    if (act.act === 'verdict' && act.outcome !== 'right')
      lines.push(`Answer: ${shorten(speakable(act.expected), maxChars)}`);
  }
  if (asking !== null) lines.push(words.question(asking, context));
  if (asking?.act === 'self-check') lines.push(`Answer: ${shorten(speakable(asking.expected), maxChars)}`);
  const content = lines.filter(Boolean).join('\n\n');
  return content.length > CONTENT_CHARS ? shorten(content, CONTENT_CHARS) : content;
}
