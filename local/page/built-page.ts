import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));

/** The folder of the built page. */
export const BUILT = join(WEB, 'dist');

/** Builds the page where it is not built yet, or where a source is newer. Takes less than a second. */
export async function buildPageIfStale(): Promise<void> {
  const builtMs = existsSync(join(BUILT, 'index.html')) ? statSync(join(BUILT, 'index.html')).mtimeMs : 0;
  if (newestMs(WEB) <= builtMs) return;
  // Beside, and then in its place: whoever serves the page meanwhile serves a whole one.
  const fresh = mkdtempSync(join(WEB, 'dist-'));
  const old = `${fresh}-old`;
  try {
    await buildPage('one-machine', fresh);
    if (existsSync(BUILT)) renameSync(BUILT, old);
    renameSync(fresh, BUILT);
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the page anew. @param mode `one-machine` with what one's own machine alone has, `production` as it is deployed */
export async function buildPage(mode: 'one-machine' | 'production', outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({ configFile: join(WEB, 'vite.config.ts'), mode, logLevel: 'error', build: { outDir } });
}

function newestMs(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('dist'));
  return Math.max(
    0,
    ...entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestMs(path) : statSync(path).mtimeMs;
    }),
  );
}
