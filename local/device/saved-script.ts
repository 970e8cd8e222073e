/** What happened at the device, as a line or two of a conversation script. */
export type ScriptEntry =
  | { readonly kind: 'said'; readonly line: string; readonly speech: string | null }
  | { readonly kind: 'set'; readonly line: string };

export interface SavedScript {
  readonly locale: string;
  /** Cards that there were before the first turn. */
  readonly notes: readonly { readonly front: string; readonly back: string }[];
  /** What a script cannot bring back. */
  readonly remarks: readonly string[];
  readonly entries: readonly ScriptEntry[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The conversation as `npm run simulate` and the tests play it. */
export function scriptOf({ locale, notes, remarks, entries }: SavedScript): string {
  const lines = [
    ...remarks.map((remark) => `# ${oneLine(remark)}`),
    ...(locale === 'en-US' ? [] : [`locale: ${locale}`]),
    ...notes.map(({ front, back }) => `note: ${oneLine(front)}::${oneLine(back)}`),
    ...entries.flatMap((entry) => {
      if (entry.kind === 'set') return [entry.line];
      const said = `U: ${oneLine(entry.line)}`;
      return entry.speech === null ? [said] : [said, `A: ${oneLine(entry.speech)}`];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
