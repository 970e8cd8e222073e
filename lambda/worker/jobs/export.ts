import { exportLearner } from '../../exporting/export-learner.ts';
import type { Job } from './job.ts';

const TYPES = { markdown: 'text/markdown', csv: 'text/csv' } as const;

/**
 * Writes everything of a learner under `exports/`, a file a deck, and then what it wrote. Done again, it writes the same files
 * again.
 */
export const exportJob: Job<'export'> = async ({ learner, format, deck }, { cards, files, clock, log }, { signal }) => {
  const folder = `exports/${learner}`;
  const written: { path: string; cards: number }[] = [];
  for await (const { path, text, cards: count } of exportLearner(cards, learner, { format, deck })) {
    signal.throwIfAborted();
    await files.writeText(`${folder}/${path}`, text, TYPES[format]);
    written.push({ path, cards: count });
  }
  const at = new Date(clock()).toISOString();
  await files.writeJson(`${folder}/export.json`, { at, format, files: written });
  log({ event: 'cards-exported', fields: { format, files: written.length } });
};
