import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { codeOf } from '../engines/data-folder.ts';
import type { PageResponse } from './route.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Where a path may lie: as it is, as a page of that name, as a folder's page. */
const PLACES = [(path: string) => path, (path: string) => `${path}.html`, (path: string) => join(path, 'index.html')];

/** A file below a folder; "/" is its index.html. Nothing outside of the folder is ever read. */
export async function fileOf(folder: string, path: string): Promise<PageResponse> {
  for (const place of PLACES) {
    const file = join(folder, place(path));
    if (!file.startsWith(folder + sep) || path.includes('\0')) break;
    const type = TYPES[extname(file)];
    const body = type === undefined ? null : await orMissing(readFile(file));
    if (type !== undefined && body !== null) return { status: 200, headers: { 'content-type': type }, body };
  }
  const built = path === '/' ? ' The page is not built yet: npm run build:web.' : '';
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `Not found.${built}\n` };
}

async function orMissing(reading: Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await reading;
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))) return null;
    throw error;
  }
}
