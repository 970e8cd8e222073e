const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}(?:[ T]\\d{1,2}:\\d{2})?$|(?:(?:c\\.|ca\\.|circa|around|about)\\s?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${MONTHS})\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+)?\\d{3,4}(?:\\s?(?:BCE?|AD|CE))?(?:\\s?[–-]\\s?\\d{2,4})?$)`,
  'i',
);

/** A year, a span of years, or a day: "1789", "44 BC", "1914–1918", "14 July 1789". */
export const isDate = (text: string): boolean => DATE.test(text.trim());

const QUANTITY =
  /^(?:about |around |up to |at most |at least |max(?:imum)? |min(?:imum)? |more than |under |~|≈)?[$€£]?\d[\d.,]*(?:\s?(?:%|°?[\p{L}/]+)){0,3}$/iu;

/** Whether what is said of a term is a value rather than a description: one word, a quantity, a date, a name. */
export function isValue(text: string): boolean {
  const words = text.replace(/[.;]$/, '').split(/\s+/);
  if (QUANTITY.test(text) || isDate(text) || words.length === 1) return true;
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !text.includes(',');
}
