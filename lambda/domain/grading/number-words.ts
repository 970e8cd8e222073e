const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Number words as digits: "fifteen minutes" is "15 minutes", "nineteen eighty four" is "1984". */
export function numbersToDigits(text: string): string {
  const words = text.split(' ');
  const out: string[] = [];
  for (let i = 0; i < words.length;) {
    const [value, length] = numberAt(words, i);
    if (length === 0) out.push(words[i] ?? '');
    else out.push(value);
    i += Math.max(1, length);
  }
  return out.join(' ');
}

/** The number that begins at a word, and how many words it takes; none takes none. */
function numberAt(words: readonly string[], start: number): [string, number] {
  let total = 0;
  let part = 0;
  let length = 0;
  for (let i = start; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const unit = UNITS.indexOf(word);
    const tens = TENS.indexOf(word);
    const scale = SCALES[word];
    if (unit >= 0) {
      if (length > 0 && part % 10 !== 0 && part < 100) return year(words, start) ?? [String(total + part), length];
      if (length > 0 && part % 100 !== 0 && (unit >= 10 || part % 10 !== 0))
        return year(words, start) ?? [String(total + part), length];
      part += unit;
    } else if (tens >= 2) {
      if (part % 100 !== 0) return year(words, start) ?? [String(total + part), length];
      part += tens * 10;
    } else if (word === 'hundred' && length > 0) {
      part = Math.max(1, part) * 100;
    } else if (scale !== undefined && length > 0) {
      total += Math.max(1, part) * scale;
      part = 0;
    } else if (word === 'and' && length > 0 && part % 100 === 0 && isNumber(words[i + 1])) {
      length += 1;
      continue;
    } else if (word === 'point' && length > 0 && isNumber(words[i + 1])) {
      return decimal(words, i + 1, String(total + part), length + 1);
    } else break;
    length += 1;
  }
  return [String(total + part), length];
}

const isNumber = (word = ''): boolean => UNITS.includes(word) || (word !== '' && TENS.includes(word));

/** "nineteen eighty four", "twenty oh five": two pairs of digits. */
function year(words: readonly string[], start: number): [string, number] | null {
  const [first, firstLength] = pair(words, start);
  const [second, secondLength] = pair(words, start + firstLength);
  if (firstLength === 0 || secondLength === 0 || first < 10) return null;
  return [`${String(first)}${String(second).padStart(2, '0')}`, firstLength + secondLength];
}

function pair(words: readonly string[], start: number): [number, number] {
  const word = words[start] ?? '';
  const next = UNITS.indexOf(words[start + 1] ?? '');
  const tens = TENS.indexOf(word);
  if (tens >= 2) return next >= 1 && next <= 9 ? [tens * 10 + next, 2] : [tens * 10, 1];
  if (word === 'oh' && next >= 1 && next <= 9) return [next, 2];
  const unit = UNITS.indexOf(word);
  return unit >= 10 ? [unit, 1] : [0, 0];
}

function decimal(words: readonly string[], start: number, whole: string, length: number): [string, number] {
  let digits = '';
  let i = start;
  for (; UNITS.indexOf(words[i] ?? '') >= 0 && UNITS.indexOf(words[i] ?? '') <= 9; i += 1)
    digits += String(UNITS.indexOf(words[i] ?? ''));
  return digits === '' ? [whole, length - 1] : [`${whole}.${digits}`, length + digits.length];
}
