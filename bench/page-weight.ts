import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT, buildPageIfStale } from '../local/page/built-page.ts';

/** What the companion page weighs on the wire, bytes: everything it can come to load, the device's page left out. */
export async function pageBytes(): Promise<number> {
  await buildPageIfStale();
  const assets = readdirSync(join(BUILT, 'assets')).filter((name) => !name.startsWith('device-'));
  const files = ['index.html', 'icon.svg', 'manifest.webmanifest', ...assets.map((name) => join('assets', name))];
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0);
}
