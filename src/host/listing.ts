import type { Files } from './files.ts';

/** What stands in folders, each read once. */
export class Listing {
  readonly #files: Files;
  readonly #folders = new Map<string, readonly string[]>();
  #last = { folder: '', names: new Set<string>() as ReadonlySet<string> };

  constructor(files: Files) {
    this.#files = files;
  }

  /** Names in a folder as `Files.list` gives them; none where there is no such folder. */
  names(folder: string): readonly string[] {
    const known = this.#folders.get(folder) ?? this.#files.list(folder) ?? [];
    this.#folders.set(folder, known);
    return known;
  }

  /** Whether there is a file; those of one folder are asked for one after the other. */
  has(path: string): boolean {
    const slash = path.lastIndexOf('/');
    if (slash !== this.#last.folder.length || !path.startsWith(this.#last.folder)) {
      const folder = slash < 0 ? '.' : path.slice(0, slash);
      this.#last = { folder, names: new Set(this.names(folder)) };
    }
    return this.#last.names.has(path.slice(slash + 1));
  }

  /** Whether these files, sorted by path, are there, and nothing else is in the folders named. */
  holdsExactly(folders: readonly string[], paths: readonly string[]): boolean {
    const wanted = namesByFolder(folders, paths);
    for (const [folder, names] of wanted) {
      const there = this.names(folder);
      if (there.length !== names.length || names.some((name, index) => name !== there[index])) return false;
    }
    return true;
  }
}

/** What these folders and those in them would hold if nothing but the files were there, in the order of `Files.list`. */
function namesByFolder(tops: readonly string[], paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>(tops.map((top) => [top, []]));
  const open = (folder: string): string[] | undefined => {
    const known = folders.get(folder);
    const slash = folder.lastIndexOf('/');
    if (known !== undefined || slash < 0) return known;
    const above = open(folder.slice(0, slash));
    if (above === undefined) return undefined;
    above.push(`${folder.slice(slash + 1)}/`);
    const names: string[] = [];
    folders.set(folder, names);
    return names;
  };
  let last = { folder: '', names: folders.get('') };
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    if (slash !== last.folder.length || !path.startsWith(last.folder)) {
      const folder = path.slice(0, Math.max(slash, 0));
      last = { folder, names: open(folder) };
    }
    last.names?.push(path.slice(slash + 1));
  }
  return folders;
}
