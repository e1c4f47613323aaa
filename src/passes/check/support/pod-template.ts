import type { JsonObject } from '../../../model/json.ts';
import { isObject, jsonAt, objectAt } from './read.ts';

export interface PodTemplate {
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
}

const templated: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job']);

/** The pods that a workload of Kubernetes' own kinds makes; `undefined` for any other object. */
export function templateOf(manifest: JsonObject): PodTemplate | undefined {
  const template = templateObject(manifest);
  const spec = jsonAt(template, 'spec');
  return template === undefined || !isObject(spec) ? undefined : { metadata: objectAt(template, 'metadata'), spec };
}

function templateObject(manifest: JsonObject): JsonObject | undefined {
  const { kind, apiVersion } = manifest;
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return undefined;
  if (kind === 'Pod' && apiVersion === 'v1') return manifest;
  if (kind === 'CronJob' && apiVersion.startsWith('batch/')) return objectAt(manifest, 'spec', 'jobTemplate', 'spec', 'template');
  return templated.has(kind) && /^(v1|apps\/|batch\/)/.test(apiVersion) ? objectAt(manifest, 'spec', 'template') : undefined;
}
