import type { ComparedObject } from './compare-objects.ts';
import { describeChanges } from './describe-changes.ts';
import { describeObject } from './describe-object.ts';
import { formatPath } from './manifest-change.ts';
import {
  type ChartChange,
  isOtherChart,
  type RenderedChange,
  type RenderedGroup,
  type RenderedPlace,
} from './rendered-diff.ts';
import type { ClusterObject, RenderedTree } from './rendered-tree.ts';

/**
 * What differs, the tree's own objects first and then release by release. Releases that are left out are named
 * elsewhere.
 */
export function groupByRelease(
  before: RenderedTree,
  after: RenderedTree,
  compared: readonly ComparedObject[],
  leftOut: ReadonlySet<string>,
): readonly RenderedGroup[] {
  const byRelease = Map.groupBy(compared, ({ from, to }) => (to ?? from)?.release ?? '');
  const all = new Set([...before.releases.keys(), ...after.releases.keys()]);
  const names = [...all].filter((name) => !leftOut.has(name)).sort();
  return ['', ...names]
    .map((release) => {
      const chart = chartChange(before, after, release);
      const { notes = [], isStale = false } = after.releases.get(release) ?? before.releases.get(release) ?? {};
      const head = {
        ...(release === '' ? {} : { release }),
        ...(chart === undefined ? {} : { chart }),
        isStale,
        notes,
      };
      return groupOf(byRelease.get(release) ?? [], head);
    })
    .filter(saysSomething);
}

type GroupHead = Pick<RenderedGroup, 'release' | 'chart' | 'isStale' | 'notes'>;

function groupOf(objects: readonly ComparedObject[], head: GroupHead): RenderedGroup {
  const isUpgrade = head.chart?.from !== undefined;
  const folded = objects.filter((object) => object.folded.length > 0);
  return {
    ...head,
    added: objects.flatMap(({ from, to }) =>
      from === undefined && to !== undefined ? [placeOf(to, isUpgrade ? to.exceptions?.added : undefined)] : [],
    ),
    removed: objects.flatMap(({ from, to }) =>
      to === undefined && from !== undefined ? [placeOf(from, from.exceptions?.removed)] : [],
    ),
    changed: objects.flatMap(changeOf),
    folded: { keys: [...new Set(folded.flatMap((object) => object.folded))].sort(), objects: folded.length },
  };
}

function changeOf({ id, from, to, changes }: ComparedObject): RenderedChange[] {
  if (from === undefined || to === undefined) return [];
  const movedFrom = nameOwner(from) === nameOwner(to) ? undefined : nameOwner(from);
  if (changes.length === 0 && movedFrom === undefined) return [];
  const { about: _about, ...place } = placeOf(to, changes.length === 0 ? undefined : to.exceptions?.changed);
  return [
    {
      ...place,
      ...(movedFrom === undefined ? {} : { movedFrom }),
      fields: changes.map(({ path, ...values }) => ({ path: formatPath(path), ...values })),
      lines: describeChanges(id, changes),
    },
  ];
}

function placeOf({ id, manifest, unit, hook, only }: ClusterObject, exception: string | undefined): RenderedPlace {
  return {
    id,
    ...(unit === undefined ? {} : { unit }),
    ...(hook === undefined ? {} : { hook }),
    ...(only === undefined ? {} : { only }),
    ...(exception === undefined ? {} : { exception }),
    about: describeObject(manifest),
  };
}

function nameOwner({ release, unit }: ClusterObject): string {
  if (release !== undefined) return `release ${release}`;
  return unit === '' || unit === undefined ? 'delivery' : `unit ${unit}`;
}

function chartChange(before: RenderedTree, after: RenderedTree, release: string): ChartChange | undefined {
  const [from, to] = [before.releases.get(release)?.chart, after.releases.get(release)?.chart];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function saysSomething({ added, removed, changed, folded, chart, isStale }: RenderedGroup): boolean {
  return isStale || added.length + removed.length + changed.length + folded.objects > 0 || isOtherChart(chart);
}
