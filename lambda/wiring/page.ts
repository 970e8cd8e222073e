import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { type PageFiles, isPageFile } from '../http/page.ts';

/**
 * The folder of the page that is deployed beside the function, in a layer: require looks there, as NODE_PATH says, wherever
 * the layer was laid out.
 * @throws where there is no such layer
 */
export const pageFolder = (): string => dirname(createRequire(import.meta.url).resolve('study-aloud-page/index.html'));

/**
 * All files of a built page, which are a few hundred kilobytes: no path that is asked for ever reaches the disk.
 * @param folder as `vite build` wrote it
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isPageFile(entry.name));
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [`/${relative(folder, file).replaceAll(sep, '/')}`, await readFile(file)] as const;
      }),
    ),
  );
}
