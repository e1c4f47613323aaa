/**
 * A table by group and kind. Looked up for every object of a platform, so no key is put together for it: joining two strings and
 * hashing the result costs more than all else that is done with the entry.
 */
export class KindMap<T> {
  private readonly byKind = new Map<string, Map<string, T>>();

  /** Entries by `group/Kind`. A later one replaces an earlier one. */
  constructor(entries: Iterable<readonly [key: string, value: T]>) {
    for (const [key, value] of entries) {
      const slash = key.lastIndexOf('/');
      const kind = key.slice(slash + 1);
      const group = key.slice(0, slash);
      const known = this.byKind.get(kind);
      if (known === undefined) this.byKind.set(kind, new Map([[group, value]]));
      else known.set(group, value);
    }
  }

  get(group: string, kind: string): T | undefined {
    return this.byKind.get(kind)?.get(group);
  }

  has(group: string, kind: string): boolean {
    return this.byKind.get(kind)?.has(group) === true;
  }
}
