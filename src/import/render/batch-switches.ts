import type { Chart } from '../chart/chart.ts';
import type { Switch } from './find-switches.ts';
import { areApart, zoneOfValue } from './zones.ts';

/** Switches of one sub-chart that are set at once. */
export interface Group {
  /** See `zoneOfValue`; empty where other sub-charts may see them as well. */
  readonly zone: string;
  readonly switches: readonly Switch[];
}

/** How many switches are set at once that are not likely to matter. */
const groupSize = 12;

/** Likely switches alone; others in groups in which no path stands twice. */
export function groupsOf(chart: Chart, switches: readonly Switch[]): Group[] {
  const groups: { zone: string; switches: Switch[] }[] = [];
  for (const each of switches) {
    const zone = each.isCondition ? '' : zoneOfValue(chart, each.path);
    const fits = ({ zone: other, switches: all }: Group) => other === zone && all.length < groupSize && all.every((one) => !isLikely(one) && one.path !== each.path);
    const open = isLikely(each) ? undefined : groups.findLast(fits);
    if (open === undefined) groups.push({ zone, switches: [each] });
    else open.switches.push(each);
  }
  return groups;
}

/** Groups of sub-charts that see nothing of each other go together, in the order of the first of each. */
export function batchesOf(groups: readonly Group[]): Group[][] {
  const batches: Group[][] = [];
  for (const group of groups) {
    const open = group.zone === '' ? undefined : batches.find((batch) => batch.every(({ zone }) => areApart(zone, group.zone)));
    if (open === undefined) batches.push([group]);
    else open.push(group);
  }
  return batches;
}

function isLikely({ path, to, isCondition }: Switch): boolean {
  return isCondition || typeof to !== 'boolean' || /(^|\.)(enabled?|create|install\w*)$/i.test(path);
}
