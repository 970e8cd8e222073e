import type { SetAside } from '../note.ts';
import { NO_ANSWER, emptySide } from '../reasons.ts';
import type { NoteText, TakenCard } from './dialect.ts';
import { hasGap, withCurlyGaps } from './gap-text.ts';
import { blockIdIn, isBlank } from './lines.ts';
import { CARD_CALLOUT, FENCED_CARD, FENCED_FIELD } from '../keywords.ts';

/** What a note gives, as it is collected (Taken). */
export interface Writable {
  readonly cards: TakenCard[];
  readonly refused: SetAside[];
  readonly left: Map<number, string>;
}

/** A card in fenced code, by its fields. @returns whether there is one at a line, 0-based */
export function takeFenced({ lines, isCode }: NoteText, i: number, { cards, refused, left }: Writable): boolean {
  const fence = FENCED_CARD.exec(lines[i] ?? '')?.[1];
  if (fence === undefined || isCode[i] !== true || left.has(i + 1)) return false;
  const fields = { front: '', back: '', type: '', content: '' };
  let current: keyof typeof fields = 'front';
  let end = i + 1;
  for (; isCode[end] === true && !(lines[end] ?? '').trim().startsWith(fence); end += 1) {
    const [, name, value] = FENCED_FIELD.exec(lines[end] ?? '') ?? [];
    if (name !== undefined) current = name as keyof typeof fields;
    fields[current] += `${fields[current] === '' ? '' : '\n'}${value ?? lines[end] ?? ''}`;
  }
  for (let at = i; at <= end && at < lines.length; at += 1) left.set(at + 1, '');
  const place = { line: i + 1, lastLine: Math.min(end + 1, lines.length) };
  const gaps = withCurlyGaps(fields.front);
  if (fields.type.trim() === 'reminder') refused.push({ line: place.line, reason: NO_ANSWER });
  else if (fields.type.trim() === 'cloze' && hasGap(gaps)) cards.push({ gaps, ...place });
  else if (isBlank(fields.front) || isBlank(fields.back))
    refused.push({ line: place.line, reason: emptySide(isBlank(fields.front) ? 'front' : 'back') });
  else cards.push({ front: fields.front, back: fields.back, isBothWays: fields.type.trim() === 'reversed', ...place });
  return true;
}

/** A card in a callout: its title is the front. @returns whether there is one at a line, 0-based */
export function takeCallout({ lines, prose }: NoteText, i: number, { cards, refused, left }: Writable): boolean {
  const callout = CARD_CALLOUT.exec(prose[i] ?? '');
  if (callout === null) return false;
  const [, reversed, front = ''] = callout;
  let end = i + 1;
  while (/^\s*>/.test(lines[end] ?? '')) end += 1;
  const body = lines.slice(i + 1, end).map((line) => line.replace(/^\s*>[ \t]?/, ''));
  const { text, id: blockId } = blockIdIn(body.join('\n').trimEnd());
  for (let at = i; at < end; at += 1) left.set(at + 1, '');
  if (isBlank(front) || isBlank(text))
    refused.push({ line: i + 1, reason: emptySide(isBlank(front) ? 'front' : 'back') });
  else cards.push({ front, back: text, isBothWays: reversed !== undefined, line: i + 1, lastLine: end, blockId });
  return true;
}
