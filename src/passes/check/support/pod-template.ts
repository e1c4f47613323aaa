import type { JsonObject } from '../../../model/json.ts';
import type { Resource } from '../../../model/resource.ts';
import { podTemplatePath } from '../../../knowledge/pod-template-path.ts';
import { isObject, jsonAt, objectAt } from './read.ts';

export interface PodTemplate {
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
}

/** The pods that a workload of Kubernetes' own kinds makes; `undefined` for any other object. */
export function templateOf({ group, kind, manifest }: Resource): PodTemplate | undefined {
  const path = podTemplatePath(group, kind);
  if (path === undefined) return undefined;
  const template = jsonAt(manifest, ...path);
  const spec = jsonAt(template, 'spec');
  return isObject(spec) ? { metadata: objectAt(template, 'metadata'), spec } : undefined;
}
