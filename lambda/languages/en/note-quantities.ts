import { baseOf, isBaseVerb, isParticiple } from './note-verbs.ts';

const NUMBER =
  /(?<![\p{L}\p{N}.,/^-])((?:about |around |approximately |over |up to |at least |at most |~)?(?!\d{4}s\b)(?:\d[\d,.]*\d|\d)(?:\s?(?:-|–|to)\s?\d[\d,.]*)?\s?(?:%|percent|°C|°F|(?:milli|micro|nano|kilo|mega|giga)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres?|meters?|grams?|litres?|liters?|volts?|watts?|bytes?|hertz|joules?|bits?)|km|kg|mg|ml|cm|mm|nm|GB|MB|KB|TB|mmHg|kPa|ms|kJ|kcal|hrs|V|A|W|L|g|m|s))(?![\p{L}\p{N}])/u;

/** "Red blood cells live about 120 days": the quantity is left out. */
export function quantityIn(sentence: string): { before: string; gap: string; after: string } | null {
  const match = NUMBER.exec(sentence);
  if (match === null || sentence.replace(match[0], '').search(/\d/) >= 0) return null;
  // Behind a noun it stands in the place of nothing: "Enalapril 5 mg".
  const last = sentence.slice(0, match.index).trim().split(' ').at(-1) ?? '';
  if (!BEFORE_QUANTITY.test(last) && baseOf(last) === null && !isBaseVerb(last) && !isParticiple(last)) return null;
  // Beside a sign or within brackets it is a remark.
  if (
    /[<>=≤≥(–-]\s*$/.test(sentence.slice(0, match.index)) ||
    /^\s*[/(]/.test(sentence.slice(match.index + match[0].length))
  )
    return null;
  return {
    before: sentence.slice(0, match.index),
    gap: match[1] ?? '',
    after: sentence.slice(match.index + match[0].length),
  };
}

const BEFORE_QUANTITY =
  /^(?:is|are|was|were|has|have|had|for|in|at|of|about|to|by|within|every|after|before|from|with|over|under|between|than|only|around|lasts?|lives?|weighs?|costs?|takes?|approximately|roughly)$/i;
