import { type CardMemory, NEW_SCHEDULE } from '../../domain/card.ts';
import { type ExportedCard, keptText, readKept } from '../kept-cards.ts';
import type { AnkiCard } from './card-rows.ts';
import type { NoteType } from './note-types.ts';
import { KEPT_TYPE } from './reasons.ts';

/**
 * The note type of cards that were exported: what people read and edit in Anki, and as the last field the card as it is
 * kept. As long as nobody edited the others, the card is the one in the last field, to the letter.
 */

export const KEPT_FIELDS = ['Front', 'Back', 'Hint', 'Accept', KEPT_TYPE] as const;

/** More than the hours by which two calendars' mornings can be apart. */
const SAME_DAY_MS = 36 * 3_600_000;
const SAME_REVIEW_MS = 2000;

/** As Anki lays texts down: in one of Unicode's several ways to write a letter. */
const asStored = (fields: readonly string[]): string[] => fields.map((field) => field.normalize('NFC').trim());

/** The last field of a card. @param fields the others, as HTML @param deckName its deck's in Anki */
export const keptField = (fields: readonly string[], card: ExportedCard, deckName: string): string =>
  JSON.stringify({ in: deckName, card: keptText(asStored(fields), card) }).replace(
    // Nothing that Anki or an editor of HTML would change.
    /[<>&\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const NEVER_ASKED: CardMemory = { schedule: NEW_SCHEDULE, reviews: [], learnedAnswers: [] };

export interface KeptNote {
  readonly card: ExportedCard;
  /** Somebody edited what is written, so that it counts. */
  readonly isEdited: boolean;
  /** The name of its deck when it was exported. */
  readonly deckName: string;
}

/** What an exported card's note keeps of it; null for any other note. */
export function keptOf({ fields }: AnkiCard, type: NoteType | undefined): KeptNote | null {
  if (type?.fields.at(-1) !== KEPT_TYPE || fields.length !== KEPT_FIELDS.length) return null;
  try {
    const held = JSON.parse(fields.at(-1) ?? '') as { readonly in?: unknown; readonly card?: unknown } | null;
    if (typeof held?.card !== 'string' || typeof held.in !== 'string') return null;
    const kept = readKept(held.card, asStored(fields.slice(0, -1)));
    return kept === null ? null : { ...kept, deckName: held.in };
  } catch {
    return null;
  }
}

/** What a learner has of an exported card: what was kept, but for what Anki has changed since. */
export function memoryNow(kept: CardMemory, inAnki: CardMemory | null): CardMemory {
  const { learnedAnswers } = kept;
  if (inAnki === null) return kept.schedule.state === 'new' ? kept : { ...NEVER_ASKED, learnedAnswers };
  const [was, is] = [kept.schedule, inAnki.schedule];
  const isSame =
    was.state === is.state &&
    was.lapses === is.lapses &&
    kept.reviews.length === inAnki.reviews.length &&
    Math.abs(was.dueMs - is.dueMs) < SAME_DAY_MS &&
    Math.abs((was.lastReviewMs ?? 0) - (is.lastReviewMs ?? 0)) < SAME_REVIEW_MS;
  return isSame ? kept : { ...inAnki, learnedAnswers };
}
