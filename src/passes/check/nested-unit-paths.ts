import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { finding } from './support/finding.ts';

/** `units` holds the files of the units themselves, so no unit may be called so. */
const reservedName = 'units';

/** Two units never own one file: no path equals or contains another, and no unit takes the reserved name. */
export function nestedUnitPaths(plan: Plan): Diagnostic[] {
  const found = plan.units.filter((unit) => unit.name === reservedName).map((unit) => reserved(plan, unit));
  // With a slash at the end, every path that another contains comes somewhere after it in order, before any path that it doesn't contain.
  const sorted = plan.units.map((unit) => ({ unit, path: `${unit.path.replace(/\/+$/, '')}/` })).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const open: { unit: Unit; path: string }[] = [];
  for (const entry of sorted) {
    while (open.length > 0 && !entry.path.startsWith(open.at(-1)!.path)) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) found.push(nested(plan, outer.unit, entry.unit));
    open.push(entry);
  }
  return found;
}

function nested(plan: Plan, outer: Unit, inner: Unit): Diagnostic {
  const same = outer.path === inner.path;
  const says = same ? `Units "${outer.name}" and "${inner.name}" share the path "${inner.path}"` : `Path "${inner.path}" of unit "${inner.name}" lies inside "${outer.path}", the path of unit "${outer.name}"`;
  return finding(plan, 'nested-unit-paths', {
    unit: inner.name, place: inner.place,
    message: `${says}: both would apply and prune the same objects.`,
    remedy: `Rename one of the two units so that neither path contains the other.`,
    chain: [{ text: `unit "${outer.name}"`, place: outer.place }, { text: `unit "${inner.name}"`, place: inner.place }],
  });
}

function reserved(plan: Plan, unit: Unit): Diagnostic {
  return finding(plan, 'nested-unit-paths', {
    unit: unit.name, place: unit.place,
    message: `Unit "${unit.name}" has the name of the folder that holds the files of all units.`,
    remedy: 'Give the unit another name.',
  });
}
