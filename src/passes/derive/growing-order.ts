/** An order that takes in "`from` needs `to`" as long as nothing comes to need itself. */
export class GrowingOrder {
  private readonly needs = new Map<string, Set<string>>();

  /** Takes in a need that holds, whatever follows from it. */
  add(from: string, to: string): void {
    const known = this.needs.get(from);
    if (known === undefined) this.needs.set(from, new Set([to]));
    else known.add(to);
  }

  /** Takes in a need unless the opposite already holds; says whether it did. One that holds already stays. */
  tryAdd(from: string, to: string): boolean {
    if (this.needs.get(from)?.has(to) === true) return true;
    if (from === to || this.reaches(to, from)) return false;
    this.add(from, to);
    return true;
  }

  private reaches(from: string, to: string): boolean {
    const passed = new Set([from]);
    for (const node of passed) {
      for (const next of this.needs.get(node) ?? []) {
        if (next === to) return true;
        passed.add(next);
      }
    }
    return false;
  }
}
