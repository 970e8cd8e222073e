const [ZERO, NINE] = ['0', '9'].map((figure) => figure.charCodeAt(0)) as [number, number];

/** Whether a token begins with a figure, as numbers do once they are read. */
export function beginsNumber(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}
