import { runTimeDefinitions } from '../../src/knowledge/run-time-definitions.ts';
import type { ReleasingResource } from '../../src/model/resource-lookups.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import { workloadsInCharge } from './in-charge.ts';
import type { Written } from './in-charge.ts';
import { selfMadeSecrets } from './self-made-secrets.ts';
import { areReady, workloadsOf } from './stage.ts';
import type { Stage, Understudy } from './stage.ts';

/** Objects that no chart renders, but that the chart's software makes when it runs: Cilium's CRDs, for one. */
export const operatorObjects: Understudy = {
  name: 'operator-objects',
  act: async (stage) => {
    for (const resource of releasesOf(stage.plan)) {
      for (const object of dueObjects(stage, resource)) {
        const { apiVersion, kind, namespace, name } = object;
        const isThere = stage.view.findReference({ apiVersion, kind, namespace, name }) !== undefined;
        if (!isThere) await stage.client.apply(createStandInObject(object, stage.schemas) as unknown as KubeObject);
      }
    }
  },
};

/** What makes definitions when it runs may create them. */
const definers: Written = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };

/** Definitions come once the operator is Ready; Secrets that its own pods wait for once these are there. */
function dueObjects(stage: Stage, resource: ReleasingResource): readonly ObjectFacts[] {
  const { release } = resource;
  const [definitions, secrets] = [definitionsOf(release), selfMadeSecrets(stage.plan, resource)];
  if (definitions.length === 0 && secrets.length === 0) return [];
  const workloads = workloadsOf(stage.view, release);
  const areRunning = areReady(workloadsInCharge(stage.view, release, definers));
  return [...(areRunning ? definitions : []), ...(workloads.length > 0 ? secrets : [])];
}

/** Those of the compiler's table that the chart does not render under these values. */
function definitionsOf({ chart, rendering }: ReleasingResource['release']): readonly ObjectFacts[] {
  const definitions = runTimeDefinitions(chart.name);
  if (definitions.length === 0) return definitions;
  const rendered = new Set(rendering.objects.filter(({ crd }) => crd !== undefined).map(({ name }) => name));
  return definitions.filter(({ name }) => !rendered.has(name));
}
