import type { Plan } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import { releasesOf as resourcesWithReleases } from '../../src/model/resource-lookups.ts';
import { areReady, workloadsOf } from './stage.ts';
import type { Stage } from './stage.ts';

/** Who looks after a kind of custom resource: workloads of releases of these charts. */
export interface Controller {
  /** Names of charts, any of which brings it. */
  readonly charts: readonly string[];
  /** Of the workloads of the release, those that do it; defaults to all. */
  readonly workloads?: RegExp;
}

/** Every release of a plan. */
export function releasesOf(plan: Plan): readonly Release[] {
  return resourcesWithReleases(plan).map(({ release }) => release);
}

/**
 * Whether the controller is Ready, and in whose namespace it runs; `undefined` where it is not. A platform in which none of the charts
 * is released has its controller outside, where it is always Ready.
 */
export function readyController(stage: Stage, controller: Controller): { readonly namespace: string } | undefined {
  const releases = releasesOf(stage.plan).filter((release) => controller.charts.includes(release.chart.name));
  if (releases.length === 0) return { namespace: '' };
  const found = releases.find((release) => areReady(workloadsOf(stage.view, release, controller.workloads)));
  return found === undefined ? undefined : { namespace: found.namespace };
}
