import { groupOf } from '../../model/identity.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { podTemplatePath } from '../pod-template-path.ts';
import { mapOf, mapsOf, textOf } from './parts.ts';
import { isRestrictedVolume, probesWithHost } from './pod-security.ts';

/**
 * What of a pod's spec decides its Pod Security level and what it requests, with the names of containers and volumes. Lists and maps that
 * several values of a chart may add to are there even where they are empty.
 */
export function podFieldsOf(podSpec: JsonObject): JsonObject {
  const host = Object.fromEntries(['hostNetwork', 'hostPID', 'hostIPC'].flatMap((field) => (podSpec[field] === true ? [[field, true]] : [])));
  return {
    ...host,
    securityContext: mapOf(podSpec.securityContext),
    volumes: mapsOf(podSpec.volumes).flatMap(volumeFields),
    initContainers: mapsOf(podSpec.initContainers).map(containerFields),
    containers: mapsOf(podSpec.containers).map(containerFields),
  };
}

/** The spec of the pods that a manifest makes. */
export function tryFindPodSpec(manifest: JsonObject): JsonObject | undefined {
  const path = podTemplatePath(groupOf(textOf(manifest.apiVersion)), textOf(manifest.kind));
  return path === undefined ? undefined : mapOf(path.reduce((at, key) => mapOf(at[key]), manifest).spec);
}

/** A volume by its type alone; most types are allowed on every level, and left out. */
function volumeFields({ name, ...types }: JsonObject): readonly JsonObject[] {
  const foreign = Object.keys(types).filter((type) => !isRestrictedVolume(type));
  return foreign.length === 0 ? [] : [{ name: name ?? '', ...Object.fromEntries(foreign.map((type) => [type, {}])) } as JsonObject];
}

function containerFields(container: JsonObject): JsonObject {
  const hostPorts = mapsOf(container.ports).filter(({ hostPort }) => hostPort !== undefined && hostPort !== 0);
  const hooks = probesWithHost(container);
  return {
    name: (container.name ?? '') as Json,
    securityContext: mapOf(container.securityContext),
    resources: mapOf(container.resources),
    ...(hostPorts.length === 0 ? {} : { ports: hostPorts.map(({ hostPort }) => ({ hostPort: hostPort as Json })) }),
    ...Object.fromEntries(hooks.map((field) => [field, container[field] as Json])),
  };
}
