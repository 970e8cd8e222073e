import type { NoteWords } from '../../languages/note-words.ts';
import type { Candidate } from '../candidate.ts';
import { cardOfGaps } from '../gaps.ts';
import { textOfHtml } from '../html-text.ts';
import { emptySide } from '../reasons.ts';
import { UNSPEAKABLE } from '../to-words.ts';
import { gapText } from './cloze.ts';
import { SOUND_MARK, settled, wordsOf } from './field-text.ts';
import type { NoteType } from './note-types.ts';
import { NO_GAP, NO_TEMPLATE, OCCLUSION, ONLY_SOUND, ONLY_SOUND_BACK } from './reasons.ts';
import { FIELD_MARK, FRONT_MARK, clozeFields, renderTemplate } from './template.ts';

/** A note of Anki, with its fields as HTML. */
export interface AnkiNote {
  readonly type: NoteType;
  readonly fields: readonly string[];
  readonly guid: string;
  /** Its place in the collection, from 1. */
  readonly place: number;
}

/** A card's two sides, with what stands beside the answer. */
export interface Sides {
  readonly candidate: Candidate;
  readonly hint: string | null;
  readonly context: string;
}

const LINE_BREAK = /<\/?(?:br|hr|p|div|tr|li|ul|ol|table|h[1-6]|section)\b[^>]*>/i;
const [ANSWER_ID] = ['answer'] as const;
const RULE = new RegExp(`<hr[^>]*\\bid\\s*=\\s*["']?${ANSWER_ID}\\b[^>]*>`, 'i');
/** What Anki writes in the field that hides parts of a picture. */
export const OCCLUSION_MARK = 'image-occlusion:';

/** Reads the fields of a note once for all of its cards. */
export function sidesReader(note: AnkiNote, words: NoteWords): (ord: number) => Sides | string {
  const { type, fields } = note;
  const texts = fields.map(wordsOf);
  const isHidden = type.hidesPictures || fields.some((field) => field.includes(OCCLUSION_MARK));
  const at = new Map(type.fields.map((name, i) => [name, i]));
  const textOf = (name: string): string | null => {
    const place = at.get(name);
    return place === undefined ? null : (texts[place] ?? '');
  };
  const field = (name: string): string | null => {
    const text = textOf(name);
    return text === null ? null : settled(text);
  };
  return (ord) => {
    if (isHidden) return OCCLUSION;
    const template = type.templates[type.isCloze ? 0 : ord];
    if (template === undefined) return NO_TEMPLATE;
    const question = renderTemplate(template.question, { side: 'question', field });
    const answer = renderTemplate(template.answer, { side: 'answer', field });
    const hint = question.hints.map(unmarked).find((one) => one !== '') ?? null;
    if (!type.isCloze) return pairOf(note, { question: question.html, answer: answer.html, hint });
    const names = clozeFields(template.question);
    const beside = afterFront(withoutClozes(template.answer, names));
    const rest = renderTemplate(beside, { side: 'answer', field }).html;
    const context = linesOf(rest).filter(isSaid).map(unmarked).join(' ');
    const { text, gaps } = gapText(names.flatMap((name) => textOf(name) ?? []).join(' '), ord + 1);
    if (gaps.length === 0) return NO_GAP;
    const asked = gaps.map((gap) => ({ ...gap, answer: settled(gap.answer), hint: settled(gap.hint) }));
    const candidate = cardOfGaps(settledInPlace(text), asked, { line: note.place, blockId: idOf(note), words });
    return { candidate, hint, context };
  };
}

const idOf = ({ guid }: AnkiNote): string | null => (guid === '' ? null : guid);

/** No character longer or shorter: gaps stay in their places. */
const settledInPlace = (text: string): string => settled(text.replaceAll(UNSPEAKABLE, ' '));

const withoutClozes = (template: string, names: readonly string[]): string =>
  template.replace(/\{\{[^{}]*\}\}/g, (tag) =>
    names.some((name) => tag.replace(/\}\}$/, '').trimEnd().endsWith(`cloze:${name}`)) ? '' : tag,
  );

function pairOf(
  note: AnkiNote,
  { question, answer, hint }: { readonly question: string; readonly answer: string; readonly hint: string | null },
): Sides | string {
  const asked = linesOf(question);
  const front = asked.map(unmarked).join(' ').trim();
  const held = front === '' ? [] : linesOf(afterFront(answer)).filter((line) => line.includes(FIELD_MARK));
  if (front === '') return asked.some((line) => line.includes(SOUND_MARK)) ? ONLY_SOUND : emptySide('front');
  const said = new Set(asked.map(unmarked));
  const fresh = held.filter((line) => !said.has(unmarked(line)));
  const spoken = fresh.filter(isSaid);
  const [first, ...others] = spoken.length > 0 ? spoken : fresh;
  if (
    spoken.length === 0 &&
    fresh.some((line) => line.includes(SOUND_MARK)) &&
    !fresh.some((line) => line.includes(UNSPEAKABLE))
  )
    return ONLY_SOUND_BACK;
  const back = first === undefined ? '' : unmarked(first);
  if (back === '') return emptySide('back');
  const candidate = { front, back, blockId: idOf(note), line: note.place, isExplicit: true };
  return { candidate, hint, context: others.filter(isSaid).map(unmarked).join(' ') };
}

/** What the answer says beyond the question. */
function afterFront(answer: string): string {
  const at = answer.lastIndexOf(FRONT_MARK);
  const [below, above] = at < 0 ? [answer, ''] : [answer.slice(at + 1), answer.slice(0, at)];
  const parts = below.split(RULE);
  const beyond = parts.length > 1 ? parts.slice(1).join(' ') : below;
  return beyond.includes(FIELD_MARK) || beyond.includes('{{') ? beyond : `${above} ${below}`;
}

const linesOf = (html: string): string[] =>
  html
    .replace(/<(style|script)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .split(LINE_BREAK)
    .map((line) => textOfHtml(line.replace(/\n/g, ' ')))
    .filter((line) => unmarked(line) !== '' || line.includes(SOUND_MARK));

const unmarked = (line: string): string => line.replace(MARKS, '').replace(/\s+/g, ' ').trim();
const MARKS = new RegExp(`[${FIELD_MARK}${FRONT_MARK}${SOUND_MARK}]`, 'g');

/** Whether a line has words of a field. */
const isSaid = (line: string): boolean =>
  line.includes(FIELD_MARK) && !line.includes(UNSPEAKABLE) && unmarked(line) !== '';
