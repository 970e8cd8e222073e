/** Every file that notes may refer to, by paths with forward slashes. */
export interface FileTree {
  has(path: string): boolean;
  hasFolder(path: string): boolean;
  /** A file whose path is this one but for capitals. */
  inOtherCase(path: string): string | null;
  /** Whether a file's path ends so: "/img/cell.png" is served from whatever folder a site is made of. */
  endsWith(path: string): boolean;
  /** Whether a file anywhere has that name, or end of its path, with its ending or without, in small letters or not. */
  isNamed(name: string): boolean;
}

export function fileTree(paths: Iterable<string>): FileTree {
  const all = new Set(paths);
  const lower = new Map<string, string>();
  const folders = new Set<string>();
  const ends = new Set<string>();
  const names = new Set<string>();
  for (const path of all) {
    lower.set(path.toLowerCase(), path);
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i += 1) folders.add(parts.slice(0, i).join('/'));
    for (let i = 0; i < parts.length; i += 1) {
      const end = parts.slice(i).join('/');
      ends.add(end);
      names.add(end.toLowerCase()).add(end.toLowerCase().replace(/\.[^./]+$/, ''));
    }
  }
  return {
    has: (path) => all.has(path),
    hasFolder: (path) => folders.has(path.replace(/\/$/, '')),
    inOtherCase: (path) => lower.get(path.toLowerCase()) ?? null,
    endsWith: (path) => ends.has(path),
    isNamed: (name) => names.has(name.toLowerCase()),
  };
}
