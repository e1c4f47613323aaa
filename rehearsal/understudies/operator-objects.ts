import { nameFiller } from '../../src/model/objects-of-release.ts';
import { runTimeDefinitions } from '../../src/knowledge/run-time-definitions.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Release } from '../../src/model/release.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { createStandInObject } from '../standins/stand-in-object.ts';
import { releasesOf } from './controller-of.ts';
import { areReady, workloadsOf } from './stage.ts';
import type { Stage, Understudy } from './stage.ts';

/** Objects that no chart renders, but that the chart's operator makes when it runs: Cilium's CRDs, for one. */
export const operatorObjects: Understudy = {
  name: 'operator-objects',
  act: async (stage) => {
    for (const release of releasesOf(stage.plan)) await makeObjects(stage, release);
  },
};

async function makeObjects(stage: Stage, release: Release): Promise<void> {
  const objects = objectsAtRunTime(release);
  if (objects.length === 0) return;
  const workloads = workloadsOf(stage.view, release);
  const operators = workloads.filter(({ metadata }) => metadata.name.includes('operator'));
  if (!areReady(operators.length > 0 ? operators : workloads)) return;
  for (const object of objects) {
    const { apiVersion, kind, namespace, name } = object;
    const isThere = stage.view.findReference({ apiVersion, kind, namespace, name }) !== undefined;
    if (!isThere) await stage.client.apply(createStandInObject(object, stage.schemas) as unknown as KubeObject);
  }
}

/** What the facts mark as made by the operator, and what the compiler's table says of the chart. */
function objectsAtRunTime({ facts, name, namespace, values, chart }: Release): ObjectFacts[] {
  if (facts === undefined) return [...runTimeDefinitions(chart.name)];
  const fill = nameFiller(facts, name, namespace, values);
  const marked = facts.objects.filter(({ from }) => from === 'operator')
    .map((object) => ({ ...object, name: fill(object.name), namespace: fill(object.namespace) }));
  const names = new Set(marked.map((object) => object.name));
  return [...marked, ...runTimeDefinitions(chart.name).filter((object) => !names.has(object.name))];
}
