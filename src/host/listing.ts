import type { Files } from './files.ts';
import { folderOf } from './folder-of.ts';

/** What stands in folders, each read once. */
export class Listing {
  readonly #files: Files;
  readonly #names = new Map<string, readonly string[]>();
  readonly #sets = new Map<string, ReadonlySet<string>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Whether there is a file. */
  has(path: string): boolean {
    const folder = folderOf(path);
    return this.#sets
      .getOrInsertComputed(folder, () => new Set(this.#namesIn(folder)))
      .has(path.slice(path.lastIndexOf('/') + 1));
  }

  /** Whether these files, sorted by path, are there, and nothing else is in the folders named. */
  holdsExactly(folders: readonly string[], paths: readonly string[]): boolean {
    for (const [folder, names] of namesByFolder(folders, paths)) {
      const there = this.#namesIn(folder);
      if (there.length !== names.length || names.some((name, index) => name !== there[index])) return false;
    }
    return true;
  }

  /** What stands in a folder and those below it besides these files, sorted; a folder in which none of them belongs as a whole, with a slash at its end. */
  others(folder: string, paths: readonly string[]): string[] {
    const expected = namesByFolder([folder], paths);
    const inside = (at: string): string[] => {
      const known = new Set(expected.get(at));
      return this.#namesIn(at).flatMap((name) => {
        if (!known.has(name)) return [`${at}/${name}`];
        return name.endsWith('/') ? inside(`${at}/${name.slice(0, -1)}`) : [];
      });
    };
    return inside(folder).sort();
  }

  /** As `Files.list` gives them; none where there is no such folder. */
  #namesIn(folder: string): readonly string[] {
    return this.#names.getOrInsertComputed(folder, () => this.#files.list(folder) ?? []);
  }
}

/** What these folders and those in them would hold if nothing but the files were there; for files that are sorted by path, in the order of `Files.list`. */
function namesByFolder(tops: readonly string[], paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>(tops.map((top) => [top, []]));
  const open = (folder: string): string[] | undefined => {
    const known = folders.get(folder);
    if (known !== undefined || folder === '') return known;
    const above = open(folderOf(folder));
    if (above === undefined) return undefined;
    above.push(`${folder.slice(folder.lastIndexOf('/') + 1)}/`);
    const names: string[] = [];
    folders.set(folder, names);
    return names;
  };
  let last = { folder: '', names: folders.get('') };
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    // Files of one folder follow each other.
    if (slash !== last.folder.length || !path.startsWith(last.folder)) {
      const folder = folderOf(path);
      last = { folder, names: open(folder) };
    }
    last.names?.push(path.slice(slash + 1));
  }
  return folders;
}
