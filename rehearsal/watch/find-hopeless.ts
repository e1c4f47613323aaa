import { isExternalId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import type { ClusterView } from '../api/cluster-view.ts';
import { conditionOf } from '../api/kube-object.ts';

export interface Hopes {
  /** Names of the units that are asked for. */
  readonly wanted: readonly string[];
  /** Whether a unit is Ready now. */
  isReady(unit: string): boolean;
  isMade(external: Plan['externals'][number]['id']): boolean;
}

/**
 * The releases that Helm has given up, where all else that is asked for is Ready or waits for them: as the tree stays as it is, nothing wakes them. A
 * release that takes values from objects which are still to come may be woken, so it keeps the rehearsal going.
 */
export function findHopeless(view: ClusterView, plan: Plan, hopes: Hopes): readonly string[] {
  const stalled = releasesOf(plan).filter(({ namespace, name }) => {
    const release = view.find('helm.toolkit.fluxcd.io/HelmRelease', namespace, name);
    return release !== undefined && conditionOf(release, 'Stalled')?.status === 'True';
  });
  const dead = stalled.filter(({ namespace, release }) => {
    return release.request.valuesFrom.every(({ kind, name }) => view.find(`/${kind}`, namespace, name) !== undefined);
  });
  if (dead.length === 0 || dead.length < stalled.length) return [];
  const stuck = waitersFor(new Set(dead.map(({ unit }) => unit)), plan);
  const isOver = hopes.wanted.every((unit) => stuck.has(unit) || hopes.isReady(unit));
  const isStuckWanted = hopes.wanted.some((unit) => stuck.has(unit));
  const isComing = plan.externals.some(({ id, after }) => {
    const waitsOnlyForTime = after !== undefined && isExternalId(after);
    return waitsOnlyForTime && !hopes.isMade(id) && hopes.isMade(after);
  });
  return isOver && isStuckWanted && !isComing ? dead.map(({ namespace, name }) => `${namespace}/${name}`) : [];
}

/** Units, and all that wait for them. */
function waitersFor(first: ReadonlySet<string>, { units }: Plan): ReadonlySet<string> {
  const stuck = new Set(first);
  for (const unit of stuck) for (const { name, dependsOn } of units) if (dependsOn.includes(unit)) stuck.add(name);
  return stuck;
}
