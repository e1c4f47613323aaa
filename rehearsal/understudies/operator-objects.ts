import { nameFiller } from '../../src/model/objects-of-release.ts';
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
  const facts = release.facts?.objects.filter(({ from }) => from === 'operator') ?? [];
  if (release.facts === undefined || facts.length === 0) return;
  const workloads = workloadsOf(stage.view, release);
  const operators = workloads.filter(({ metadata }) => metadata.name.includes('operator'));
  if (!areReady(operators.length > 0 ? operators : workloads)) return;
  const fill = nameFiller(release.facts, release.name, release.namespace, release.values);
  for (const object of facts) {
    const named = { ...object, name: fill(object.name), namespace: fill(object.namespace) };
    const manifest = createStandInObject(named, stage.schemas) as unknown as KubeObject;
    if (stage.view.findReference({ apiVersion: named.apiVersion, kind: named.kind, namespace: named.namespace, name: named.name }) === undefined) {
      await stage.client.apply(manifest);
    }
  }
}
