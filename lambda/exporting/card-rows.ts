import papaparse from 'papaparse';
import type { Card } from '../domain/card.ts';
import type { CardOrigin } from '../ports/cards.ts';

const iso = (ms: number): string => new Date(ms).toISOString();
const list = (texts: readonly string[]): string => texts.join('; ');

/** The columns of an export as CSV, in order. */
export const COLUMNS = [
  'deck',
  'front',
  'back',
  'accepted',
  'learned',
  'items',
  'options',
  'hint',
  'source',
  'heading',
  'in play',
  'state',
  'due',
  'stability',
  'difficulty',
  'reps',
  'lapses',
  'reviews',
] as const;

/** A card as a row. Times are ISO 8601; reviews are "time rating", parted by semicolons. */
export function cardRow(card: Card, { source, heading }: CardOrigin): string[] {
  const { deck, front, back, accepted, learnedAnswers, items, options, hint, inPlay, schedule, reviews } = card;
  const { state, dueMs, stability, difficulty, reps, lapses } = schedule;
  const texts = [deck, front, back, list(accepted), list(learnedAnswers), list(items), list(options), hint ?? ''];
  const memory = [state, state === 'new' ? '' : iso(dueMs), stability, difficulty, reps, lapses].map(String);
  const answered = list(reviews.map(({ atMs, rating }) => `${iso(atMs)} ${rating}`));
  return [...texts, source, heading, inPlay ? 'yes' : 'no', ...memory, answered];
}

/** Rows as CSV (RFC 4180), a line each. What a spreadsheet would take for a formula is text. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  `${papaparse.unparse(rows as string[][], { newline: '\n', escapeFormulae: true })}\n`;
