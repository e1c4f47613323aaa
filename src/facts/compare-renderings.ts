import { unknownMark, variesMark } from '../model/rendering.ts';
import { alignNames } from './align-names.ts';
import { markDifferences } from './mark-differences.ts';
import type { PlacedObject } from './placed-object.ts';

type Objects = readonly PlacedObject[];

/** Redacted renderings of one release. */
export interface ComparedRenderings {
  readonly first: Objects;
  readonly again: Objects | undefined;
  readonly upgrade: Objects | undefined;
  readonly marked: Objects | undefined;
}

export interface Comparison {
  /** Objects of the rendering that counts: what is not the same in all renderings is marked. */
  readonly counted: Objects;
  /** Objects that only the other one of installation and upgrade makes. */
  readonly others: Objects;
  /** Objects that one of the two makes, and not the other. */
  readonly only: { readonly install: Objects; readonly upgrade: Objects };
}

/**
 * Finds what of a release is the same each time that it is rendered. The upgrade counts for an adopted release, the
 * installation for every other one: where the two differ, an adopted release is known to be the upgrade.
 */
export function compareRenderings(given: ComparedRenderings, isAdopted: boolean): Comparison {
  const { first, again, upgrade, marked } = withSameNames(given);
  const install = upgrade === undefined ? [] : without(first, upgrade);
  const upgraded = upgrade === undefined ? [] : without(upgrade, first);
  const counts = isAdopted && upgrade !== undefined;
  const marks = [
    { other: again, mark: variesMark },
    { other: counts ? undefined : upgrade, mark: variesMark },
    { other: marked, mark: unknownMark },
  ];
  let counted = counts ? upgrade : first;
  for (const { other, mark } of marks) {
    if (other !== undefined) counted = markAll(counted, { left: first, right: other, mark });
  }
  return { counted, others: counts ? install : upgraded, only: { install, upgrade: upgraded } };
}

/** Renderings with one name for what any two of them call otherwise. */
function withSameNames(given: ComparedRenderings): ComparedRenderings {
  let { first } = given;
  const align = (other: Objects | undefined, mark: string) => {
    if (other === undefined) return undefined;
    const [left, right] = alignNames(first, other, mark);
    first = left;
    return right;
  };
  const alignAll = () => ({
    again: align(given.again, variesMark),
    upgrade: align(given.upgrade, variesMark),
    marked: align(given.marked, unknownMark),
  });
  // Each may shorten what the names have in common: only after the last one the others can take it over.
  alignAll();
  const others = alignAll();
  return { first, ...others };
}

function without(objects: Objects, others: Objects): Objects {
  const known = new Set(others.map(({ identity }) => identity));
  return objects.filter(({ identity }) => !known.has(identity));
}

interface Pair {
  readonly left: Objects;
  readonly right: Objects;
  /** What stands for their differences. */
  readonly mark: string;
}

/** Objects with their differences between two renderings; one that either has not stays as it is. */
function markAll(objects: Objects, { left, right, mark }: Pair): Objects {
  const takeLeft = partnersIn(left);
  const takeRight = partnersIn(right);
  return objects.map((placed) => {
    const [before, after] = [takeLeft(placed), takeRight(placed)];
    if (before === undefined || after === undefined) return placed;
    const marked = markDifferences(placed.object, { left: before.object, right: after.object }, mark);
    return marked === placed.object ? placed : { ...placed, object: marked as PlacedObject['object'] };
  });
}

/** Finds objects by identity; where several have one, the first asks for the first. */
function partnersIn(objects: Objects): (placed: PlacedObject) => PlacedObject | undefined {
  const byIdentity = Map.groupBy(objects, ({ identity }) => identity);
  return ({ identity }) => byIdentity.get(identity)?.shift();
}
