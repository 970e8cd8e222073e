/** Other ways to say an answer, made at import. */
export function aliasesOf(back: string): string[] {
  const vendor = /^(?:amazon|aws|google|microsoft|apache)\s+(.+)$/i.exec(back)?.[1];
  return vendor === undefined ? [] : [vendor];
}
