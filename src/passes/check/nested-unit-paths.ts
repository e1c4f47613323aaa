import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Unit } from '../../model/unit.ts';
import { finding } from './support/finding.ts';
import { rootUnit } from '../../model/delivery.ts';

/** Names that no unit may have, each with what has it already. `flux bootstrap` names its own Kustomization after the engine's namespace. */
function reservedNames({ target }: Plan): ReadonlyMap<string, string> {
  return new Map([
    ['units', 'the folder that holds the files of all units'],
    [rootUnit, 'the Kustomization that delivers all units'],
    [target.engine.namespace, 'the Kustomization that delivers the engine itself'],
  ]);
}

/** Two units never own one file: no path equals or contains another, and no unit takes a reserved name. */
export function nestedUnitPaths(plan: Plan): Diagnostic[] {
  const taken = reservedNames(plan);
  const found = plan.units
    .filter((unit) => taken.has(unit.name))
    .map((unit) => reserved(plan, unit, taken.get(unit.name) ?? ''));
  // With a slash at the end, every path that another contains comes somewhere after it in order, before any path that it doesn't contain.
  const entries = plan.units.map((unit) => ({ unit, path: `${unit.path.replace(/\/+$/, '')}/` }));
  const sorted = entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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
  const says = same
    ? `Units "${outer.name}" and "${inner.name}" share the path "${inner.path}"`
    : `Path "${inner.path}" of unit "${inner.name}" lies inside "${outer.path}", the path of unit "${outer.name}"`;
  return finding(plan, 'nested-unit-paths', {
    unit: inner.name,
    place: inner.place,
    message: `${says}: both would apply and prune the same objects.`,
    remedy: `Rename one of the two units so that neither path contains the other.`,
    chain: [
      { text: `unit "${outer.name}"`, place: outer.place },
      { text: `unit "${inner.name}"`, place: inner.place },
    ],
  });
}

function reserved(plan: Plan, unit: Unit, owner: string): Diagnostic {
  return finding(plan, 'nested-unit-paths', {
    unit: unit.name,
    place: unit.place,
    message: `Unit "${unit.name}" has the name of ${owner}.`,
    remedy: 'Give the unit another name.',
  });
}
