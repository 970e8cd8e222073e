import { groupBy } from '../domain/group-by.ts';
import { answerNeverHeard } from '../notes/reasons.ts';
import { isNeverHeard } from './never-heard.ts';
import type { FileReport } from './plan-import.ts';
import type { WantedCard } from './wanted-card.ts';

/**
 * Reports with what their authors should know of cards that will give trouble. Every answer is judged for that, which
 * takes longer than all the rest of a plan; no card has to wait for it.
 */
export function withWarnings(files: readonly FileReport[], wanted: readonly WantedCard[]): FileReport[] {
  const trouble = wanted.filter(({ content, language }) => isNeverHeard(content, language));
  const byFile = groupBy(trouble, ({ origin }) => origin.source);
  return files.map((file) => {
    const found = byFile.get(file.path);
    if (found === undefined) return file;
    return { ...file, warnings: found.map(({ line, content }) => ({ line, reason: answerNeverHeard(content.back) })) };
  });
}
