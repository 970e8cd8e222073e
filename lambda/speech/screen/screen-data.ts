import { type AskingAct, isAskingAct } from '../../domain/act-traits.ts';
import type { Act, ActNamed, Reply } from '../../domain/reply.ts';
import type { Touch } from '../../domain/touch.ts';
import { audible } from '../../languages/markup.ts';
import type { Words } from '../../languages/words.ts';
import { shorten } from '../sentences.ts';
import { askedSentence, statementsOf } from '../spoken-reply.ts';
import { lettersOf } from '../spoken-texts.ts';
import { type DayBar, dayBars } from './day-bars.ts';
import { touchesOf } from './touches.ts';

/** What a screen shows of a reply: the data of SCREEN_DOCUMENT. Texts are APL's styled text, escaped. */
export interface ScreenData {
  readonly title: string;
  /** What stands above: the last answer and what is said of it. */
  readonly lines: readonly ScreenLine[];
  /** In large type: the question that waits, or else what was said. */
  readonly main: string;
  /** How large that may be set. */
  readonly size: 'short' | 'middle' | 'long';
  /** The choices of a question, each with its letter. */
  readonly choices: readonly string[];
  /** An address; '' for none. */
  readonly picture: string;
  readonly dueSoon: string;
  readonly days: readonly DayBar[];
  readonly keys: readonly { readonly label: string; readonly touch: Touch }[];
}

export interface ScreenLine {
  readonly text: string;
  readonly tone: 'right' | 'wrong' | 'soft' | 'ink';
}

/** Of one text of a note or of the learner; more than that is scrolled through by nobody. */
const TEXT_CHARS = 300;
const SHORT_CHARS = 60;
const MIDDLE_CHARS = 140;

/** What is shown of a reply in the words of its locale. Texts of notes as their author wrote them, as on the app's card. */
export function screenData(reply: Reply, words: Words): ScreenData {
  const asking = reply.listen === null ? null : (reply.acts.findLast(isAskingAct) ?? null);
  const told = linesOf(reply, asking, words);
  const main = asking === null ? told.map(({ text }) => text).join(' ') : mainText(reply, asking, words);
  const days = dayBars(reply, words);
  const lines = [...(asking === null ? [] : told), ...contextLines(reply, asking, words)];
  return {
    title: escaped(words.shows.title),
    lines: lines.map(({ text, tone }) => ({ text: escaped(text), tone })),
    main: escaped(main),
    // Beside the days there is less room.
    size: main.length <= SHORT_CHARS && days.length === 0 ? 'short' : main.length <= MIDDLE_CHARS ? 'middle' : 'long',
    choices: asking === null || asking.act === 'offer' ? [] : choicesOf(asking.card.options, words),
    picture: reply.picture?.large ?? '',
    dueSoon: escaped(words.screen.dueSoon),
    days,
    keys: touchesOf(reply, asking).map((touch) => ({ touch, label: escaped(words.screen.touches[touch]) })),
  };
}

const written = (text: string, words: Words): string => shorten(audible(text), TEXT_CHARS, words.sentences);

/** `<b>` is bold in APL's text, and an entity is one sign: what a note holds is text. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function mainText(reply: Reply, asking: AskingAct, words: Words): string {
  if (asking.act === 'offer') return askedSentence(reply, words);
  const front = written(asking.card.front, words) || words.emptyFront;
  return asking.act === 'self-check' ? written(asking.expected, words) || front : front;
}

/** What belongs to what is asked: of an answer that the learner judges, its question; of any, the words that were heard. */
function contextLines({ screen }: Reply, asking: AskingAct | null, words: Words): ScreenLine[] {
  if (asking?.act !== 'self-check' && asking?.act !== 'confirm') return [];
  const heard = asking.act === 'confirm' ? (asking.heard ?? '') : (screen?.heard ?? '');
  const front: ScreenLine[] =
    asking.act === 'self-check' ? [{ text: written(asking.card.front, words), tone: 'soft' }] : [];
  return heard === '' ? front : [...front, { text: words.screen.heard(written(heard, words)), tone: 'ink' }];
}

/** What was told, in order; the act that asks tells nothing here. */
function linesOf(reply: Reply, asking: AskingAct | null, words: Words): ScreenLine[] {
  const stated = statementsOf(reply, words, TEXT_CHARS);
  return reply.acts.flatMap((act, index) => {
    if (act === asking || isAskingAct(act)) return [];
    if (act.act === 'verdict') return verdictLines(act, reply.screen?.heard ?? act.heard ?? '', words);
    const text = stated[index] ?? '';
    return text === '' ? [] : [{ text, tone: toneOf(act) }];
  });
}

function verdictLines({ outcome, expected }: ActNamed<'verdict'>, heard: string, words: Words): ScreenLine[] {
  const { outcomes, heard: said } = words.screen;
  const answer = written(expected, words);
  const lines: ScreenLine[] = [{ text: outcomes[outcome], tone: outcome === 'right' ? 'right' : 'wrong' }];
  if (heard !== '') lines.push({ text: said(written(heard, words)), tone: 'soft' });
  if (answer !== '') lines.push({ text: outcome === 'gave-up' ? answer : words.shows.answer(answer), tone: 'ink' });
  return lines;
}

function toneOf(act: Act): ScreenLine['tone'] {
  if (act.act !== 'counted') return 'soft';
  return act.as === 'wrong' ? 'wrong' : 'right';
}

const choicesOf = (options: readonly string[], words: Words): string[] => {
  const lettered = lettersOf(options.map((option) => written(option, words)).filter(Boolean));
  return lettered.length < 2 ? [] : lettered.map(escaped);
};
