const UNITS = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
/** Counts come capped at 101 (COUNT_CAP), which is said as "more than a hundred". */
const CAP = 101;

/** A noun with what German needs to count it: "one" agrees with its gender and its case. */
export interface CountedNoun {
  readonly one: string;
  readonly many: string;
}

export const CARD: CountedNoun = { one: 'eine Karte', many: 'Karten' };
export const NEW_CARD: CountedNoun = { one: 'eine neue Karte', many: 'neue Karten' };
/** What "du hast" takes. */
export const A_DECK: CountedNoun = { one: 'einen Stapel', many: 'Stapel' };
export const WORD: CountedNoun = { one: 'ein Wort', many: 'Wörter' };
/** What "in" takes. */
export const IN_DAYS: CountedNoun = { one: 'einem Tag', many: 'Tagen' };

/** A count of cards where no noun follows: "eine", "keine", "einundzwanzig", "mehr als hundert". */
export function numberWord(count: number): string {
  return count === 0 ? 'keine' : count === 1 ? 'eine' : counting(count);
}

/** A count as one counts: "null", "eins", "einundzwanzig". */
export function counting(count: number): string {
  if (count >= CAP) return 'mehr als hundert';
  if (count === 100) return 'hundert';
  if (count < 20) return UNITS[count] ?? TEENS[count - 10] ?? String(count);
  const tens = TENS[Math.floor(count / 10) - 2] ?? '';
  const unit = count % 10;
  return unit === 0 ? tens : `${unit === 1 ? 'ein' : (UNITS[unit] ?? '')}und${tens}`;
}

/** A count that is not capped, as one counts: in words up to a hundred, in digits beyond. */
export const exactly = (count: number): string => (count >= CAP ? String(count) : counting(count));

/** "eine Karte", "fünf Karten", "keine Karten", "einen Stapel". */
export function counted(count: number, { one, many }: CountedNoun): string {
  return count === 1 ? one : `${numberWord(count)} ${many}`;
}

/** "A", "A und B", "A, B und C". */
export function listed(items: readonly string[], joint = 'und'): string {
  const last = items.at(-1) ?? '';
  return items.length <= 1 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}
