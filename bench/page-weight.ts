import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPage } from '../local/page/built-page.ts';

/** What the page weighs on the wire as it is deployed, bytes: everything that it can come to load. */
export async function pageBytes(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    await buildPage('production', folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
