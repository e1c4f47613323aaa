import type { Plan } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import { releasesOf as resourcesWithReleases } from '../../src/model/resource-lookups.ts';
import { workloadsInCharge } from './in-charge.ts';
import type { Written } from './in-charge.ts';
import { areReady, workloadsOf } from './stage.ts';
import type { Stage } from './stage.ts';

/** Who looks after a kind of custom resource: workloads of releases of these charts. */
export interface Controller {
  /** Names of charts, any of which brings it. */
  readonly charts: readonly string[];
  /** What it writes, which tells its workloads from others of the release; defaults to all of them. */
  readonly writes?: Written;
}

/** Every release of a plan. */
export function releasesOf(plan: Plan): readonly Release[] {
  return resourcesWithReleases(plan).map(({ release }) => release);
}

/**
 * Whether the controller is Ready, and in whose namespace it runs; `undefined` where it is not. A platform in which none of the charts
 * is released, nor another one that brings the definitions of its group with pods, has its controller outside, where it is always Ready.
 */
export function readyController(stage: Stage, controller: Controller): { readonly namespace: string } | undefined {
  const releases = releasesOfController(stage.plan, controller);
  if (releases.length === 0) return { namespace: '' };
  const { writes } = controller;
  const found = releases.find((release) =>
    areReady(writes === undefined ? workloadsOf(stage.view, release) : workloadsInCharge(stage.view, release, writes)),
  );
  return found === undefined ? undefined : { namespace: found.namespace };
}

/** By the name of the chart; a chart of another name is known by what it makes. */
function releasesOfController(plan: Plan, { charts, writes }: Controller): readonly Release[] {
  const releases = releasesOf(plan);
  const named = releases.filter((release) => charts.includes(release.chart.name));
  if (named.length > 0 || writes === undefined) return named;
  return releases.filter(({ rendering: { objects } }) => {
    return objects.some(({ crd }) => crd?.group === writes.group) && objects.some(({ pods }) => pods !== undefined);
  });
}
