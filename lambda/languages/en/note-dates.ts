import { wordCount } from '../word-count.ts';
import { HOLDS_POINTER, POINTS } from './note-answers.ts';

const YEAR = '(?:c\\. ?|ca\\. ?|circa )?\\d{3,4}s?(?: (?:BCE?|AD|CE))?';
const BEFORE = new RegExp(`^(?:in |in the )?(${YEAR})(?:\\s*[:–—-]\\s*|,? )(\\S.*)$`, 'i');
const BEHIND = new RegExp(`^(.+?),?(?: (?:in(?: the)?|during the|since(?: the)?)| [–—-]|:)? (${YEAR})$`, 'i');
const EVENT_WORDS = 14;

/** "1282 first innkeepers' guild", "Motels 1950s", "Louis XVI ascended the throne in 1774". */
export function dated(text: string): { event: string; year: string } | null {
  const [, first = '', after = ''] = BEFORE.exec(text) ?? [];
  const [, before = '', last = ''] = first === '' ? (BEHIND.exec(text) ?? []) : [];
  const [year, event] = first === '' ? [last, before] : [first, after];
  const isYear = /^(?:1\d{3}|20\d{2})s?$/.test(year) || /(?:BCE?|AD|CE)$/.test(year);
  const isEvent =
    wordCount(event) <= EVENT_WORDS &&
    /\p{L}{3}/u.test(event) &&
    !/\d{3,}|[=<>:;?|]|\s[–—]\s|["“„]|\b(?:page|pp?|vol|no|isbn|doi|edition|version|updated|by|of|than|about|since|until|from|and|or)$/i.test(
      event,
    ) &&
    !/^(?:%|[a-z]{1,2} |bytes?\b|people\b|years?\b|kcal\b|calories\b|participants?\b)/.test(event) &&
    !POINTS.test(event.replace(/^(?:in|at|on|first|second|third|many|all|after|before) /i, '')) &&
    !HOLDS_POINTER.test(event);
  return isYear && isEvent ? { event: event.trim(), year } : null;
}
