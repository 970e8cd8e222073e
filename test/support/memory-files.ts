import type { Files } from '../../lambda/ports/files.ts';

export interface MemoryFiles extends Files {
  /** By key; a test puts and removes as it likes. */
  readonly held: Map<string, Uint8Array>;
  put(key: string, text: string): void;
  /** The JSON of a report, or whatever is held there. */
  json(key: string): unknown;
  /** Called before each read and write: a test lets something happen there, or fail. */
  before: (what: 'read' | 'write' | 'remove' | 'list', key: string) => void | Promise<void>;
}

/** The files of one bucket in memory. */
export function memoryFiles(): MemoryFiles {
  const held = new Map<string, Uint8Array>();
  const files: MemoryFiles = {
    held,
    put: (key, text) => void held.set(key, Buffer.from(text)),
    json: (key) => {
      const bytes = held.get(key);
      return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as unknown);
    },
    before: () => undefined,
    async read(key, atMostBytes) {
      await files.before('read', key);
      const bytes = held.get(key);
      if (bytes === undefined) return null;
      return { size: bytes.length, bytes: bytes.length > atMostBytes ? null : bytes };
    },
    async writeJson(key, value) {
      await files.before('write', key);
      held.set(key, Buffer.from(JSON.stringify(value)));
    },
    async writeText(key, text) {
      await files.before('write', key);
      held.set(key, Buffer.from(text));
    },
    async writePicture(key, bytes) {
      await files.before('write', key);
      held.set(key, bytes);
    },
    async writeJpeg(key, bytes) {
      await files.before('write', key);
      held.set(key, bytes);
    },
    async remove(key) {
      await files.before('remove', key);
      held.delete(key);
    },
    async *keys(prefix) {
      await files.before('list', prefix);
      yield* [...held.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
  };
  return files;
}
