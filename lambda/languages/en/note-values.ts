import type { NoteValues } from '../note-words.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY_AND_MONTH = `(?:${DAY}\\s+)?(?:${MONTH})\\.?(?:\\s+${DAY})?,?\\s+`;
const YEARS = '\\d{3,4}(?:\\s?(?:BCE?|AD|CE))?(?:\\s?[–-]\\s?\\d{2,4})?';
const TIMESTAMP = '\\d{4}-\\d{2}-\\d{2}(?:[ T]\\d{1,2}:\\d{2})?';
const DATE = new RegExp(
  `^(?:${TIMESTAMP}|(?:(?:c\\.|ca\\.|circa|around|about)\\s?)?(?:${DAY_AND_MONTH})?${YEARS})$`,
  'i',
);

const QUANTITY =
  /^(?:about |around |up to |at most |at least |max(?:imum)? |min(?:imum)? |more than |under |~|≈)?[$€£]?\d[\d.,]*(?:\s?(?:%|°?[\p{L}/]+)){0,3}$/iu;

/** Only names have a capital in each of their words. */
function isProperName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !text.includes(',');
}

export const VALUES: NoteValues = {
  isDate: (text) => DATE.test(text.trim()),
  isQuantity: (text) => QUANTITY.test(text),
  isProperName,
  tellsWhatHappened: (left) => /ed$|^(?:born|made|built)$/i.test(left),
};
