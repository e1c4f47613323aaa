import type { Json, JsonObject } from '../../model/json.ts';
import type {
  ClaimFacts,
  ContainerPortFacts,
  KeyedNeed,
  PodFacts,
  PodNeeds,
  ResourceRequestFacts,
} from '../../model/object-facts.ts';
import { stringAt } from '../field-path.ts';
import { containersOf, podSecurityOf } from './pod-security.ts';
import { tryParseQuantity } from './quantity.ts';

/** What is known of the pods that a template makes. `metadata` is the template's, `replicas` and `claims` the workload's. */
export function podsOf(
  metadata: JsonObject,
  podSpec: JsonObject,
  replicas: number | undefined,
  claims: readonly ClaimFacts[],
): PodFacts {
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
    requests: requestsOf(listAt(podSpec.containers)),
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
  return listAt(container.ports).map(({ name, containerPort, protocol }) => ({
    ...(typeof name === 'string' ? { name } : {}),
    port: containerPort as number,
    protocol: (protocol ?? 'TCP') as ContainerPortFacts['protocol'],
  }));
}

function requestsOf(containers: readonly JsonObject[]): ResourceRequestFacts {
  const sum = (resource: string) =>
    containers.reduce((total, container) => total + (tryParseQuantity(at(container, 'requests', resource)) ?? 0), 0);
  const every = (list: string) =>
    containers.every((container) => at(container, list, 'cpu') !== undefined && at(container, list, 'memory') !== undefined);
  return {
    cpu: sum('cpu'),
    memory: sum('memory'),
    everyContainerHasRequests: every('requests'),
    everyContainerHasLimits: every('limits'),
  };
}

function at({ resources }: JsonObject, list: string, resource: string): Json | undefined {
  return ((resources as JsonObject | undefined)?.[list] as JsonObject | undefined)?.[resource];
}

/** Secrets, ConfigMaps and claims without which the pod does not start; optional ones are none. */
function needsOf(podSpec: JsonObject, containers: readonly JsonObject[]): PodNeeds {
  const secrets: Needs = new Map();
  const configMaps: Needs = new Map();
  for (const { env, envFrom } of containers) {
    for (const { valueFrom } of listAt(env)) {
      const from = valueFrom as JsonObject | undefined;
      if (from === undefined) continue;
      addKey(secrets, from.secretKeyRef, 'name');
      addKey(configMaps, from.configMapKeyRef, 'name');
    }
    for (const { secretRef, configMapRef } of listAt(envFrom)) {
      add(secrets, secretRef, 'name', []);
      add(configMaps, configMapRef, 'name', []);
    }
  }
  const claims: string[] = [];
  for (const { secret, configMap, projected, persistentVolumeClaim } of listAt(podSpec.volumes)) {
    addItems(secrets, secret, 'secretName');
    addItems(configMaps, configMap, 'name');
    for (const source of listAt((projected as JsonObject | undefined)?.sources)) {
      addItems(secrets, source.secret, 'name');
      addItems(configMaps, source.configMap, 'name');
    }
    const claim = (persistentVolumeClaim as JsonObject | undefined)?.claimName;
    if (typeof claim === 'string') claims.push(claim);
  }
  return { secrets: listOf(secrets), configMaps: listOf(configMaps), claims };
}

type Needs = Map<string, Set<string>>;

function addKey(needs: Needs, ref: Json | undefined, nameField: string): void {
  if (ref !== undefined) add(needs, ref, nameField, [(ref as JsonObject).key as string]);
}

function addItems(needs: Needs, ref: Json | undefined, nameField: string): void {
  if (ref !== undefined)
    add(
      needs,
      ref,
      nameField,
      listAt((ref as JsonObject).items).map(({ key }) => key as string),
    );
}

function add(needs: Needs, ref: Json | undefined, nameField: string, keys: readonly string[]): void {
  const fields = ref as JsonObject | undefined;
  const name = fields?.[nameField];
  if (typeof name !== 'string' || name === '' || fields?.optional === true) return;
  const known = needs.get(name);
  if (known === undefined) needs.set(name, new Set(keys));
  else for (const key of keys) known.add(key);
}

function listAt(list: Json | undefined): readonly JsonObject[] {
  return (list ?? []) as readonly JsonObject[];
}

function listOf(needs: Needs): readonly KeyedNeed[] {
  if (needs.size === 0) return [];
  return [...needs].map(([name, keys]) => ({ name, keys: [...keys].sort() })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
