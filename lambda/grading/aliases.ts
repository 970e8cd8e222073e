/** Makers' names that are often left out: "Amazon S3" is "S3". */
const VENDOR = /^(?:amazon|aws|google|microsoft|azure|apache)\s+(?=\S)/i;
const ALIASES_AT_MOST = 12;

/**
 * Other ways to say an answer, made at import: both parts of "Elastic Container Service (ECS)", both of "X or Y" and
 * "X, also known as Y", a name without its maker, an initialism of a long name.
 */
export function aliasesOf(back: string): string[] {
  const found = new Set<string>();
  const add = (text: string | undefined): void => {
    const alias = text?.trim().replace(/^[,;\s]+|[,;.\s]+$/g, '') ?? '';
    if (alias !== '' && alias.toLowerCase() !== back.toLowerCase()) found.add(alias);
  };
  const parts = /^(.+?)\s+\(([^()]+)\)\s*(.*)$/.exec(back);
  if (parts) {
    add(`${parts[1] ?? ''} ${parts[3] ?? ''}`);
    if (!/\s/.test(parts[2] ?? '') || /^[A-Z]/.test(parts[2] ?? '')) add(parts[2]);
  }
  for (const part of back.split(/,?\s+(?:also known as|also called|also|or|aka)\s+/i)) if (part !== back) add(part);
  for (const name of [back, ...found]) {
    add(VENDOR.test(name) ? name.replace(VENDOR, '') : undefined);
    add(initialism(name));
  }
  return [...found].slice(0, ALIASES_AT_MOST);
}

/** "Elastic Container Service" is ECS; only names of three capitalised words or more. */
function initialism(name: string): string | undefined {
  const words = name.replace(VENDOR, '').split(/[\s-]+/);
  const isName = words.length >= 3 && words.length <= 6 && words.every((word) => /^[A-Z][a-z]+$/.test(word));
  return isName ? words.map((word) => word.charAt(0)).join('') : undefined;
}
