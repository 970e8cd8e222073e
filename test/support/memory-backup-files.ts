import type { BackupFiles } from '../../lambda/ports/backups.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

export type MemoryBackupFiles = BackupFiles & MemoryFiles;

/** Where backups are kept, in memory. */
export function memoryBackupFiles(): MemoryBackupFiles {
  const files = memoryFiles();
  return Object.assign(files, {
    async write(key: string, bytes: Uint8Array): Promise<void> {
      await files.before('write', key);
      files.held.set(key, bytes);
    },
    async folders(prefix: string): Promise<string[]> {
      const tops = [...files.held.keys()].filter((key) => key.includes('/')).map((key) => key.split('/')[0] ?? '');
      return [...new Set(tops)].filter((top) => top.startsWith(prefix)).sort();
    },
  });
}
