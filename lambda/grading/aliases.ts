import { unicode } from '../domain/unicode.ts';
import { literalPattern } from '../domain/literal-pattern.ts';
import type { JudgingTables } from '../languages/judging-tables.ts';
import { plainWords } from './canonical/written.ts';
import { standsFor } from './initialisms.ts';
import { ofTables } from './of-tables.ts';

const ALIASES_AT_MOST = 12;

/** Past this many words the parts of "X or Y" are clauses, not names. */
const NAME_AT_MOST = 3;

/**
 * Other ways to say an answer, made at import: both parts of "Elastic Container Service (ECS)", both of "X or Y" and
 * "X, also known as Y", a name without its maker, an initialism of a long name. What brackets add to an answer ("Paris
 * (France)") is no name for it, nor is a part of a sentence.
 */
export function aliasesOf(back: string, tables: JudgingTables | null): string[] {
  const { maker, between, either, lead } = patterns(tables);
  const found = new Set<string>();
  const add = (text: string | undefined): void => {
    const alias = text?.trim().replace(/^[,;\s]+|[,;.\s]+$/g, '') ?? '';
    if (alias !== '' && alias.toLowerCase() !== back.toLowerCase()) found.add(alias);
  };
  const parts = /^(.+?)\s+\(([^()]+)\)\s*(.*)$/.exec(back);
  if (parts) {
    const [, before = '', inner = '', after = ''] = parts;
    add(`${before} ${after}`);
    const named = tables === null ? inner : inner.replace(lead, '');
    if (named !== inner || isShortFor(inner, before, tables) || isShortFor(before, inner, tables)) add(named);
  }
  for (const part of partsOf(back.replace(BRACKETED, ''), between, either)) add(part);
  for (const name of [back, ...found]) {
    const bare = name.replace(maker, '');
    add(bare);
    add(initialism(bare));
  }
  return [...found].slice(0, ALIASES_AT_MOST);
}

const BRACKETED = /\s*\([^()]*\)/g;

/** Both names of "X, also known as Y"; both of "X or Y" where they are as short as names. */
function partsOf(text: string, between: RegExp, either: RegExp): string[] {
  const named = text.split(between);
  if (named.length > 1) return named;
  const parts = text.split(either);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/).length <= NAME_AT_MOST) ? parts : [];
}

/** An initialism beside what it stands for, in whatever case it is written. */
function isShortFor(short: string, long: string, tables: JudgingTables | null): boolean {
  if (unicode('u')`^[\p{Lu}\d][\p{Lu}\d./-]+s?$`.test(short)) return true;
  const words = plainWords(long, tables);
  return standsFor(plainWords(short, tables).join(''), words, tables);
}

/** Matches nothing. */
const NEVER = /(?!)/;

const patterns = ofTables((tables) =>
  tables === null
    ? { maker: NEVER, between: NEVER, either: NEVER, lead: NEVER }
    : {
        maker: new RegExp(`^(?:${tables.makers.map(literalPattern).join('|')})\\s+(?=\\S)`, 'i'),
        between: new RegExp(`,?\\s+(?:${tables.alsoKnownAs.map(literalPattern).join('|')})\\s+`, 'i'),
        either: new RegExp(`,?\\s+(?:${[...tables.disjunctions].map(literalPattern).join('|')})\\s+`, 'i'),
        lead: new RegExp(
          `^(?:${[...tables.alsoKnownAs, ...tables.alsoBracketed, ...tables.disjunctions].map(literalPattern).join('|')})\\s+`,
          'i',
        ),
      },
);

/** "Elastic Container Service" is ECS; only names of three capitalised words or more. */
function initialism(name: string): string | undefined {
  const words = name.split(/[\s-]+/);
  const isName = words.length >= 3 && words.length <= 6 && words.every((word) => /^[A-Z][a-z]+$/.test(word));
  return isName ? words.map((word) => word.charAt(0)).join('') : undefined;
}
