import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFiles } from '../lambda/ports/backups.ts';
import { LocalDataError, codeOf } from './engines/data-folder.ts';

/** What was downloaded of a backup bucket, to be read: the folders of backups, and `tombstones` beside them. */
export function backupFolder(root: string): Pick<BackupFiles, 'read' | 'keys'> {
  return {
    async read(key, atMostBytes) {
      const path = join(root, key);
      if (!existsSync(path)) return Promise.resolve(null);
      try {
        const { size } = statSync(path);
        return await Promise.resolve({ size, bytes: size > atMostBytes ? null : readFileSync(path) });
      } catch (cause) {
        throw new LocalDataError(`${path} cannot be read (${codeOf(cause)}).`, { cause });
      }
    },
    async *keys(prefix) {
      const folder = join(root, prefix);
      if (existsSync(folder)) yield* await Promise.resolve(readdirSync(folder).map((name) => `${prefix}${name}`));
    },
  };
}
