import { parseResourceId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import type { Unit } from '../model/unit.ts';
import { alignColumns } from './align-columns.ts';
import { countOf } from './count-of.ts';
import { type Paint, plain } from './paint.ts';

/**
 * Units as a tree of what starts after what. A unit that waits for several hangs below the one that starts last of them and
 * names the others.
 */
export function graphTree(plan: Plan, paint: Paint = plain): string {
  const { name, engine, kubernetes } = plan.target;
  const counts = [countOf(plan.units.length, 'unit'), countOf(plan.resources.length, 'resource')];
  const children = childrenByParent(plan.units);
  const rows = (children.get(undefined) ?? []).flatMap((unit) => rowsOf(unit, '', '', children));
  return `${[
    [paint('strong', name), `${engine.type} ${engine.version}`, `Kubernetes ${kubernetes}`, ...counts].join('   '),
    '',
    ...alignColumns(rows),
  ].join('\n')}\n`;
}

function childrenByParent(units: readonly Unit[]): ReadonlyMap<string | undefined, readonly Unit[]> {
  const positions = new Map(units.map(({ name }, position) => [name, position]));
  return Map.groupBy(units, (unit) => lastOf(unit.dependsOn, positions));
}

function lastOf(names: readonly string[], positions: ReadonlyMap<string, number>): string | undefined {
  let last: string | undefined;
  for (const name of names) {
    if (last === undefined || (positions.get(name) ?? -1) > (positions.get(last) ?? -1)) last = name;
  }
  return last;
}

function rowsOf(
  unit: Unit,
  lead: string,
  stem: string,
  children: ReadonlyMap<string | undefined, readonly Unit[]>,
): string[][] {
  const below = children.get(unit.name) ?? [];
  const row = [
    `${lead}${unit.name}`,
    [kindsOf(unit), alsoAfter(unit, children)].filter((part) => part !== '').join('; '),
  ];
  const rest = below.flatMap((child, index) => {
    const isLast = index === below.length - 1;
    return rowsOf(child, `${stem}${isLast ? '└── ' : '├── '}`, `${stem}${isLast ? '    ' : '│   '}`, children);
  });
  return [row, ...rest];
}

function kindsOf(unit: Unit): string {
  const kinds = Map.groupBy(unit.resources, (id) => parseResourceId(id).kind);
  return [...kinds].map(([kind, ids]) => `${ids.length} ${kind}`).join(', ');
}

function alsoAfter(unit: Unit, children: ReadonlyMap<string | undefined, readonly Unit[]>): string {
  const others = unit.dependsOn.filter((name) => !(children.get(name) ?? []).includes(unit));
  return others.length === 0 ? '' : `also after ${others.join(', ')}`;
}
