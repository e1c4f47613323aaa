import { groupOf } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import { podTemplatePath } from '../pod-template-path.ts';
import { asObject, textOf } from './parts.ts';

/** The spec of the pods that a manifest makes. */
export function tryFindPodSpec(manifest: JsonObject): JsonObject | undefined {
  const path = podTemplatePath(groupOf(textOf(manifest.apiVersion)), textOf(manifest.kind));
  return path === undefined ? undefined : asObject(path.reduce((at, key) => asObject(at[key]), manifest).spec);
}
