import type { Severity } from './finding.ts';

/** What a review says of notes, to their author: in English, whatever the language of the note. */

/** Where another card stands: "line 4", or "lines 4, 8 and 9", of this note or of another one. */
export function placeOf(lines: readonly number[], path: string | null): string {
  const unique = [...new Set(lines)];
  const last = unique.at(-1) ?? 0;
  const first = unique.slice(0, -1);
  const where = first.length === 0 ? `line ${String(last)}` : `lines ${first.join(', ')} and ${String(last)}`;
  return path === null ? where : `${path}, ${where}`;
}

const SHOWN = 60;
const quoted = (text: string): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text}"`;

export const neverHeard = (back: string): string =>
  `The answer ${quoted(back)}, said aloud, is not heard as an answer; add (accept: ...) with other words for it.`;
export const isCommand = (back: string): string =>
  `The answer ${quoted(back)} is a command as well: as long as this card waits it counts as the answer, whatever was meant by it.`;
export const longToSay = (back: string, words: number): string =>
  `The answer ${quoted(back)} has ${String(words)} words, and few will say them all; ask for its parts one by one.`;
export const takenFor = (back: string, other: string, place: string): string =>
  `Who says ${quoted(other)}, the answer in ${place}, is counted right here, where ${quoted(back)} is meant; make the answers differ in more than that.`;
export const soundsLike = (back: string, other: string, place: string): string =>
  `The answer ${quoted(back)} sounds like ${quoted(other)}, the answer in ${place}; said aloud, one may be heard as the other.`;
export const sameCard = (place: string): string => `The same question with the same answer stands in ${place}.`;
export const otherAnswer = (place: string, other: string): string =>
  `The same question stands in ${place} with another answer (${quoted(other)}); only one of the two becomes a card.`;
export const storedAlready = (path: string): string =>
  `The same question with the same answer is a card of ${path} already.`;
export const givesAway = (back: string, place: string): string =>
  `The answer ${quoted(back)} is said by a question about the same thing, in ${place}; whoever hears that one first only has to repeat it.`;
export const gapsGiveAway = (count: number): string =>
  `The ${String(count)} gaps of this sentence give each other's answers away; they are asked some cards apart.`;
export const historyLost = (front: string, reviews: number): string =>
  `${quoted(front)} has been reviewed ${times(reviews)} and is in the notes no more; where it was reworded, its history stays only if its answer, or a block id (^id), does.`;
const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);
export const noSuchFile = (target: string): string => `The link leads to ${quoted(target)}, which is not there.`;
export const noSuchHeading = (target: string): string =>
  `The link leads to ${quoted(target)}, and no heading has that name.`;
export const noTarget = 'The link leads nowhere.';
export const noSuchPicture = (target: string): string => `The picture ${quoted(target)} is not there.`;
export const otherCase = (target: string, there: string): string =>
  `${quoted(target)} is not there, but ${quoted(there)} is: capitals count where notes are kept online.`;
/** @param reason why what was written as a card is none, as imports say it: in small letters and without a full stop */
export const noCard = (reason: string): string => `This becomes no card: ${reason}.`;
/** @param reason as imports say it, of plain notes */
export const notAsked = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
export const unread = (reason: string): string => `Nothing of this note was read: ${reason}.`;

const NAMES: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
} as const;

/** "2 errors, 1 warning, 3 notes"; what there is none of is left out. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${String(counts[severity])} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
  return parts.length === 0 ? 'nothing to say' : parts.join(', ');
}
