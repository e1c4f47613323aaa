/** Why a unit or an object stands where it does: as data, so that text and JSON say the same. */
export interface Explanation {
  readonly title: string;
  /** Where in the TypeScript it was made, `file:line:column`. */
  readonly place?: string;
  /** The unit that holds it, or what else is to know about it at a glance. */
  readonly facts: readonly string[];
  readonly needs: readonly Reason[];
  readonly neededBy: readonly Reason[];
}

/** One thing that is needed (or that needs), and why. */
export interface Reason {
  readonly id: string;
  readonly title: string;
  /** Phrases that complete "needs it because ...". */
  readonly because: readonly string[];
  /** What stands behind it in turn: the way back to what must exist first. */
  readonly behind: readonly string[];
}
