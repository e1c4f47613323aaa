import type { JsonObject } from '../../../model/json.ts';
import type { Resource } from '../../../model/resource.ts';
import { KindMap } from '../../../knowledge/kind-map.ts';
import { isObject, jsonAt, objectAt } from './read.ts';

export interface PodTemplate {
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
}

const usual = ['spec', 'template'];

/** Where the template stands in the kinds of Kubernetes that make pods. A Pod is its own. */
const templates = new KindMap<readonly string[]>([
  ['/Pod', []], ['/ReplicationController', usual], ['apps/DaemonSet', usual], ['apps/Deployment', usual], ['apps/ReplicaSet', usual],
  ['apps/StatefulSet', usual], ['batch/Job', usual], ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

/** Whether objects of the kind hold a template of pods. */
export function hasTemplate(group: string, kind: string): boolean {
  return templates.has(group, kind);
}

/** The pods that a workload of Kubernetes' own kinds makes; `undefined` for any other object. */
export function templateOf({ group, kind, manifest }: Resource): PodTemplate | undefined {
  const path = templates.get(group, kind);
  if (path === undefined) return undefined;
  const template = jsonAt(manifest, ...path);
  const spec = jsonAt(template, 'spec');
  return isObject(spec) ? { metadata: objectAt(template, 'metadata'), spec } : undefined;
}
