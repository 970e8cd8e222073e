/** "1 2 3, 4 5 6": each digit for itself, with a breath after every third. */
export const digitByDigit = (digits: string): string =>
  (digits.match(/\d{1,3}/g) ?? []).map((three) => [...three].join(' ')).join(', ');
