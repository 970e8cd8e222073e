import type { NoteWords } from '../../languages/note-words.ts';
import type { Shape } from './reasons.ts';
import type { Derived } from './worth.ts';

/** Shapes whose answer is a name, which an order word or a field's name is not. */
const NAMED: ReadonlySet<Shape> = new Set([
  'term',
  'heading',
  'defined',
  'arrow',
  'choice',
  'flow',
  'active',
  'passive',
] as const);
/** Shapes whose answer stands for itself in the note, whatever its words. */
const GIVEN: ReadonlySet<Shape> = new Set([
  'question',
  'choice',
  'cell',
  'word',
  'date',
  'year',
  'event',
  'why',
  'quantity',
  'marked',
] as const);

/** Paths, addresses, options of commands, calls, names of a program, long keys. */
const PROGRAM =
  /(?:^|\s)(?:~?\/[\w.-]+\/|\.{1,2}\/|[A-Z]:\\)|[\w.+-]+@[\w-]+\.\w|(?:^|\s)--?[a-z][\w-]*(?=\s|=|$)|\w\(\)|[a-z]+_[a-z]+|\b[a-z]+[A-Z]\w*\(|[{}]|;$|=>|\$\(|&&|\|\||\b\w[\w.]*\((?=[^)\s]*[,'"])|\b(?:SELECT|INSERT|WAITFOR|UPDATE|DELETE) [\w*@]|\/\*|\b[0-9a-f]{16,}\b|\b[A-Za-z0-9+/]{32,}/;
/** Signs that stand for words which differ from note to note. */
const SIGNS = /[↑↓⬆⬇]|>>/;
const COMPARES = /\s[<>≤≥]\s/;
/** A fraction or a sum is not said in a breath, nor heard right. */
const LONG_FORMULA = /\\(?:frac|sum|int|prod|sqrt|begin|text)|\$[^$]{16,}\$/;

/**
 * Whether a derived card would be asked of something that is no matter for a spoken question, whatever its shape: code,
 * paths, addresses, long formulas, and secrets; or has no answer: a field's name, an order word, a fragment. What an author writes as a card is not looked at.
 */
export function isUnfit({ front, back, shape }: Derived, { terms }: NoteWords): boolean {
  const all = `${front}\n${back}`;
  const isTerm = NAMED.has(shape);
  return (
    (isTerm && terms.isOrder(back)) ||
    (isTerm && shape !== 'term' && terms.isField(back)) ||
    /^\(/.test(back) ||
    (!GIVEN.has(shape) && terms.isFragment(back)) ||
    PROGRAM.test(front) ||
    PROGRAM.test(back) ||
    LONG_FORMULA.test(all) ||
    SIGNS.test(all) ||
    COMPARES.test(front) ||
    terms.isSecret(all) ||
    terms.isTask(all)
  );
}
