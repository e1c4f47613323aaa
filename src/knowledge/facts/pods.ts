import type { Json, JsonObject } from '../../model/json.ts';
import type { ClaimFacts, ContainerPortFacts, KeyedNeed, PodFacts, PodNeeds, ResourceRequestFacts } from '../../model/object-facts.ts';
import { stringAt, valuesAt } from '../field-path.ts';
import { containersOf, podSecurityOf } from './pod-security.ts';
import { tryParseQuantity } from './quantity.ts';

/** What is known of the pods that a template makes. `metadata` is the template's, `replicas` and `claims` the workload's. */
export function podsOf(metadata: JsonObject, podSpec: JsonObject, replicas: number | undefined, claims: readonly ClaimFacts[]): PodFacts {
  const containers = containersOf(podSpec);
  const serviceAccount = stringAt(podSpec, 'serviceAccountName');
  const priorityClass = stringAt(podSpec, 'priorityClassName');
  return {
    labels: (metadata.labels as Readonly<Record<string, string>> | undefined) ?? {},
    ...(serviceAccount === undefined ? {} : { serviceAccount }),
    ...(replicas === undefined ? {} : { replicas }),
    images: containers.flatMap(({ image }) => (typeof image === 'string' ? [image] : [])),
    ports: containers.flatMap(portsOf),
    hostNetwork: podSpec.hostNetwork === true,
    ...(priorityClass === undefined ? {} : { priorityClass }),
    podSecurity: podSecurityOf(podSpec),
    requests: requestsOf((podSpec.containers as readonly JsonObject[] | undefined) ?? []),
    needs: needsOf(podSpec, containers),
    claims,
  };
}

/** Claims of a StatefulSet's templates: one for each ordinal of each template. */
export function claimsOf(templates: readonly JsonObject[]): readonly ClaimFacts[] {
  return templates.map((template) => {
    const storageClass = stringAt(template, 'spec.storageClassName');
    const size = stringAt(template, 'spec.resources.requests.storage');
    return {
      name: stringAt(template, 'metadata.name') ?? '',
      ...(storageClass === undefined ? {} : { storageClass }),
      ...(size === undefined ? {} : { size }),
    };
  });
}

function portsOf(container: JsonObject): readonly ContainerPortFacts[] {
  return ((container.ports ?? []) as readonly JsonObject[]).map(({ name, containerPort, protocol }) => ({
    ...(typeof name === 'string' ? { name } : {}),
    port: containerPort as number,
    protocol: (protocol ?? 'TCP') as ContainerPortFacts['protocol'],
  }));
}

function requestsOf(containers: readonly JsonObject[]): ResourceRequestFacts {
  const sum = (resource: string) => containers.reduce((total, container) => total + (tryParseQuantity(at(container, 'requests', resource)) ?? 0), 0);
  const every = (list: string) => containers.every((container) =>
    ['cpu', 'memory'].every((resource) => at(container, list, resource) !== undefined));
  return {
    cpu: sum('cpu'),
    memory: sum('memory'),
    everyContainerHasRequests: every('requests'),
    everyContainerHasLimits: every('limits'),
  };
}

function at(container: JsonObject, list: string, resource: string): Json | undefined {
  const [value] = valuesAt(container, `resources.${list}.${resource}`);
  return value;
}

/** Secrets, ConfigMaps and claims without which the pod does not start; optional ones are none. */
function needsOf(podSpec: JsonObject, containers: readonly JsonObject[]): PodNeeds {
  const secrets: Needs = new Map();
  const configMaps: Needs = new Map();
  for (const container of containers) {
    for (const ref of valuesAt(container, 'env[].valueFrom.secretKeyRef')) add(secrets, ref, 'name', 'key');
    for (const ref of valuesAt(container, 'env[].valueFrom.configMapKeyRef')) add(configMaps, ref, 'name', 'key');
    for (const ref of valuesAt(container, 'envFrom[].secretRef')) add(secrets, ref, 'name');
    for (const ref of valuesAt(container, 'envFrom[].configMapRef')) add(configMaps, ref, 'name');
  }
  for (const ref of valuesAt(podSpec, 'volumes[].secret')) add(secrets, ref, 'secretName', 'items[].key');
  for (const ref of valuesAt(podSpec, 'volumes[].projected.sources[].secret')) add(secrets, ref, 'name', 'items[].key');
  for (const path of ['volumes[].configMap', 'volumes[].projected.sources[].configMap']) {
    for (const ref of valuesAt(podSpec, path)) add(configMaps, ref, 'name', 'items[].key');
  }
  const claims = valuesAt(podSpec, 'volumes[].persistentVolumeClaim.claimName').filter((name) => typeof name === 'string');
  return { secrets: listOf(secrets), configMaps: listOf(configMaps), claims };
}

type Needs = Map<string, Set<string>>;

function add(needs: Needs, ref: Json, nameField: string, keyPath?: string): void {
  const name = stringAt(ref, nameField);
  if (name === undefined || (ref as JsonObject).optional === true) return;
  const keys = needs.get(name) ?? new Set();
  if (keyPath !== undefined) for (const key of valuesAt(ref, keyPath)) keys.add(key as string);
  needs.set(name, keys);
}

function listOf(needs: Needs): readonly KeyedNeed[] {
  return [...needs].map(([name, keys]) => ({ name, keys: [...keys].sort() })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
