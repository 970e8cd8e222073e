import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS } from './note-answers.ts';

const YEAR = '(?:ca\\. ?|um )?\\d{3,4}(?: (?:v|n)\\. ?Chr\\.?)?';
const BEFORE = new RegExp(`^(?:im Jahre? )?(${YEAR})(?:\\s*[:–—-]\\s*|,? )(\\S.*)$`, 'i');
const BEHIND = new RegExp(`^(.+?),?(?: (?:im Jahre?|seit)| [–—-]|:)? (${YEAR})$`, 'i');
const EVENT_WORDS = 12;

/** "1848 Märzrevolution", "Weltwirtschaftskrise 1929". */
export function dated(text: string): { event: string; year: string } | null {
  const [, first = '', after = ''] = BEFORE.exec(text) ?? [];
  const [, before = '', last = ''] = first === '' ? (BEHIND.exec(text) ?? []) : [];
  const [year, event] = first === '' ? [last, before] : [first, after];
  const isYear = /^(?:1\d{3}|20\d{2})$/.test(year) || /Chr\.?$/.test(year);
  const isEvent =
    wordCount(event) <= EVENT_WORDS &&
    /\p{Lu}\p{L}{3}/u.test(event) &&
    !/\d{3,}|[=<>:;?|]|\s[–—]\s|["“„]|(?:^|\s)(?:seite|s|bd|nr|stand|auflage|version|von|bis|um|ab|und|oder|der|im|in|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/i.test(
      event,
    ) &&
    !POINTS.test(event) &&
    !HOLDS_POINTER.test(event);
  return isYear && isEvent ? { event: event.trim(), year } : null;
}
