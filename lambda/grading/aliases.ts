import { literalPattern } from '../domain/literal-pattern.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { ofTables } from './of-tables.ts';

const ALIASES_AT_MOST = 12;

/**
 * Other ways to say an answer, made at import: both parts of "Elastic Container Service (ECS)", both of "X or Y" and
 * "X, also known as Y", a name without its maker, an initialism of a long name. Without tables: what brackets hold.
 */
export function aliasesOf(back: string, tables: JudgingTables | null): string[] {
  const { maker, between } = patterns(tables);
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
  for (const part of back.split(between)) if (part !== back) add(part);
  for (const name of [back, ...found]) {
    const bare = name.replace(maker, '');
    add(bare);
    add(initialism(bare));
  }
  return [...found].slice(0, ALIASES_AT_MOST);
}

/** Matches nothing. */
const NEVER = /(?!)/;

const patterns = ofTables((tables) =>
  tables === null
    ? { maker: NEVER, between: NEVER }
    : {
        maker: new RegExp(`^(?:${tables.makers.map(literalPattern).join('|')})\\s+(?=\\S)`, 'i'),
        between: new RegExp(`,?\\s+(?:${tables.alsoKnownAs.map(literalPattern).join('|')})\\s+`, 'i'),
      },
);

/** "Elastic Container Service" is ECS; only names of three capitalised words or more. */
function initialism(name: string): string | undefined {
  const words = name.split(/[\s-]+/);
  const isName = words.length >= 3 && words.length <= 6 && words.every((word) => /^[A-Z][a-z]+$/.test(word));
  return isName ? words.map((word) => word.charAt(0)).join('') : undefined;
}
